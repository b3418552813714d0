package org.panelist.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of text in columns that line up. */
public final class TextTable {
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\v\\f\\r\\x85\\u2028\\u2029]+");
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final String GAP = "  ";

  /** A name may be as long as somebody likes; the table has to stay one. */
  private static final int WIDEST = 80;

  private TextTable() {}

  /**
   * One line for each row, each with a line end.
   *
   * @param cells rows all of one length; numbers are aligned to the right, long texts cut
   */
  public static String of(List<List<String>> cells) {
    List<List<String>> rows =
        cells.stream().map(row -> row.stream().map(TextTable::cell).toList()).toList();
    var out = new StringBuilder();
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String pad = " ".repeat(width(rows, column) - length(row.get(column)));
        boolean number = isNumber(row.get(column));
        line.append(number ? pad : "")
            .append(row.get(column))
            .append(number ? "" : pad)
            .append(GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /**
   * The text as a terminal can show it: tabs and ends of lines stay, whatever else would steer the
   * terminal or turn the direction of writing becomes U+FFFD.
   */
  public static String harmless(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }

  private static String cell(String text) {
    String line = harmless(BREAKS.matcher(text).replaceAll(" "));
    return length(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
