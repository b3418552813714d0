package org.panelist.ui.interview;

/** Size of the notes' text, kept from one start to the next. */
public interface NotesSize {
  int SMALLEST = 75;
  int LARGEST = 200;

  /** Percent of the normal size, 75 to 200. */
  int percent();

  void setPercent(int percent);

  /** Makes it larger or smaller by so many points, within the limits; what it is then. */
  default int change(int points) {
    setPercent(Math.max(SMALLEST, Math.min(LARGEST, percent() + points)));
    return percent();
  }
}
