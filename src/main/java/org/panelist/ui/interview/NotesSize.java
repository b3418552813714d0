package org.panelist.ui.interview;

/** Size of the notes' text, kept from one start to the next. */
public interface NotesSize {
  /** Percent of the normal size, 75 to 200. */
  int percent();

  void setPercent(int percent);
}
