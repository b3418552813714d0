package org.panelist.export;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Summary;

/**
 * The four large numbers of the first page; each repeats or follows from the line of the composite.
 */
final class Figures {
  private static final int[] FIRST = {0, 1, 3, 5};
  private static final int[] LAST = {0, 2, 4, 6};

  private final Grid grid;
  private final ResultTable table;
  private final int row;

  /**
   * @param row the first of three rows that it fills; the fourth stays empty
   */
  Figures(Grid grid, ResultTable table, int row) {
    this.grid = grid;
    this.table = table;
    this.row = row;
  }

  /** Says in another cell where the composite stands, beside the recommendation. */
  void repeatAgainstBar(int atRow, int column, CardData data) {
    Double distance = data.againstBar(data.summary().composite());
    grid.formula(
        atRow,
        column,
        "\"The composite: \"&" + Refs.cell(row + 2, FIRST[1]),
        "The composite: " + againstBar(distance),
        Look.AGREEMENT);
  }

  private static String againstBar(@Nullable Double distance) {
    return distance == null ? "no score" : distance < 0 ? "below the bar" : "at or above the bar";
  }

  void write(CardData data) {
    Summary summary = data.summary();
    Double composite = summary.composite();
    Double distance = data.againstBar(composite);
    String mean = table.total(ResultTable.MEAN);
    String away = table.total(ResultTable.DISTANCE);
    String dash = ",\"" + Words.DASH + "\")";
    labels("Composite", "Against the bar", "Coverage", "Points of 100");
    int figure = row + 1;
    grid.formula(figure, FIRST[0], mean, composite, Look.FIGURE);
    grid.formula(figure, FIRST[1], away, distance, Look.FIGURE_DISTANCE);
    grid.formula(
        figure,
        FIRST[2],
        table.total(ResultTable.COVERAGE),
        summary.plannedWeight() == 0 ? null : summary.coverage(),
        Look.FIGURE_SHARE);
    grid.formula(
        figure,
        FIRST[3],
        "IF(ISNUMBER(" + mean + "),(" + mean + "-1)/4*100" + dash,
        summary.points(),
        Look.FIGURE_WHOLE);
    captions(row + 2, away, distance, data.asked());
    for (int i = 1; i < FIRST.length; i++) {
      for (int line = row; line <= row + 2; line++) {
        Look look = line == row + 2 ? Look.FIGURE_CAPTION : Look.LABEL;
        grid.merge(line, FIRST[i], LAST[i], look);
      }
    }
    grid.height(row, 20);
    grid.height(figure, 28);
    grid.height(row + 2, 18);
    grid.height(row + 3, 6);
    String cell = "$" + Refs.cell(figure, FIRST[1]);
    new ScoreRules(grid.sheet())
        .text(
            "AND(ISNUMBER(" + cell + ")," + cell + "<0)",
            Colours.SCORE_1,
            new CellRangeAddress(figure, figure, FIRST[1], FIRST[1]));
  }

  private void labels(String... labels) {
    for (int i = 0; i < labels.length; i++) {
      grid.text(row, FIRST[i], labels[i], Look.LABEL);
    }
  }

  private void captions(int line, String away, @Nullable Double distance, String asked) {
    grid.text(line, FIRST[0], "weighted mean of the means, 1 to 5", Look.FIGURE_CAPTION);
    grid.formula(
        line,
        FIRST[1],
        "IF(ISNUMBER("
            + away
            + "),IF("
            + away
            + "<0,\"below the bar\",\"at or above the bar\"),\"no score\")",
        againstBar(distance),
        Look.FIGURE_CAPTION);
    grid.formula(
        line,
        FIRST[2],
        table.total(ResultTable.ASKED) + "&\" asked\"",
        asked + " asked",
        Look.FIGURE_CAPTION);
    grid.text(line, FIRST[3], "(composite - 1) / 4 x 100", Look.FIGURE_CAPTION);
  }
}
