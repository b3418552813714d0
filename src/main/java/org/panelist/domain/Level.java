package org.panelist.domain;

/** Seniority that a question or plan is made for, by years of practice: 0-2, 2-5, 5 and more. */
public enum Level {
  ENTRY,
  MID,
  EXPERT;

  /** As written in files and on the command line. */
  public String slug() {
    return Slugs.of(this);
  }

  /**
   * The constant for a word met in a file or on the command line.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  public static Level parse(String word) {
    return Slugs.parse(Level.class, word);
  }
}
