package org.panelist.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;

/**
 * The sheet <i>Questions</i>: a table of what was asked, scored and heard, then the longer notes.
 */
final class QuestionsSheet {
  static final String NAME = "Questions";

  static final int NUMBER = 0;
  static final int QUESTION = 1;
  static final int COMPETENCY = 2;
  static final int LEVEL = 3;
  static final int KIND = 4;
  static final int MUST_ASK = 5;
  static final int ADDED = 6;
  static final int STATE = 7;
  static final int SCORE = 8;
  static final int POINTS = 9;
  static final int WEIGHT = 10;
  static final int ANCHOR = 11;
  static final int EVIDENCE = 12;
  static final int FOLLOW_UPS = 13;
  static final int PLANNED = 14;
  static final int ACTUAL = 15;
  static final int GROUP = 16;
  static final int COUNTED_WEIGHT = 17;
  static final int WEIGHTED_POINTS = 18;

  static final int HEAD = 4;

  private static final String NO_ANSWER_TEXT = "Asked; nothing usable came. Counts as 1.";

  private final Grid grid;
  private final Refs rubric;

  /**
   * @param rubric where the anchors stand
   */
  QuestionsSheet(Grid grid, Refs rubric) {
    this.grid = grid;
    this.rubric = rubric;
  }

  /** Fills the table; a question may take several rows, of which only the first counts. */
  Refs write(CardData data) {
    List<Item> items = data.interview().round().items();
    boolean followedUp =
        items.stream()
            .map(item -> data.interview().response(item.id()))
            .anyMatch(response -> !response.followUpsUsed().isEmpty());
    double followUps = followedUp ? 26 : 11; // on paper the sheet is as small as it is wide
    grid.widths(5, 23, 17, 8, 12, 7, 8, 11, 8, 8, 9, 32, 52, followUps, 9, 8, 12, 10, 10);
    title(data);
    int row = HEAD + 1;
    for (int i = 0; i < items.size(); i++) {
      row = item(row, i + 1, items.get(i), data) + 1;
    }
    int last = Math.max(HEAD + 1, row - 1);
    var refs = new Refs(NAME, HEAD + 1, last);
    new QuestionsTable(grid).write(refs);
    return refs;
  }

  private void title(CardData data) {
    grid.text(0, 0, "Questions and evidence", Look.TITLE);
    grid.height(0, 28);
    String draft = data.isDraft() ? "DRAFT, not submitted. " : "";
    String who =
        data.interview().candidate().code() + ", round " + data.interview().round().name() + ". ";
    grid.text(1, 0, SafeText.visible(draft + "Candidate " + who), Look.SUBTITLE);
    grid.text(
        2,
        0,
        "State, score and weight (blue) can be changed; every number follows. Not asked counts"
            + " nowhere, no answer counts as 1.",
        Look.SUBTITLE);
  }

  private int item(int row, int number, Item item, CardData data) {
    Response response = data.interview().response(item.id());
    Question question = item.question();
    grid.reserve(row, WEIGHTED_POINTS + 1);
    var texts = new WrappedRow(grid, row);
    texts.text(EVIDENCE, evidence(response), Look.CELL);
    texts.text(FOLLOW_UPS, followUps(question, response), Look.CELL);
    String anchor = anchor(item, response);
    // the height that the anchor needs; its cell gets a formula below
    texts.text(ANCHOR, anchor, Look.CELL);
    texts.text(QUESTION, question.title(), Look.CELL_STRONG);
    texts.text(COMPETENCY, question.competency().name(), Look.CELL);
    int last = texts.write();
    for (int i = row; i <= last; i++) {
      grid.number(i, NUMBER, number, Look.CELL_RIGHT);
      if (i > row) {
        continued(i);
      }
    }
    grid.text(row, LEVEL, Words.sentence(question.level().slug()), Look.CELL);
    grid.text(row, KIND, Words.sentence(question.kind().slug()), Look.CELL);
    grid.text(row, MUST_ASK, Words.yes(item.mustAsk()), Look.CELL_CENTRE);
    grid.text(row, ADDED, Words.yes(item.added()), Look.CELL_CENTRE);
    grid.number(row, PLANNED, item.minutes(), Look.CELL_RIGHT);
    grid.number(row, ACTUAL, response.spent().toMillis() / 60_000.0, Look.CELL_MINUTES);
    grid.number(row, GROUP, data.number(question.competency()), Look.WORKING);
    numbers(row, item, response, anchor);
    return last;
  }

  /** A row that only holds the rest of long texts. */
  private void continued(int row) {
    for (int column = QUESTION; column <= ACTUAL; column++) {
      if (grid.sheet().getRow(row).getCell(column) == null) {
        grid.text(row, column, column == QUESTION ? "(continued)" : "", Look.CELL);
      }
    }
  }

  private void numbers(int row, Item item, Response response, String anchor) {
    grid.text(row, STATE, Words.state(response.state()), Look.CELL_STATE);
    Integer score = response.score();
    if (score == null) {
      grid.blank(row, SCORE, Look.CELL_SCORE);
    } else {
      grid.number(row, SCORE, score, Look.CELL_SCORE);
    }
    grid.number(row, WEIGHT, item.weight(), Look.CELL_WEIGHT);
    Double points = points(item, response);
    grid.formula(row, POINTS, pointsFormula(row), points, Look.CELL_POINTS);
    double weight = points == null ? 0 : item.weight();
    String counts = "ISNUMBER(" + Refs.cell(row, POINTS) + ")";
    String weightCell = Refs.cell(row, WEIGHT);
    grid.formula(
        row, COUNTED_WEIGHT, "IF(" + counts + "," + weightCell + ",0)", weight, Look.WORKING);
    grid.formula(
        row,
        WEIGHTED_POINTS,
        "IF(" + counts + "," + weightCell + "*" + Refs.cell(row, POINTS) + ",0)",
        points == null ? 0 : weight * points,
        Look.WORKING);
    grid.formula(row, ANCHOR, anchorFormula(row), anchor, Look.CELL);
  }

  private static @Nullable Double points(Item item, Response response) {
    return item.weight() > 0 && response.points().isPresent()
        ? (double) response.points().getAsInt()
        : null;
  }

  /** The points that count, else the dash; a score outside 1 to 5 does not count. */
  private static String pointsFormula(int row) {
    String state = Refs.cell(row, STATE);
    String score = Refs.cell(row, SCORE);
    String weight = Refs.cell(row, WEIGHT);
    String dash = "\"" + Words.DASH + "\"";
    String scored =
        String.format(
            Locale.ROOT,
            "IF(AND(%s=\"%s\",ISNUMBER(%s),%s>=%d,%s<=%d),%s,%s)",
            state,
            Words.SCORED,
            score,
            score,
            Anchors.MIN,
            score,
            Anchors.MAX,
            score,
            dash);
    return String.format(
        Locale.ROOT,
        "IF(OR(NOT(ISNUMBER(%s)),%s<=0),%s,IF(%s=\"%s\",%d,%s))",
        weight,
        weight,
        dash,
        state,
        Words.NO_ANSWER,
        Anchors.MIN,
        scored);
  }

  private String anchorFormula(int row) {
    String state = Refs.cell(row, STATE);
    return String.format(
        Locale.ROOT,
        "IF(%s=\"%s\",\"%s\",IF(%s=\"%s\",IFERROR(INDEX(%s,MATCH(%s,%s,0),%s),\"\"),\"\"))",
        state,
        Words.NO_ANSWER,
        NO_ANSWER_TEXT,
        state,
        Words.SCORED,
        rubric.columns(RubricSheet.ANCHOR_1, RubricSheet.ANCHOR_5),
        Refs.cell(row, NUMBER),
        rubric.column(RubricSheet.NUMBER),
        Refs.cell(row, SCORE));
  }

  private String anchor(Item item, Response response) {
    Integer score = response.score();
    if (response.state() == ResponseState.NO_ANSWER) {
      return NO_ANSWER_TEXT;
    }
    if (score == null) {
      return "";
    }
    String text = SafeText.visible(item.question().anchors().text(score));
    double width = grid.width(ANCHOR, ANCHOR);
    return TextLayout.split(text, width, TextLayout.MAX_LINES).get(0);
  }

  private static String evidence(Response response) {
    if (!response.skipped() && response.reason().isBlank()) {
      return response.notes();
    }
    String why =
        "Left out on purpose" + (response.reason().isBlank() ? "." : ": " + response.reason());
    return response.notes().isBlank() ? why : response.notes() + "\n" + why;
  }

  private static String followUps(Question question, Response response) {
    return response.followUpsUsed().stream()
        .filter(index -> index < question.followUps().size())
        .map(index -> "• " + question.followUps().get(index))
        .collect(Collectors.joining("\n"));
  }
}
