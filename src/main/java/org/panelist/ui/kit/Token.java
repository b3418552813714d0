package org.panelist.ui.kit;

/** Names of the theme's colours; each is one {@code Panelist.*} line in the theme files. */
public enum Token {
  WINDOW("window"),
  CARD("card"),
  BORDER("border"),
  TEXT("text"),
  SECONDARY("secondary"),
  ACCENT("accent"),
  /** Pale background of what is chosen. */
  ACCENT_BEHIND("accentBehind"),
  /** The accent, dark or light enough to be read as text on {@link #ACCENT_BEHIND}. */
  ACCENT_TEXT("accentText"),
  ON_ACCENT("onAccent"),
  WARNING("warning"),
  WARNING_BEHIND("warningBehind"),
  ERROR("error"),
  ERROR_BEHIND("errorBehind"),
  SEARCH_HIT("searchHit"),
  /** The empty part of a bar. */
  TRACK("track"),
  CHIP_BEHIND("chipBehind"),
  CHIP_TEXT("chipText"),
  /** Time that is no question: opening, candidate's questions. */
  FIXED("fixed"),
  SCORE_1("score1"),
  SCORE_2("score2"),
  SCORE_3("score3"),
  SCORE_4("score4"),
  SCORE_5("score5"),
  SCORE_1_TEXT("score1.text"),
  SCORE_2_TEXT("score2.text"),
  SCORE_3_TEXT("score3.text"),
  SCORE_4_TEXT("score4.text"),
  SCORE_5_TEXT("score5.text"),
  ENTRY("entry"),
  ENTRY_BEHIND("entryBehind"),
  ENTRY_BAR("entryBar"),
  MID("mid"),
  MID_BEHIND("midBehind"),
  MID_BAR("midBar"),
  EXPERT("expert"),
  EXPERT_BEHIND("expertBehind"),
  EXPERT_BAR("expertBar");

  private static final int SCORES = 5;

  private final String key;

  Token(String name) {
    key = "Panelist." + name;
  }

  /** Key of the colour in the look and feel's defaults. */
  public String key() {
    return key;
  }

  /**
   * Background of a score.
   *
   * @param score whole points, 1 to 5
   */
  public static Token score(int score) {
    return valueOf("SCORE_" + checked(score));
  }

  /**
   * Text colour that reaches a contrast of 4.5:1 on {@link #score(int)}.
   *
   * @param score whole points, 1 to 5
   */
  public static Token scoreText(int score) {
    return valueOf("SCORE_" + checked(score) + "_TEXT");
  }

  private static int checked(int score) {
    if (score < 1 || score > SCORES) {
      throw new IllegalArgumentException("score " + score + " is outside 1 to " + SCORES);
    }
    return score;
  }
}
