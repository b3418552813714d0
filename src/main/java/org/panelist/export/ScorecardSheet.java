package org.panelist.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Scorecard;
import org.panelist.domain.WrapUp;

/** The sheet <i>Scorecard</i>: all that the committee needs first, on one printed page. */
final class ScorecardSheet {
  static final String NAME = "Scorecard";
  static final int LAST_COLUMN = ResultTable.DISTANCE;

  private record Fact(String label, String value) {}

  /** First and last columns of the three facts of a line. */
  private static final int[][] THIRDS = {{0, 0}, {1, 3}, {4, LAST_COLUMN}};

  private static final int LINES_OF_HALF = 10;
  private static final int LINES_OF_WHOLE = 6;
  private static final int LINES_OF_REASON = 3;

  private final Grid grid;
  private final Pages pages;
  private final Conclusions conclusions;
  private int row;

  ScorecardSheet(Grid grid, Pages pages, Conclusions conclusions) {
    this.grid = grid;
    this.pages = pages;
    this.conclusions = conclusions;
  }

  /** Fills the sheet; the formulas count what stands in {@code questions}. */
  ResultTable write(CardData data, Refs questions) {
    grid.widths(33, 9, 10, 11, 9, 9, 15);
    title(data);
    facts(data);
    int figuresRow = row;
    row += 4;
    var table = new ResultTable(grid, questions);
    row = table.write(section("Competencies against the bar"), data);
    var figures = new Figures(grid, table, figuresRow);
    figures.write(data);
    row = new ScorecardChart(grid).write(row, table, data);
    verdict(data.interview().wrapUp(), data, figures);
    conclusions(data.interview().wrapUp());
    signatures(data.interview());
    pages.onePage(grid.sheet(), row, LAST_COLUMN);
    return table;
  }

  private void title(CardData data) {
    grid.text(0, 0, "Interview scorecard", Look.TITLE);
    grid.text(0, 4, badge(data), data.isDraft() ? Look.DRAFT : Look.BADGE);
    grid.merge(0, 4, LAST_COLUMN, data.isDraft() ? Look.DRAFT : Look.BADGE);
    grid.height(0, 30);
    grid.text(1, 0, SafeText.visible(data.interview().candidate().name()), Look.NAME);
    grid.merge(1, 0, 3, Look.NAME);
    grid.text(1, 4, SafeText.visible(data.interview().candidate().code()), Look.CODE);
    grid.merge(1, 4, LAST_COLUMN, Look.CODE);
    grid.height(1, 24);
    row = 2;
  }

  private static String badge(CardData data) {
    if (data.card() != null) {
      return "Submitted " + Words.day(data.dated(), data.zone());
    }
    InterviewState state = data.interview().state();
    boolean held = state != InterviewState.NO_SHOW && state != InterviewState.CANCELLED;
    return "DRAFT: "
        + (held ? "not submitted" : Words.interviewState(state).toLowerCase(Locale.ROOT));
  }

  private void facts(CardData data) {
    List<Fact> facts = allFacts(data);
    for (int i = 0; i < facts.size(); i += THIRDS.length) {
      thirds(facts.subList(i, Math.min(facts.size(), i + THIRDS.length)));
    }
    Scorecard card = data.card();
    if (card != null && !card.reason().isBlank()) {
      whole("Amended because", card.reason());
    }
    if (!data.interview().closingReason().isBlank()) {
      whole("Why it did not take place", data.interview().closingReason());
    }
  }

  private static List<Fact> allFacts(CardData data) {
    Interview interview = data.interview();
    PlanRef plan = interview.plan();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Position", interview.position().title()));
    facts.add(new Fact("Role and level", roleAndLevel(plan)));
    facts.add(
        new Fact(
            "Round",
            interview.round().name() + " (" + plan.round() + " of " + plan.rounds() + ")"));
    facts.add(new Fact("Interviewer", interview.interviewer()));
    facts.add(new Fact("Date", Words.minute(data.held(), data.zone())));
    facts.add(new Fact("Duration", duration(interview)));
    facts.add(new Fact("Plan", plan.title() + ", version " + plan.version()));
    facts.add(new Fact("Scorecard", version(data)));
    facts.add(
        new Fact(
            "Also in the room", interview.shadow().isBlank() ? Words.DASH : interview.shadow()));
    return facts;
  }

  private static String roleAndLevel(PlanRef plan) {
    String level = Words.sentence(plan.level().slug());
    return plan.role().isBlank() ? level : plan.role() + ", " + level;
  }

  private static String version(CardData data) {
    Scorecard card = data.card();
    if (card == null) {
      return "draft, " + Words.interviewState(data.interview().state()).toLowerCase(Locale.ROOT);
    }
    return "version " + card.version() + (card.version() == 1 ? "" : ", amended");
  }

  private static String duration(Interview interview) {
    Duration elapsed = interview.progress().elapsed();
    String taken = elapsed.isZero() ? Words.DASH : Long.toString(Words.minutes(elapsed));
    String whole = taken + " of " + interview.round().minutes() + " minutes";
    int pauses = interview.progress().notedPauses().size();
    if (pauses == 0) {
      return whole;
    }
    long paused = Words.minutes(interview.progress().paused());
    String times = pauses == 1 ? "once" : pauses == 2 ? "twice" : pauses + " times";
    return whole + ", paused " + times + ", " + (paused == 0 ? "under 1" : paused) + " min";
  }

  private void thirds(List<Fact> facts) {
    grid.reserve(row + 1, LAST_COLUMN + 1);
    var values = new WrappedRow(grid, row + 1);
    for (int i = 0; i < facts.size(); i++) {
      int[] columns = THIRDS[i];
      String heading = facts.get(i).label();
      grid.text(row, columns[0], heading, Look.LABEL);
      double width = grid.width(columns[0], columns[1]);
      String value = conclusions.onPage(heading, facts.get(i).value(), width, LINES_OF_REASON);
      values.text(columns[0], columns[1], value, Look.VALUE);
    }
    values.write();
    for (int[] columns : THIRDS) {
      if (columns[1] > columns[0]) {
        grid.merge(row + 1, columns[0], columns[1], Look.VALUE);
      }
    }
    grid.height(row, 15);
    row += 2;
  }

  private void whole(String heading, String text) {
    grid.text(row, 0, heading, Look.LABEL);
    grid.height(row, 15);
    row = prose(row + 1, heading, text, 0, LAST_COLUMN, LINES_OF_REASON) + 1;
  }

  private int prose(int at, String heading, String text, int first, int last, int lines) {
    var wrapped = new WrappedRow(grid, at);
    wrapped.text(
        first, last, conclusions.onPage(heading, text, grid.width(first, last), lines), Look.PROSE);
    int end = wrapped.write();
    grid.merge(at, first, last, Look.PROSE);
    return end;
  }

  private int section(String heading) {
    grid.text(row, 0, heading, Look.SECTION);
    for (int column = 1; column <= LAST_COLUMN; column++) {
      grid.blank(row, column, Look.SECTION);
    }
    grid.height(row, 24);
    return below();
  }

  /** Leaves a little room below a heading's line; returns the row after it. */
  private int below() {
    grid.height(row + 1, 4);
    row += 2;
    return row;
  }

  private void verdict(WrapUp wrapUp, CardData data, Figures figures) {
    section("Recommendation");
    grid.text(row, 0, Words.recommendation(wrapUp.recommendation()), Look.VERDICT);
    grid.height(row, 22);
    figures.repeatAgainstBar(row, 1, data);
    grid.merge(row, 1, LAST_COLUMN, Look.AGREEMENT);
    row++;
    if (!wrapUp.override().isBlank()) {
      whole("Why it goes against the composite", wrapUp.override());
    }
  }

  private void conclusions(WrapUp wrapUp) {
    List<Conclusions.Section> all = Conclusions.of(wrapUp);
    int middle = ResultTable.MEAN - 1;
    grid.text(row, 0, all.get(0).heading(), Look.SECTION);
    grid.merge(row, 0, middle - 1, Look.SECTION);
    grid.text(row, middle, all.get(1).heading(), Look.SECTION);
    grid.merge(row, middle, LAST_COLUMN, Look.SECTION);
    grid.height(row, 24);
    below();
    var halves = new WrappedRow(grid, row);
    half(halves, all.get(0), 0, middle - 1);
    half(halves, all.get(1), middle, LAST_COLUMN);
    halves.write();
    grid.merge(row, 0, middle - 1, Look.PROSE);
    grid.merge(row, middle, LAST_COLUMN, Look.PROSE);
    row++;
    Conclusions.Section committee = all.get(2);
    int at = section(committee.heading());
    row = prose(at, committee.heading(), committee.text(), 0, LAST_COLUMN, LINES_OF_WHOLE) + 1;
  }

  private void half(WrappedRow halves, Conclusions.Section section, int first, int last) {
    String text =
        conclusions.onPage(
            section.heading(), section.text(), grid.width(first, last), LINES_OF_HALF);
    halves.text(first, last, text, Look.PROSE);
  }

  private void signatures(Interview interview) {
    int[][] lines = {{0, 1}, {3, 4}, {6, 6}};
    String[] labels = {"Interviewer: " + interview.interviewer(), "For the committee", "Date"};
    grid.height(row, 32);
    for (int i = 0; i < lines.length; i++) {
      for (int column = lines[i][0]; column <= lines[i][1]; column++) {
        grid.blank(row, column, Look.SIGN);
      }
      grid.text(row + 1, lines[i][0], SafeText.visible(labels[i]), Look.LABEL);
    }
    row++;
  }
}
