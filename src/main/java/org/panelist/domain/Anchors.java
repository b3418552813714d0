package org.panelist.domain;

import java.util.List;

/**
 * What an answer worth 1, 2, 3, 4 and 5 sounds like, in that order; 3 meets the bar of the level.
 */
public record Anchors(List<String> texts) {
  public static final int MIN = 1;
  public static final int MAX = 5;

  public Anchors {
    texts = List.copyOf(texts);
    if (texts.size() != MAX) {
      throw new IllegalArgumentException(texts.size() + " anchors instead of " + MAX);
    }
    texts.forEach(text -> Check.notBlank(text, "anchor"));
  }

  /** The anchor of a score of 1 to 5. */
  public String text(int score) {
    return texts.get(checkScore(score) - MIN);
  }

  /**
   * @throws IllegalArgumentException if {@code score} is outside 1 to 5
   */
  public static int checkScore(int score) {
    if (score < MIN || score > MAX) {
      throw new IllegalArgumentException("score " + score + " is outside 1 to 5");
    }
    return score;
  }
}
