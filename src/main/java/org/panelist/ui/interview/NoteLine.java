package org.panelist.ui.interview;

import java.util.regex.Pattern;
import org.panelist.ui.kit.Token;

/** What the beginning of a line of notes says of it. */
enum NoteLine {
  /** Evidence for the candidate. */
  FOR(Token.ACCENT),
  /** Evidence against. */
  AGAINST(Token.ERROR),
  /** To be followed up. */
  FOLLOW_UP(Token.SECONDARY),
  /** Begins with a time of the interview's clock. */
  TIMED(Token.SECONDARY),
  PLAIN(Token.TEXT);

  /** Longest beginning that is looked at, in characters. */
  static final int LOOKED_AT = 8;

  private static final Pattern TIME = Pattern.compile("^(\\d{1,2}:)?\\d{2}:\\d{2}(?=\\s|$)");

  private final Token color;

  NoteLine(Token color) {
    this.color = color;
  }

  Token color() {
    return color;
  }

  /** Whether the mark is bold. */
  boolean isSign() {
    return this == FOR || this == AGAINST || this == FOLLOW_UP;
  }

  /** What a line is whose first characters, at most {@link #LOOKED_AT}, are given. */
  static NoteLine of(String beginning) {
    if (beginning.isEmpty()) {
      return PLAIN;
    }
    return switch (beginning.charAt(0)) {
      case '+' -> FOR;
      case '-', '–', '−' -> AGAINST;
      case '?' -> FOLLOW_UP;
      default -> TIME.matcher(beginning).find() ? TIMED : PLAIN;
    };
  }

  /** How many characters at the beginning of the line are marked. */
  int markLength(String beginning) {
    if (this == PLAIN) {
      return 0;
    }
    if (this != TIMED) {
      return 1;
    }
    var time = TIME.matcher(beginning);
    return time.find() ? time.end() : 0;
  }
}
