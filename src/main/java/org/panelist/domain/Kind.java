package org.panelist.domain;

/** What a question asks the candidate to do. */
public enum Kind {
  CONCEPT,
  MATHS,
  CODING,
  SCENARIO,
  DESIGN,
  BEHAVIOURAL;

  /** As written in files and on the command line. */
  public String slug() {
    return Slugs.of(this);
  }

  /**
   * The constant for a word met in a file or on the command line.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  public static Kind parse(String word) {
    return Slugs.parse(Kind.class, word);
  }
}
