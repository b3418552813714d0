package org.panelist.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Candidate;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Round;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Weights;
import org.panelist.domain.WrapUp;
import org.panelist.export.ScorecardWorkbook;
import org.panelist.scorecard.Scoring;

/**
 * One scorecard export against the same cells written with bare POI, turn by turn in one run. The
 * first peer writes values and formulas only: no style, chart, table, list, colour rule or print
 * set-up, so the quotient is the price of all of these; the second gives each cell its look as
 * well. Prints medians in milliseconds.
 */
final class ExportBench {
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 150;
  private static final int QUESTIONS = 12;

  private record Cell(
      int row, int column, String text, double number, String formula, XSSFCellStyle look) {}

  private ExportBench() {}

  static void run() throws IOException {
    Scorecard card = card();
    byte[] written = export(card);
    Map<String, List<Cell>> cells = cells(written);
    long count = cells.values().stream().mapToLong(List::size).sum();
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    double[] styled = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      export(card);
      long middle = System.nanoTime();
      barePoi(cells, false);
      long end = System.nanoTime();
      barePoi(cells, true);
      long last = System.nanoTime();
      if (i >= 0) {
        ours[i] = (middle - begin) / 1e6;
        theirs[i] = (end - middle) / 1e6;
        styled[i] = (last - end) / 1e6;
      }
    }
    Figures.row(
        "scorecard export, " + QUESTIONS + " questions, " + count + " cells",
        "ms",
        Figures.percentile(ours, 0.5),
        Figures.percentile(theirs, 0.5),
        "bare POI, same cells without look, chart, table");
    Figures.row(
        "the same",
        "ms",
        Figures.percentile(ours, 0.5),
        Figures.percentile(styled, 0.5),
        "bare POI, same cells with their looks");
  }

  private static byte[] export(Scorecard card) throws IOException {
    var out = new ByteArrayOutputStream();
    new ScorecardWorkbook("bench").write(card, out);
    return out.toByteArray();
  }

  private static byte[] barePoi(Map<String, List<Cell>> sheets, boolean looks) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var styles = new BareLooks(workbook);
      for (String name : sheets.keySet()) {
        workbook.createSheet(name); // formulas name one another's sheets
      }
      for (var sheet : sheets.entrySet()) {
        var target = workbook.getSheet(sheet.getKey());
        for (Cell cell : sheet.getValue()) {
          var row = target.getRow(cell.row());
          XSSFCell made =
              (row == null ? target.createRow(cell.row()) : row).createCell(cell.column());
          put(made, cell);
          if (looks) {
            made.setCellStyle(styles.like(cell.look()));
          }
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void put(XSSFCell target, Cell cell) {
    if (!cell.formula().isEmpty()) {
      target.setCellFormula(cell.formula());
    }
    if (!Double.isNaN(cell.number())) {
      target.setCellValue(cell.number());
    } else if (!cell.text().isEmpty()) {
      target.setCellValue(cell.text());
    }
  }

  /** All cells of a written workbook, by sheet, those that are empty too. */
  private static Map<String, List<Cell>> cells(byte[] bytes) throws IOException {
    var sheets = new LinkedHashMap<String, List<Cell>>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var sheet : workbook) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(cell((XSSFCell) cell))));
        sheets.put(sheet.getSheetName(), cells);
      }
    }
    return sheets;
  }

  private static Cell cell(XSSFCell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return new Cell(
        cell.getRowIndex(),
        cell.getColumnIndex(),
        type == CellType.STRING ? cell.getStringCellValue() : "",
        type == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN,
        formula ? cell.getCellFormula() : "",
        cell.getCellStyle());
  }

  private static Scorecard card() {
    var items = new ArrayList<Item>();
    var responses = new LinkedHashMap<String, Response>();
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = question(i);
      items.add(Item.of("item-" + i, question));
      responses.put(
          "item-" + i,
          Response.open("item-" + i)
              .withNotes(
                  "+ named the costs of both errors unprompted ("
                      + i
                      + ")\n"
                      + "- could not say how to choose the threshold on held-out data\n"
                      + "12:31 \"we retrained weekly, on a window of the last six months\"")
              .withSpent(Duration.ofSeconds(200 + i * 17L))
              .withFollowUpsUsed(List.of(0))
              .scored(1 + i % 5));
    }
    var plan =
        new PlanRef("plan", 1, "Panel", "ML engineer", Level.MID, 1, 1, Weights.EQUAL, 3.0, false);
    var round =
        new Round(
            "round", "Technical", "Interviewer", 60, Block.NONE, items, Block.NONE, Block.NONE, "");
    Instant began = Instant.parse("2026-11-20T14:00:00Z");
    var interview =
        new Interview(
            "interview",
            InterviewState.SUBMITTED,
            new Position("position", "ML engineer", Level.MID),
            new Candidate("candidate", "Candidate", "C-1", ""),
            "Interviewer",
            "",
            plan,
            round,
            began,
            began,
            began.plusSeconds(3_600),
            new Progress(Progress.CLOSING, Duration.ofMinutes(58), List.of()),
            responses,
            new InterviewNotes("General notes.", "What the candidate asked.", ""),
            new WrapUp(Recommendation.YES, "", "Strengths.", "Concerns.", "For the committee."),
            "");
    return new Scorecard(
        "card", "interview", 1, began, "", interview, Scoring.summarise(interview));
  }

  private static Question question(int i) {
    String words = "what an answer of this worth sounds like when it is told in a sentence or two ";
    return new Question(
        "q-" + i,
        1,
        "Question " + i,
        Level.MID,
        new Competency("competency-" + i % 6, "Competency " + i % 6),
        Kind.SCENARIO,
        6,
        ("Prompt " + i + ": a situation with data, in which something has to be decided. ")
            .repeat(4),
        List.of("one point that a complete answer makes " + i, "another one", "and the last"),
        List.of("How would you choose it?", "What if it doubled?"),
        new Anchors(
            List.of(
                "1 " + words + i,
                "2 " + words + i,
                "3 " + words + i,
                "4 " + words + i,
                "5 " + words + i)),
        List.of("a sign of trouble " + i, "another sign"),
        "v-" + i,
        List.of(),
        List.of());
  }
}
