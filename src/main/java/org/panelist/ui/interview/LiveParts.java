package org.panelist.ui.interview;

import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSession;

/** What commands do with the parts of the live page: the question, its place, and the notes. */
record LiveParts(NowPanel now, QuestionSlot slot, NotesPanel notes, PlainKeys plain) {
  void insertTime() {
    notes.insertTime();
  }

  /** A field that something is typed into has its own. */
  boolean canUndo(InterviewSession session) {
    boolean ofNotes = !plain.isHere() && notes.area().canUndo();
    return !slot.takesText() && (ofNotes || plain.canTakeBack() || takesOut(session));
  }

  /**
   * Undoes the last of the typing; where nothing was typed yet, that the question was added. Where
   * digits score it is for scores: nobody looks at the text there.
   */
  void undo(InterviewSession session) {
    if (plain.canTakeBack()) {
      plain.takeBack();
    } else if (takesOut(session)) {
      session.takeOut();
    } else {
      notes.area().undo();
    }
  }

  private boolean takesOut(InterviewSession session) {
    boolean untouched = !notes.area().canUndo() && !notes.area().canRedo();
    return untouched && !notes.isPinned() && session.canTakeOut();
  }

  boolean canRedo() {
    return !slot.takesText() && notes.area().canRedo();
  }

  void redo() {
    notes.area().redo();
  }

  void toggleNotes(String key) {
    notes.toggle(key);
    backToNotes();
  }

  void scroll(int pages) {
    if (slot.showsBrief()) {
      slot.scroll(pages);
    } else {
      now.scroll(pages);
    }
  }

  boolean hasPoints() {
    return now.hasPoints();
  }

  void points() {
    now.points();
  }

  void brief() {
    slot.toggleBrief();
  }

  /** Whether words are asked for in the place of the question. */
  boolean takesText() {
    return slot.takesText();
  }

  /** Not behind what is in the place of the question. */
  void approach() {
    if (!takesText() && !now.toggleApproach()) {
      backToNotes();
    }
  }

  void ask() {
    slot.ask();
  }

  void callOff(InterviewState state) {
    slot.callOff(state);
  }

  private void backToNotes() {
    KeysAhead.focus(notes.area());
  }
}
