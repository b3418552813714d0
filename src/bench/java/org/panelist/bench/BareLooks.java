package org.panelist.bench;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of another workbook, made anew through POI's own methods, each once. */
final class BareLooks {
  private final XSSFWorkbook workbook;
  private final Map<Short, XSSFCellStyle> made = new HashMap<>();

  BareLooks(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle like(XSSFCellStyle other) {
    return made.computeIfAbsent(other.getIndex(), index -> make(other));
  }

  private XSSFCellStyle make(XSSFCellStyle other) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setFontName(other.getFont().getFontName());
    font.setFontHeight(other.getFont().getFontHeight());
    font.setBold(other.getFont().getBold());
    font.setItalic(other.getFont().getItalic());
    font.setColor(other.getFont().getXSSFColor());
    style.setFont(font);
    style.setAlignment(other.getAlignment());
    style.setVerticalAlignment(other.getVerticalAlignment());
    style.setWrapText(other.getWrapText());
    style.setIndention(other.getIndention());
    style.setBorderBottom(other.getBorderBottom());
    style.setBorderTop(other.getBorderTop());
    if (other.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
      style.setFillForegroundColor(other.getFillForegroundColorColor());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(other.getDataFormatString()));
    return style;
  }
}
