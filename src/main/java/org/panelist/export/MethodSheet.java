package org.panelist.export;

/**
 * The sheet <i>Method</i>: how the numbers come about, this card's numbers, and how to read them.
 */
final class MethodSheet {
  static final String NAME = "Method";

  private static final int LAST_COLUMN = 2;

  private static final String[][] RULES = {
    {
      "1",
      "Three states. Not asked counts nowhere. No answer (asked, nothing usable came) counts as 1."
          + " Scored counts its 1-5."
    },
    {
      "2",
      "Competency mean = sum(weight x score) / sum(weight) over the items of that competency that"
          + " count."
    },
    {
      "3",
      "Composite = sum(weight x mean) / sum(weight) over competencies with at least one item that"
          + " counts. Equal weights unless the plan says otherwise; a plan that does must say why."
    },
    {
      "4",
      "Coverage = weight of items that count / weight of items planned, per competency and"
          + " overall. A mean is never shown without its coverage (\"3.6, 7 of 10 asked\")."
    },
    {"5", "Nothing counted means no score: shown as a dash, never as 0, never as a rejection."},
    {
      "6",
      "Points of 100 = (composite - 1) / 4 x 100, for organisations that want a number out of"
          + " 100."
    },
    {
      "7",
      "The composite is arithmetic and is computed before the interviewer recommends. A"
          + " recommendation that contradicts it (yes below the bar, no above it) is allowed and asks"
          + " for a sentence why."
    },
  };

  private static final String[][] READING = {
    {
      "Scores",
      "1 to 5, each with its own description on the sheet Rubric; 3 always means: meets the"
          + " bar of this level. Compare the evidence with the description, not one candidate with"
          + " another."
    },
    {
      "Coverage",
      "Coverage is of what was planned. A question added during the interview counts in the means"
          + " (shown as +1), not in the coverage: it neither lowers it nor makes up for what was not"
          + " asked. A mean from few questions is a weak one. Before you compare two candidates, compare"
          + " how much each of them was asked."
    },
    {
      "One card",
      "This is one interviewer's view of one meeting. Interviewers agree only moderately;"
          + " decide on several cards that were written independently."
    },
    {
      "Trying it out",
      "Change a weight or the bar on the sheet Scorecard, a state, a score or a weight"
          + " on the sheet Questions (blue): everything follows. The file is a copy; the scorecard in"
          + " the program stays as it was submitted."
    },
    {"Weight 0", "A question of weight 0 is asked and noted, not scored: it counts nowhere."},
    {
      "Signs",
      "Control characters that a workbook cannot hold are shown as their signs, such as"
          + " \u241B. A text too long for one row goes on in the next; nothing is cut."
    },
    {"Private", "The interviewer's private scratch note is in no export."},
  };

  private final Grid grid;
  private final Pages pages;
  private int row;

  MethodSheet(Grid grid, Pages pages) {
    this.grid = grid;
    this.pages = pages;
  }

  void write(CardData data, ResultTable table) {
    grid.widths(20, 12, 66);
    grid.text(0, 0, "Method", Look.TITLE);
    grid.height(0, 28);
    grid.text(1, 0, "How the numbers of this scorecard come about.", Look.SUBTITLE);
    row = 2;
    section("The rules of scoring");
    lines(RULES);
    section("The numbers of this card");
    numbers(data, table);
    section("How to read it");
    lines(READING);
    section("Made by");
    line("Program", data.program());
    pages.wide(grid.sheet(), false, row - 1, LAST_COLUMN);
  }

  private void numbers(CardData data, ResultTable table) {
    var summary = data.summary();
    Double composite = summary.composite();
    double bar = data.interview().plan().bar();
    number(
        "Composite",
        total(table, ResultTable.MEAN),
        composite,
        Look.LINE_MEAN,
        "weighted mean of the competencies that have a score");
    number(
        "Bar",
        total(table, ResultTable.BAR),
        bar,
        Look.LINE_MEAN,
        "from which a candidate meets the level, as the plan sets it");
    number(
        "Against the bar",
        total(table, ResultTable.DISTANCE),
        data.againstBar(composite),
        Look.LINE_DISTANCE,
        "composite less bar");
    number(
        "Coverage",
        total(table, ResultTable.COVERAGE),
        summary.plannedWeight() == 0 ? null : summary.coverage(),
        Look.LINE_SHARE,
        "weight of the planned questions that count, of the weight planned");
    String mean = total(table, ResultTable.MEAN);
    number(
        "Points of 100",
        "IF(ISNUMBER(" + mean + "),(" + mean + "-1)/4*100,\"" + Words.DASH + "\")",
        summary.points(),
        Look.LINE_BAR,
        "(composite - 1) / 4 x 100");
    grid.text(row, 0, "Questions", Look.LINE_STRONG);
    grid.formula(row, 1, total(table, ResultTable.ASKED), data.asked(), Look.LINE_RIGHT);
    grid.text(
        row, 2, "planned that count, of those planned; + what was added and counts", Look.LINE);
    grid.linesHigh(row++, 1);
  }

  private static String total(ResultTable table, int column) {
    return ScorecardSheet.NAME + "!" + table.total(column);
  }

  private void number(
      String label,
      String formula,
      @org.jspecify.annotations.Nullable Double now,
      Look look,
      String meaning) {
    grid.text(row, 0, label, Look.LINE_STRONG);
    grid.formula(row, 1, formula, now, look);
    grid.text(row, 2, meaning, Look.LINE);
    grid.linesHigh(row++, 1);
  }

  private void section(String heading) {
    grid.height(row++, 8);
    grid.text(row, 0, heading, Look.SECTION);
    grid.merge(row, 0, LAST_COLUMN, Look.SECTION);
    grid.height(row++, 22);
  }

  private void lines(String[][] lines) {
    for (String[] line : lines) {
      line(line[0], line[1]);
    }
  }

  private void line(String label, String text) {
    grid.text(row, 0, label, Look.LINE_STRONG);
    var wrapped = new WrappedRow(grid, row);
    wrapped.text(1, LAST_COLUMN, text, Look.LINE);
    int last = wrapped.write();
    for (int i = row; i <= last; i++) {
      grid.merge(i, 1, LAST_COLUMN, Look.LINE);
    }
    row = last + 1;
  }
}
