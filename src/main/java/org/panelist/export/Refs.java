package org.panelist.export;

import org.apache.poi.ss.util.CellReference;

/**
 * The rows of a table on one sheet, and references to them for formulas of any sheet.
 *
 * @param first row of the data, counted from 0
 * @param last row of the data, {@code first} or below it
 */
record Refs(String sheet, int first, int last) {

  /** All data of a column, such as {@code Questions!$K$5:$K$12}. */
  String column(int column) {
    String letters = CellReference.convertNumToColString(column);
    return sheet + "!$" + letters + "$" + (first + 1) + ":$" + letters + "$" + (last + 1);
  }

  /** All data of a run of columns. */
  String columns(int from, int to) {
    return sheet
        + "!$"
        + CellReference.convertNumToColString(from)
        + "$"
        + (first + 1)
        + ":$"
        + CellReference.convertNumToColString(to)
        + "$"
        + (last + 1);
  }

  /** One cell on the same sheet, such as {@code K5}. */
  static String cell(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
