package org.panelist.export;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Summary;
import org.panelist.domain.Weights;

/** The table of competencies with its live formulas, and the line of the composite below it. */
final class ResultTable {
  static final int COMPETENCY = 0;
  static final int WEIGHT = 1;
  static final int ASKED = 2;
  static final int COVERAGE = 3;
  static final int MEAN = 4;
  static final int BAR = 5;
  static final int DISTANCE = 6;

  private static final String YES = Words.yes(true);

  private final Grid grid;
  private final Refs questions;
  private int first;
  private int last;

  ResultTable(Grid grid, Refs questions) {
    this.grid = grid;
    this.questions = questions;
  }

  /** Rows of the competencies; one empty row where there are none. */
  Refs rows() {
    return new Refs(ScorecardSheet.NAME, first, last);
  }

  /** The cell of the line of the composite in a column, without its sheet. */
  String total(int column) {
    return Refs.cell(last + 1, column);
  }

  /** Writes the table from {@code row} on; returns the first row below it. */
  int write(int row, CardData data) {
    heads(row);
    first = row + 1;
    last = Math.max(first, first + data.results().size() - 1);
    if (data.results().isEmpty()) {
      grid.text(first, COMPETENCY, "No question was planned.", Look.LINE);
    }
    for (int i = 0; i < data.results().size(); i++) {
      competency(first + i, i + 1, data);
    }
    totals(last + 1, data);
    inputs(grid.sheet());
    colours(grid.sheet());
    return note(last + 2, data.interview().plan().weights());
  }

  private void heads(int row) {
    grid.text(row, COMPETENCY, "Competency", Look.HEAD);
    grid.text(row, WEIGHT, "Weight", Look.HEAD_NUMBER);
    grid.text(row, ASKED, "Asked", Look.HEAD_NUMBER);
    grid.text(row, COVERAGE, "Coverage", Look.HEAD_CENTRE);
    grid.text(row, MEAN, "Mean", Look.HEAD_CENTRE);
    grid.text(row, BAR, "Bar", Look.HEAD_NUMBER);
    grid.text(row, DISTANCE, "Against the bar", Look.HEAD_NUMBER);
    grid.height(row, 20);
  }

  private void competency(int row, int number, CardData data) {
    CompetencyResult result = data.results().get(number - 1);
    String name = SafeText.visible(result.competency().name());
    grid.text(row, COMPETENCY, name, Look.LINE);
    grid.number(row, WEIGHT, result.weight(), Look.LINE_INPUT);
    String group = questions.column(QuestionsSheet.GROUP) + "," + number;
    String counted = questions.column(QuestionsSheet.COUNTED_WEIGHT);
    grid.formula(
        row,
        ASKED,
        asked(group + ","),
        asked(result.counted(), result.planned(), data.added(result.competency())),
        Look.LINE_RIGHT);
    String countedSum = "SUMIFS(" + counted + "," + group + ")";
    grid.formula(row, COVERAGE, covered("," + group), coverage(result), Look.LINE_SHARE);
    String weighted =
        "SUMIFS(" + questions.column(QuestionsSheet.WEIGHTED_POINTS) + "," + group + ")";
    grid.formula(row, MEAN, ifAny(countedSum, weighted), result.mean(), Look.LINE_MEAN);
    grid.formula(
        row,
        BAR,
        "$" + letter(BAR) + "$" + (last + 2),
        data.interview().plan().bar(),
        Look.LINE_BAR);
    grid.formula(row, DISTANCE, distance(row), data.againstBar(result.mean()), Look.LINE_DISTANCE);
    grid.linesHigh(row, TextLayout.lines(name, grid.width(COMPETENCY, COMPETENCY)));
  }

  private void totals(int row, CardData data) {
    Summary summary = data.summary();
    grid.text(row, COMPETENCY, "Composite", Look.TOTAL);
    grid.blank(row, WEIGHT, Look.TOTAL);
    grid.formula(row, ASKED, asked(""), data.asked(), Look.TOTAL_RIGHT);
    grid.formula(
        row,
        COVERAGE,
        covered(""),
        summary.plannedWeight() == 0 ? null : summary.coverage(),
        Look.TOTAL_SHARE);
    String weights = column(WEIGHT);
    String means = column(MEAN);
    grid.formula(
        row,
        MEAN,
        ifAny(
            "SUMIFS(" + weights + "," + means + ",\">0\")",
            "SUMPRODUCT(" + weights + "," + means + ")"),
        summary.composite(),
        Look.TOTAL_MEAN);
    grid.number(row, BAR, data.interview().plan().bar(), Look.TOTAL_INPUT);
    grid.formula(
        row, DISTANCE, distance(row), data.againstBar(summary.composite()), Look.TOTAL_DISTANCE);
    grid.height(row, 20);
  }

  /** "3 of 4": planned questions that count; "3 of 4 +1" with one that was added. */
  static String asked(int counted, int planned, int added) {
    return counted + " of " + planned + (added == 0 ? "" : " +" + added);
  }

  /**
   * @param which conditions on the questions, each followed by a comma
   */
  private String asked(String which) {
    String counted = questions.column(QuestionsSheet.COUNTED_WEIGHT) + ",\">0\",";
    String weight = questions.column(QuestionsSheet.WEIGHT) + ",\">0\",";
    String added = questions.column(QuestionsSheet.ADDED);
    String extra = "COUNTIFS(" + which + counted + added + ",\"" + YES + "\")";
    String planned = added + ",\"<>" + YES + "\")";
    return String.join(
        "",
        "COUNTIFS(" + which + counted + planned,
        "&\" of \"&COUNTIFS(" + which + weight + planned,
        "&IF(" + extra + ">0,\" +\"&" + extra + ",\"\")");
  }

  /**
   * The share of the planned weight that counts; what was added is no part of the plan.
   *
   * @param which conditions on the questions, each after a comma
   */
  private String covered(String which) {
    String planned = "," + questions.column(QuestionsSheet.ADDED) + ",\"<>" + YES + "\"" + which;
    String counted = questions.column(QuestionsSheet.COUNTED_WEIGHT);
    return ifAny(
        "SUMIFS(" + questions.column(QuestionsSheet.WEIGHT) + planned + ")",
        "SUMIFS(" + counted + planned + ")");
  }

  private int note(int row, Weights weights) {
    boolean equal = weights.reason().isBlank();
    String reason = weights.reason().strip();
    String stop = reason.matches("(?s).*[.!?]") ? " " : ". ";
    String why = equal ? "All competencies weigh the same. " : "Weights: " + reason + stop;
    var note = new WrappedRow(grid, row);
    note.text(
        0,
        DISTANCE,
        why + "Blue cells can be changed, and the scores on the sheet Questions; all else follows.",
        Look.NOTE);
    int end = note.write();
    for (int i = row; i <= end; i++) {
      grid.merge(i, 0, DISTANCE, Look.NOTE);
    }
    return end + 1;
  }

  private void inputs(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation weights =
        helper.createValidation(
            helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
            new CellRangeAddressList(first, last, WEIGHT, WEIGHT));
    weights.createErrorBox("This cannot be counted", "A weight is a number of 0 or more.");
    weights.setShowErrorBox(true);
    sheet.addValidationData(weights);
    DataValidation bar =
        helper.createValidation(
            helper.createDecimalConstraint(OperatorType.BETWEEN, "1", "5"),
            new CellRangeAddressList(last + 1, last + 1, BAR, BAR));
    bar.createErrorBox("This cannot be a bar", "The bar is a number from 1 to 5.");
    bar.setShowErrorBox(true);
    sheet.addValidationData(bar);
  }

  private void colours(XSSFSheet sheet) {
    var rules = new ScoreRules(sheet);
    rules.scores(
        "$" + Refs.cell(first, MEAN), "TRUE", new CellRangeAddress(first, last + 1, MEAN, MEAN));
    String distance = "$" + Refs.cell(first, DISTANCE);
    rules.text(
        "AND(ISNUMBER(" + distance + ")," + distance + "<0)",
        Colours.SCORE_1,
        new CellRangeAddress(first, last + 1, DISTANCE, DISTANCE));
  }

  private String column(int column) {
    return letter(column) + (first + 1) + ":" + letter(column) + (last + 1);
  }

  private static String letter(int column) {
    return org.apache.poi.ss.util.CellReference.convertNumToColString(column);
  }

  /** {@code sum / weight}, or the dash where nothing weighs. */
  private static String ifAny(String weight, String sum) {
    return "IF(" + weight + ">0," + sum + "/" + weight + ",\"" + Words.DASH + "\")";
  }

  private static String distance(int row) {
    String mean = Refs.cell(row, MEAN);
    String bar = Refs.cell(row, BAR);
    return String.format(
        Locale.ROOT, "IF(ISNUMBER(%s),ROUND(%s-%s,9),\"%s\")", mean, mean, bar, Words.DASH);
  }

  private static @Nullable Double coverage(CompetencyResult result) {
    return result.plannedWeight() == 0 ? null : result.coverage();
  }
}
