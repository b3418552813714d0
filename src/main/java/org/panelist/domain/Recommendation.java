package org.panelist.domain;

/**
 * What the interviewer advises; there is no middle. The order is that of the scale, {@link
 * #NOT_ENOUGH_EVIDENCE} beside it.
 */
public enum Recommendation {
  STRONG_NO,
  NO,
  YES,
  STRONG_YES,
  NOT_ENOUGH_EVIDENCE;

  /** As written in files and on the command line. */
  public String slug() {
    return Slugs.of(this);
  }

  /**
   * The constant for a word met in a file or on the command line.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  public static Recommendation parse(String word) {
    return Slugs.parse(Recommendation.class, word);
  }

  /** Whether this speaks for the candidate. */
  public boolean isYes() {
    return this == YES || this == STRONG_YES;
  }

  /** Whether this speaks against the candidate. */
  public boolean isNo() {
    return this == NO || this == STRONG_NO;
  }
}
