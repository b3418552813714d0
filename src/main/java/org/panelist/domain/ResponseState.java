package org.panelist.domain;

/** What happened to one item of an interview. */
public enum ResponseState {
  /** Never asked: counts nowhere. */
  NOT_ASKED,
  /** Asked, and nothing usable came: counts as 1. */
  NO_ANSWER,
  /** Scored 1 to 5. */
  SCORED;

  /** As written in files and on the command line. */
  public String slug() {
    return Slugs.of(this);
  }

  /**
   * The constant for a word met in a file or on the command line.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  public static ResponseState parse(String word) {
    return Slugs.parse(ResponseState.class, word);
  }
}
