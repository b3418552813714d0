package org.panelist.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where text wraps in a cell, guessed from the widths of Calibri; spreadsheets fit the height of a
 * row only when somebody edits it. Widths are in digits, the unit of column widths.
 */
final class TextLayout {
  /** Lines of 10 points that fit into the highest row there is, 409 points. */
  static final int MAX_LINES = 29;

  /**
   * Text has 10 points, column widths are counted in digits of 11. Other fonts may stand in for
   * Calibri, and a line too many is better than one too few.
   */
  private static final double SLACK = 10.0 / 11 * 1.07;

  /** Cells keep a margin, and those of tables are indented. */
  private static final double MARGIN = 2.4;

  private static final double[] LATIN = latin();

  private TextLayout() {}

  /** Lines that {@code text} takes in a column; 1 for an empty text. */
  static int lines(String text, double columnWidth) {
    return lineStarts(text, columnWidth).size();
  }

  /**
   * Cuts a text into parts of at most {@code maxLines} lines, which together are the text. At 29
   * lines a part is also far below the 32,767 characters and 253 line feeds a cell can hold.
   *
   * @return at least one part
   */
  static List<String> split(String text, double columnWidth, int maxLines) {
    List<Integer> starts = lineStarts(text, columnWidth);
    var parts = new ArrayList<String>();
    for (int line = 0; line < starts.size(); line += maxLines) {
      int next = line + maxLines;
      parts.add(
          text.substring(
              starts.get(line), next < starts.size() ? starts.get(next) : text.length()));
    }
    return parts;
  }

  private static List<Integer> lineStarts(String text, double columnWidth) {
    double room = Math.max(4, columnWidth - MARGIN);
    var starts = new ArrayList<Integer>(List.of(0));
    double used = 0;
    int word = 0; // where the last word began: it moves to the next line as a whole
    double wordWidth = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\n') {
        starts.add(next);
        used = 0;
        word = next;
        wordWidth = 0;
      } else {
        double width = SLACK * width(c);
        used += width;
        wordWidth = c == ' ' ? 0 : wordWidth + width;
        boolean blankFits = c == ' '; // a blank at the end of a line takes no room
        if (used > room && !blankFits) {
          boolean whole = word > starts.get(starts.size() - 1);
          starts.add(whole ? word : i);
          used = whole ? wordWidth : width;
        }
        word = c == ' ' ? next : word;
      }
      i = next;
    }
    return starts;
  }

  private static double width(int c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    boolean wide = c >= 0x1100 && (c < 0x2000 || c >= 0x2E80); // CJK and emoji, two digits
    return wide ? 2.1 : c >= 0x2000 ? 1.1 : 1.02;
  }

  private static double[] latin() {
    double[] widths = new double[128];
    Arrays.fill(widths, 1.02);
    Arrays.fill(widths, 'A', 'Z' + 1, 1.15);
    set(widths, " ijl.,;:'|!I()[]`\"", 0.5);
    set(widths, "rtf-", 0.66);
    set(widths, "cszxvyk", 0.86);
    set(widths, "mwMW@%", 1.6);
    return widths;
  }

  private static void set(double[] widths, String characters, double width) {
    characters.chars().forEach(c -> widths[c] = width);
  }
}
