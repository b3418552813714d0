package org.panelist.ui.interview;

import java.awt.FontMetrics;
import java.util.HashMap;
import java.util.Map;

/**
 * Widths of single letters of one font. To measure a letter that is shaped, Swing lays out a text
 * of it, each time: a million of them took forty seconds.
 */
final class LetterWidths {
  private final FontMetrics metrics;
  private final Map<Character, Integer> known = new HashMap<>();

  LetterWidths(FontMetrics metrics) {
    this.metrics = metrics;
  }

  boolean areOf(FontMetrics other) {
    return metrics == other;
  }

  /**
   * How many characters of {@code text} stand on one line, to the end of a word if it holds one; at
   * least one.
   *
   * @param width of the line in pixels
   */
  int fitting(String text, int width) {
    int left = width;
    int afterSpace = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      left -= known.computeIfAbsent(letter, metrics::charWidth);
      boolean space = Character.isWhitespace(letter);
      if (left < 0 && !space) {
        return afterSpace > 0 ? afterSpace : Math.max(1, i);
      }
      afterSpace = space ? i + 1 : afterSpace;
    }
    return text.length();
  }
}
