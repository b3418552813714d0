package org.panelist.export;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Question;

/** The sheet <i>Rubric</i>: what each question asks and what an answer worth 1 to 5 sounds like. */
final class RubricSheet {
  static final String NAME = "Rubric";

  static final int NUMBER = 0;
  static final int QUESTION = 1;
  static final int PROMPT = 2;
  static final int COVERS = 3;
  static final int ANCHOR_1 = 4;
  static final int ANCHOR_5 = 8;
  static final int RED_FLAGS = 9;

  private static final int HEAD = 3;

  private final Grid grid;
  private final Pages pages;

  RubricSheet(Grid grid, Pages pages) {
    this.grid = grid;
    this.pages = pages;
  }

  /** Fills the sheet; a question may take several rows, of which the first has its number. */
  Refs write(CardData data) {
    // the longest text has the most room, so that rows are not high for one column's sake
    grid.widths(5, 19, 36, 54, 18, 18, 18, 18, 18, 24);
    grid.text(0, 0, "Rubric", Look.TITLE);
    grid.height(0, 28);
    grid.text(
        1,
        0,
        "What each question asks, and what an answer worth each score sounds like; 3 meets the bar"
            + " of the question's level.",
        Look.SUBTITLE);
    head();
    int row = HEAD + 1;
    List<Item> items = data.interview().round().items();
    for (int i = 0; i < items.size(); i++) {
      row = question(row, i + 1, items.get(i).question()) + 1;
    }
    int last = Math.max(HEAD + 1, row - 1);
    grid.sheet().createFreezePane(QUESTION + 1, HEAD + 1);
    grid.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    pages.wide(grid.sheet(), true, last, RED_FLAGS);
    return new Refs(NAME, HEAD + 1, last);
  }

  private void head() {
    grid.text(HEAD, NUMBER, "#", Look.HEAD_NUMBER);
    grid.text(HEAD, QUESTION, "Question", Look.HEAD);
    grid.text(HEAD, PROMPT, "What is asked", Look.HEAD);
    grid.text(HEAD, COVERS, "A complete answer covers", Look.HEAD);
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      grid.number(HEAD, ANCHOR_1 + score - 1, score, Look.anchor(score));
    }
    grid.text(HEAD, RED_FLAGS, "Red flags", Look.HEAD);
    grid.height(HEAD, 22);
  }

  private int question(int row, int number, Question question) {
    grid.reserve(row, RED_FLAGS + 1);
    var cells = new WrappedRow(grid, row);
    cells.text(QUESTION, heading(question), Look.CELL_STRONG);
    cells.text(PROMPT, question.prompt().strip(), Look.CELL);
    cells.text(COVERS, bullets(question.covers()), Look.CELL);
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      cells.text(ANCHOR_1 + score - 1, question.anchors().text(score), Look.CELL);
    }
    cells.text(RED_FLAGS, bullets(question.redFlags()), Look.CELL);
    int last = cells.write();
    for (int i = row; i <= last; i++) {
      grid.number(i, NUMBER, number, Look.CELL_RIGHT);
    }
    return last;
  }

  private static String heading(Question question) {
    return question.title()
        + "\n"
        + question.competency().name()
        + ", "
        + question.level().slug()
        + "\nversion "
        + question.version();
  }

  private static String bullets(List<String> points) {
    return points.stream().map(point -> "• " + point.strip()).collect(Collectors.joining("\n"));
  }
}
