package org.panelist.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/**
 * Tabular figures: every digit takes the room of the widest one, so columns line up and a clock
 * does not tremble. AWT cannot switch on the font's own feature for that.
 */
public final class Figures {
  private Figures() {}

  /** Width of {@code text} in pixels. */
  public static int width(FontMetrics metrics, String text) {
    int digit = digitWidth(metrics);
    int width = 0;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isDigit(text.charAt(i))) {
        width += run < i ? metrics.stringWidth(text.substring(run, i)) : 0;
        width += i < text.length() ? digit : 0;
        run = i + 1;
      }
    }
    return width;
  }

  /** Draws {@code text} in the font and colour of {@code g}, its base line beginning at x, y. */
  public static void draw(Graphics2D g, String text, double x, double y) {
    FontMetrics metrics = g.getFontMetrics();
    int digit = digitWidth(metrics);
    double at = x;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isDigit(text.charAt(i))) {
        continue;
      }
      if (run < i) {
        String between = text.substring(run, i);
        g.drawString(between, (float) at, (float) y);
        at += metrics.stringWidth(between);
      }
      if (i < text.length()) {
        String figure = text.substring(i, i + 1);
        g.drawString(figure, (float) (at + (digit - metrics.stringWidth(figure)) / 2.0), (float) y);
        at += digit;
      }
      run = i + 1;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digitWidth(FontMetrics metrics) {
    int widest = 0;
    for (char c = '0'; c <= '9'; c++) {
      widest = Math.max(widest, metrics.charWidth(c));
    }
    return widest;
  }
}
