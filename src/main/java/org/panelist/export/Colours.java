package org.panelist.export;

/** The light theme's colours as RGB in hexadecimal; paper is white whatever the screen is. */
final class Colours {
  static final String WHITE = "FFFFFF";
  static final String TEXT = "1B2230";
  static final String SECONDARY = "667085";
  static final String BORDER = "E1E4EA";
  static final String BAR = "B6BDC9";
  static final String BAND = "F5F6F8";
  static final String HEAD = "344054";
  static final String ACCENT = "2F6BEA";
  static final String ACCENT_BEHIND = "E9F0FE";
  static final String WARNING = "B25E09";
  static final String WARNING_BEHIND = "FDF1E3";
  static final String SCORE_1 = "C43C39";
  static final String SCORE_2 = "E58A4B";
  static final String SCORE_3 = "B8962E";
  static final String SCORE_4 = "5B9BD5";
  static final String SCORE_5 = "2B62B0";

  private Colours() {}

  /** Behind a score of 1 to 5. */
  static String score(int score) {
    return switch (score) {
      case 1 -> SCORE_1;
      case 2 -> SCORE_2;
      case 3 -> SCORE_3;
      case 4 -> SCORE_4;
      default -> SCORE_5;
    };
  }

  /** Text upon the colour of a score of 1 to 5; contrast 4.5:1 or better. */
  static String onScore(int score) {
    return score == 1 || score == 5 ? WHITE : TEXT;
  }

  /** Three bytes: red, green, blue. */
  static byte[] rgb(String hex) {
    return java.util.HexFormat.of().parseHex(hex);
  }
}
