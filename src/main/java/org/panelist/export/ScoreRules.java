package org.panelist.export;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Conditional formats of one sheet: colours that follow when a score changes. The first that
 * applies wins.
 */
final class ScoreRules {
  private final XSSFSheetConditionalFormatting formats;

  ScoreRules(XSSFSheet sheet) {
    this.formats = sheet.getSheetConditionalFormatting();
  }

  /**
   * The colours of the five scores; a mean takes that of the nearest score.
   *
   * @param cell the first cell of the range, such as {@code $I6}
   * @param condition that must also hold, in the words of a formula
   */
  void scores(String cell, String condition, CellRangeAddress... ranges) {
    for (int score = 1; score <= 5; score++) {
      String lower = score == 1 ? "" : "," + cell + ">=" + (score - 0.5);
      String upper = score == 5 ? "" : "," + cell + "<" + (score + 0.5);
      XSSFConditionalFormattingRule rule =
          formats.createConditionalFormattingRule(
              "AND(ISNUMBER(" + cell + ")," + condition + lower + upper + ")");
      fill(rule, Colours.score(score));
      rule.createFontFormatting().setFontColor(Styles.colour(Colours.onScore(score)));
      formats.addConditionalFormatting(ranges, rule);
    }
  }

  /** Colour of the text where a formula holds. */
  void text(String formula, String colour, CellRangeAddress... ranges) {
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    rule.createFontFormatting().setFontColor(Styles.colour(colour));
    formats.addConditionalFormatting(ranges, rule);
  }

  /** Colour behind the text where a formula holds. */
  void behind(String formula, String colour, CellRangeAddress... ranges) {
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    fill(rule, colour);
    formats.addConditionalFormatting(ranges, rule);
  }

  private static void fill(XSSFConditionalFormattingRule rule, String colour) {
    rule.createPatternFormatting().setFillBackgroundColor(Styles.colour(colour));
  }
}
