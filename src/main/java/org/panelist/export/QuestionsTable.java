package org.panelist.export;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * What makes the rows of the questions a table: heads, filter, bands, lists to choose from,
 * colours.
 */
final class QuestionsTable {
  static final String NAME = "QuestionTable";

  /** In the order of the columns. */
  private static final String[] HEADS = {
    "#",
    "Question",
    "Competency",
    "Level",
    "Kind",
    "Must ask",
    "Added",
    "State",
    "Score",
    "Points",
    "Weight",
    "What that score means",
    "Evidence",
    "Follow-ups used",
    "Planned min",
    "Actual min",
    "Competency no.",
    "Weight that counts",
    "Weight x points"
  };

  private final Grid grid;

  QuestionsTable(Grid grid) {
    this.grid = grid;
  }

  void write(Refs rows) {
    heads();
    XSSFSheet sheet = grid.sheet();
    table(sheet, rows);
    choices(sheet, rows);
    colours(sheet, rows);
    sheet.createFreezePane(QuestionsSheet.QUESTION + 1, QuestionsSheet.HEAD + 1);
    sheet.setRepeatingRows(new CellRangeAddress(QuestionsSheet.HEAD, QuestionsSheet.HEAD, -1, -1));
  }

  private void heads() {
    for (int column = 0; column < HEADS.length; column++) {
      grid.text(QuestionsSheet.HEAD, column, HEADS[column], look(column));
    }
    grid.height(QuestionsSheet.HEAD, 36);
  }

  private static Look look(int column) {
    return switch (column) {
      case QuestionsSheet.GROUP, QuestionsSheet.COUNTED_WEIGHT, QuestionsSheet.WEIGHTED_POINTS ->
          Look.WORKING_HEAD;
      case QuestionsSheet.NUMBER,
          QuestionsSheet.WEIGHT,
          QuestionsSheet.PLANNED,
          QuestionsSheet.ACTUAL ->
          Look.TABLE_HEAD_NUMBER;
      case QuestionsSheet.MUST_ASK,
          QuestionsSheet.ADDED,
          QuestionsSheet.SCORE,
          QuestionsSheet.POINTS ->
          Look.TABLE_HEAD_CENTRE;
      default -> Look.TABLE_HEAD;
    };
  }

  private static void table(XSSFSheet sheet, Refs rows) {
    var area =
        new AreaReference(
            new CellReference(QuestionsSheet.HEAD, 0),
            new CellReference(rows.last(), HEADS.length - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(null); // given the area, POI would format all heads twice
    table.getCTTable().setRef(area.formatAsString());
    CTTableColumns columns = table.getCTTable().addNewTableColumns();
    columns.setCount(HEADS.length);
    for (int i = 0; i < HEADS.length; i++) {
      CTTableColumn column = columns.addNewTableColumn();
      column.setId(i + 1L);
      column.setName(HEADS[i]);
    }
    table.setName(NAME);
    table.setDisplayName(NAME);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }

  private static void choices(XSSFSheet sheet, Refs rows) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    choice(
        sheet,
        rows,
        QuestionsSheet.STATE,
        helper.createExplicitListConstraint(
            new String[] {Words.SCORED, Words.NO_ANSWER, Words.NOT_ASKED}),
        "Choose Scored, No answer or Not asked.");
    choice(
        sheet,
        rows,
        QuestionsSheet.SCORE,
        helper.createExplicitListConstraint(new String[] {"1", "2", "3", "4", "5"}),
        "A score is 1, 2, 3, 4 or 5; empty where nothing was scored.");
    choice(
        sheet,
        rows,
        QuestionsSheet.WEIGHT,
        helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
        "A weight is a number of 0 or more.");
  }

  private static void choice(
      XSSFSheet sheet, Refs rows, int column, DataValidationConstraint permitted, String error) {
    var cells = new CellRangeAddressList(rows.first(), rows.last(), column, column);
    DataValidation validation = sheet.getDataValidationHelper().createValidation(permitted, cells);
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox("This cannot be counted", error);
    sheet.addValidationData(validation);
  }

  private static void colours(XSSFSheet sheet, Refs rows) {
    int first = rows.first();
    String state = "$" + Refs.cell(first, QuestionsSheet.STATE);
    String score = "$" + Refs.cell(first, QuestionsSheet.SCORE);
    var scores = range(rows, QuestionsSheet.SCORE, QuestionsSheet.SCORE);
    var all = range(rows, 0, QuestionsSheet.ACTUAL);
    var rules = new ScoreRules(sheet);
    rules.scores(score, state + "=\"" + Words.SCORED + "\"", scores);
    rules.behind(
        "AND(" + state + "=\"" + Words.SCORED + "\",NOT(ISNUMBER(" + score + ")))",
        Colours.WARNING_BEHIND,
        scores);
    rules.text(state + "=\"" + Words.NOT_ASKED + "\"", Colours.SECONDARY, all);
    rules.behind(
        "MOD(ROW(),2)=" + (first + 1) % 2,
        Colours.BAND,
        range(rows, 0, QuestionsSheet.POINTS),
        range(rows, QuestionsSheet.ANCHOR, QuestionsSheet.ACTUAL));
  }

  private static CellRangeAddress range(Refs rows, int firstColumn, int lastColumn) {
    return new CellRangeAddress(rows.first(), rows.last(), firstColumn, lastColumn);
  }
}
