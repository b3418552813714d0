package org.panelist.export;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of one sheet. Rows and columns are counted from 0, as POI does. */
final class Grid {
  /** Height of a line of 10 points, and of the margins of its cell. */
  private static final double LINE = 13.4;

  private static final double PADDING = 5;

  private final XSSFSheet sheet;
  private final Styles styles;
  private double[] columnWidths = {};

  Grid(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Column widths in digits. */
  void widths(double... digits) {
    columnWidths = digits.clone();
    for (int column = 0; column < digits.length; column++) {
      sheet.setColumnWidth(column, (int) Math.round(digits[column] * 256));
    }
  }

  /** Width of a run of columns, in digits. */
  double width(int first, int last) {
    double width = 0;
    for (int column = first; column <= last; column++) {
      width += columnWidths[column];
    }
    return width;
  }

  /** {@code visible} is text that went through {@link SafeText#visible}. */
  void text(int row, int column, String visible, Look look) {
    XSSFCell cell = cell(row, column);
    boolean formulaLike = SafeText.looksLikeFormula(visible);
    cell.setCellStyle(formulaLike ? styles.quoted(look) : styles.of(look));
    if (!visible.isEmpty()) {
      cell.setCellValue(SafeText.encoded(visible));
    }
  }

  void number(int row, int column, double value, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(value);
  }

  void blank(int row, int column, Look look) {
    cell(row, column).setCellStyle(styles.of(look));
  }

  /** A formula and the number it yields now; null means the dash. */
  void formula(int row, int column, String formula, @Nullable Double now, Look look) {
    XSSFCell cell = formula(row, column, formula, look);
    if (now == null) {
      cell.setCellValue(Words.DASH);
    } else {
      cell.setCellValue(now);
    }
  }

  /** A formula and the text it yields now. */
  void formula(int row, int column, String formula, String now, Look look) {
    formula(row, column, formula, look).setCellValue(SafeText.encoded(now));
  }

  /** One cell over several columns, all in one look. */
  void merge(int row, int first, int last, Look look) {
    for (int column = first + 1; column <= last; column++) {
      blank(row, column, look);
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
  }

  /**
   * Makes the first {@code count} cells of a row that is filled in another order; POI would sort
   * them by copying all of them.
   */
  void reserve(int row, int count) {
    XSSFRow cells = row(row);
    for (int column = 0; column < count; column++) {
      if (cells.getCell(column) == null) {
        cells.createCell(column);
      }
    }
  }

  /** Height of a row in points. */
  void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  /** Height of a row for lines of 10 points; the highest row there is has 409 points. */
  void linesHigh(int row, int lines) {
    height(row, Math.min(409, lines * LINE + PADDING));
  }

  private XSSFCell formula(int row, int column, String formula, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    return cell;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow cells = row(row);
    XSSFCell found = cells.getCell(column);
    return found == null ? cells.createCell(column) : found;
  }

  private XSSFRow row(int row) {
    XSSFRow found = sheet.getRow(row);
    return found == null ? sheet.createRow(row) : found;
  }
}
