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
  static final int LOOKED_AT = 24;

  private static final Pattern TIME = Pattern.compile("^(\\d{1,2}:)?\\d{2}:\\d{2}(?=\\s|$)");

  /** What follows a time; between two times a dash means until. */
  private static final Pattern SIGN = Pattern.compile("[ \\t]+[-+?–−](?![ \\t]*\\d{1,2}:\\d)");

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
    int sign = signAt(beginning);
    if (sign < 0) {
      return timeLength(beginning) > 0 ? TIMED : PLAIN;
    }
    return switch (beginning.charAt(sign)) {
      case '+' -> FOR;
      case '?' -> FOLLOW_UP;
      default -> AGAINST;
    };
  }

  /** How many characters the time has that the line begins with; 0 for none. */
  static int timeLength(String beginning) {
    var time = TIME.matcher(beginning);
    return time.find() ? time.end() : 0;
  }

  /** Where the sign is that the line begins with, alone or after a time; -1 for none. */
  static int signAt(String beginning) {
    if (!beginning.isEmpty() && "-+?–−".indexOf(beginning.charAt(0)) >= 0) {
      return 0;
    }
    int time = timeLength(beginning);
    var sign = SIGN.matcher(beginning).region(time, beginning.length());
    return time > 0 && sign.lookingAt() ? sign.end() - 1 : -1;
  }
}
