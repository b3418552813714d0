package org.panelist.ui.interview;

import java.util.Optional;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.interview.InterviewSession;

/** What commands do with the parts of the live page: the question, its place, and the notes. */
record LiveParts(NowPanel now, QuestionSlot slot, NotesPanel notes, PlainKeys plain) {
  void insertTime() {
    notes.insertTime();
  }

  /** A field that something is typed into has its own. */
  boolean canUndo(InterviewSession session) {
    return !slot.takesText() && undoing(session).isPresent();
  }

  /**
   * Undoes what was done last: typing, a score by a plain key, a proposal that was accepted, or,
   * where nothing was typed yet, that the question was added. Where digits score it is for scores:
   * nobody looks at the text there.
   */
  void undo(InterviewSession session) {
    undoing(session).ifPresent(Runnable::run);
  }

  private Optional<Runnable> undoing(InterviewSession session) {
    boolean ofNotes = !plain.isHere();
    boolean typedSince = ofNotes && notes.area().canUndoSinceMark();
    boolean scoredSince = plain.canTakeBack() && session.isScoredSinceAccepted();
    if (!typedSince && !scoredSince && session.canTakeBack()) {
      return Optional.of(session::takeBack);
    }
    if (plain.canTakeBack()) {
      return Optional.of(plain::takeBack);
    }
    if (takesOut(session)) {
      return Optional.of(session::takeOut);
    }
    return ofNotes && notes.area().canUndo() ? Optional.of(notes.area()::undo) : Optional.empty();
  }

  /** Does what is proposed; what was typed before that is undone after it. */
  void accept(InterviewSession session) {
    notes.markAll();
    session.accept();
  }

  private boolean takesOut(InterviewSession session) {
    boolean untouched = !notes.area().canUndo() && !notes.area().canRedo();
    return untouched && !notes.isPinned() && session.isJustAdded() && session.canTakeOut();
  }

  boolean canRedo(InterviewSession session) {
    return !slot.takesText() && (notes.area().canRedo() || puttingBack(session).isPresent());
  }

  /** Text again, or the question that was just taken out. */
  void redo(InterviewSession session) {
    Optional<Item> item = puttingBack(session);
    if (item.isPresent()) {
      session.ask(item.get().id(), item.get().question(), item.get().weight());
    } else {
      notes.area().redo();
    }
  }

  private Optional<Item> puttingBack(InterviewSession session) {
    return notes.isPinned() ? Optional.empty() : session.justTakenOut();
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
