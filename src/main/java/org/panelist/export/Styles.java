package org.panelist.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One style object for each look that a workbook uses, made at its first use. */
final class Styles {
  /** Known to every Excel; where it is missing, others of the same width stand in. */
  static final String FONT = "Calibri";

  private record Lines(@Nullable String below, @Nullable String above) {}

  private final XSSFWorkbook workbook;
  private final Map<String, Long> fills = new HashMap<>();
  private final Map<Lines, Long> lines = new HashMap<>();
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
  private final Map<LookSpec.Font, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0); // column widths are counted in its digits
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) 11);
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  /** The same look for text that must stay text when its cell is edited. */
  XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        key -> {
          XSSFCellStyle style = make(key);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  static XSSFColor colour(String hex) {
    return new XSSFColor(Colours.rgb(hex), null);
  }

  private XSSFCellStyle make(Look look) {
    LookSpec spec = look.spec();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(spec.font()));
    style.setAlignment(spec.place().across());
    style.setVerticalAlignment(spec.place().upright());
    style.setWrapText(spec.place().wraps());
    style.setIndention((short) (spec.place().indented() ? 1 : 0));
    fill(style, spec.fill());
    lines(style, new Lines(spec.below(), spec.above()));
    if (!spec.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(spec.format()));
    }
    return style;
  }

  /** POI compares a new fill with all others as XML, so each is made but once. */
  private void fill(XSSFCellStyle style, @Nullable String colour) {
    if (colour == null) {
      return;
    }
    Long id = fills.get(colour);
    if (id == null) {
      style.setFillForegroundColor(colour(colour));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      fills.put(colour, style.getCoreXf().getFillId());
    } else {
      style.getCoreXf().setFillId(id);
      style.getCoreXf().setApplyFill(true);
    }
  }

  private void lines(XSSFCellStyle style, Lines wanted) {
    Long id = lines.get(wanted);
    if (id != null) {
      style.getCoreXf().setBorderId(id);
      style.getCoreXf().setApplyBorder(true);
      return;
    }
    String below = wanted.below();
    if (below != null) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(below));
    }
    String above = wanted.above();
    if (above != null) {
      style.setBorderTop(BorderStyle.THIN);
      style.setTopBorderColor(colour(above));
    }
    lines.put(wanted, style.getCoreXf().getBorderId());
  }

  private XSSFFont font(LookSpec.Font wanted) {
    return fonts.computeIfAbsent(
        wanted,
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) key.size());
          font.setBold(key.bold());
          font.setItalic(key.italic());
          font.setColor(colour(key.colour()));
          return font;
        });
  }
}
