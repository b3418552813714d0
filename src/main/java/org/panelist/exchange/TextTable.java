package org.panelist.exchange;

import java.util.List;

/** Rows of text in columns that line up. */
public final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /**
   * One line for each row, each with a line end.
   *
   * @param rows all of one length; numbers are aligned to the right
   */
  public static String of(List<List<String>> rows) {
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
