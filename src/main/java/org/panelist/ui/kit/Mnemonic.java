package org.panelist.ui.kit;

import java.util.Locale;

/**
 * A text and the letter that reaches it with Alt: the one behind a single {@code &} in the message.
 *
 * @param text without the mark
 * @param key upper case letter or digit; 0 for none
 */
record Mnemonic(String text, char key) {
  /** Reads the mark; {@code && } stands for one {@code &}, and one before a space is itself. */
  static Mnemonic of(String message) {
    StringBuilder text = new StringBuilder();
    char key = 0;
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      char next = i + 1 < message.length() ? message.charAt(i + 1) : ' ';
      if (c == '&' && next == '&') {
        i++;
      } else if (c == '&' && Character.isLetterOrDigit(next)) {
        key = Character.toString(next).toUpperCase(Locale.ROOT).charAt(0);
        continue;
      }
      text.append(c);
    }
    return new Mnemonic(text.toString(), key);
  }
}
