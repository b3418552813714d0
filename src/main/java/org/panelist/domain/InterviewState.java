package org.panelist.domain;

/** How far an interview has come. */
public enum InterviewState {
  /** Made, not begun. */
  PLANNED,
  /** The clock runs. */
  RUNNING,
  /** Begun, and the clock is stopped. */
  PAUSED,
  /** The candidate has left; scores and recommendation may still change. */
  WRAP_UP,
  /** The scorecard is submitted and locked. */
  SUBMITTED,
  /** The candidate did not come. */
  NO_SHOW,
  /** Called off before it was finished. */
  CANCELLED;

  /** As written in files and on the command line. */
  public String slug() {
    return Slugs.of(this);
  }

  /**
   * The constant for a word met in a file or on the command line.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  public static InterviewState parse(String word) {
    return Slugs.parse(InterviewState.class, word);
  }

  /** Whether notes and scores may still be written without an amendment. */
  public boolean isOpen() {
    return this == PLANNED || this == RUNNING || this == PAUSED || this == WRAP_UP;
  }

  /** Whether it did not take place, or was broken off for good. */
  public boolean isCalledOff() {
    return this == NO_SHOW || this == CANCELLED;
  }
}
