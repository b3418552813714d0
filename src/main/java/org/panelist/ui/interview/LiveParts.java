package org.panelist.ui.interview;

import org.panelist.domain.InterviewState;

/** What commands do with the parts of the live page: the question, its place, and the notes. */
record LiveParts(NowPanel now, QuestionSlot slot, NotesPanel notes) {
  void insertTime() {
    notes.insertTime();
  }

  /** A field that something is typed into has its own. */
  boolean canUndo() {
    return !slot.takesText() && notes.area().canUndo();
  }

  void undo() {
    notes.area().undo();
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

  void points() {
    now.points();
  }

  void brief() {
    slot.toggleBrief();
  }

  void approach() {
    if (!now.toggleApproach()) {
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
    notes.area().requestFocusInWindow();
  }
}
