package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;
import org.panelist.domain.Scorecard;

class ScorecardWorkbookTest {
  private final Scorecard card = Cards.card(Cards.typical());
  private byte[] bytes;
  private XSSFWorkbook workbook;

  @BeforeEach
  void write() {
    bytes = Books.bytes(card);
    workbook = Books.open(bytes);
  }

  @AfterEach
  void close() throws Exception {
    workbook.close();
  }

  @Test
  void hasItsFourSheetsAndOpensAtTheScorecard() {
    assertThat(workbook)
        .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
        .containsExactly("Scorecard", "Questions", "Rubric", "Method");
    assertThat(workbook.getActiveSheetIndex()).isZero();
  }

  @Test
  void whoElseWasThereAndWhatTheCandidateAskedStandInTheWorkbook() {
    var text = new StringBuilder();
    workbook.forEach(
        sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
    assertThat(text.toString())
        .containsSubsequence("Also in the room", card.interview().shadow())
        .contains("What the candidate asked")
        .contains(card.interview().notes().candidateQuestions().lines().findFirst().orElseThrow())
        .doesNotContain(card.interview().notes().scratch());
    assertThat(card.interview().shadow()).isNotBlank();
    assertThat(card.interview().notes().scratch()).isNotBlank();
  }

  @Test
  void whatWasAddedAndTheFollowUpsThatWereUsedStandInTheTable() {
    var reader = new CardReader(workbook);
    for (int number = 1; number <= 7; number++) {
      assertThat(reader.question(number).getCell(QuestionsSheet.ADDED).toString())
          .as("question %d", number)
          .isEqualTo(number == 7 ? "Yes" : "");
    }
    assertThat(reader.question(1).getCell(QuestionsSheet.FOLLOW_UPS).getStringCellValue())
        .isEqualTo("• How would you choose the threshold?");
    assertThat(reader.question(2).getCell(QuestionsSheet.FOLLOW_UPS).getStringCellValue())
        .isEqualTo("• What if the base rate doubled?");
    assertThat(reader.question(5).getCell(QuestionsSheet.FOLLOW_UPS).toString()).isEmpty();
  }

  @Test
  void whatWasAddedIsNoPartOfTheCoverage() {
    var reader = new CardReader(workbook);
    var evaluation = reader.competency("Model evaluation");
    assertThat(evaluation.getCell(ResultTable.ASKED).getStringCellValue()).isEqualTo("1 of 1 +1");
    assertThat(evaluation.getCell(ResultTable.MEAN).getNumericCellValue()).isEqualTo(3.5);
    assertThat(reader.composite().getCell(ResultTable.ASKED).getStringCellValue())
        .isEqualTo("5 of 6 +1");
  }

  @Test
  void thePausesStandBesideTheDuration() throws Exception {
    Progress held = card.interview().progress();
    assertThat(fact("Duration", workbook)).isEqualTo("58 of 60 minutes");
    var pauses =
        List.of(
            new Pause(Cards.BEGAN.plusSeconds(60), Duration.ofMinutes(9)),
            new Pause(Cards.BEGAN.plusSeconds(900), Duration.ofMillis(1)),
            new Pause(Cards.BEGAN.plusSeconds(1200), Duration.ofMinutes(5)));
    var paused = card.interview().withProgress(new Progress(held.step(), held.elapsed(), pauses));
    try (XSSFWorkbook other = Books.open(paused)) {
      assertThat(fact("Duration", other)).isEqualTo("58 of 60 minutes, paused twice, 14 min");
    }
  }

  /** What stands below a label of the first page. */
  private static String fact(String label, XSSFWorkbook book) {
    XSSFSheet sheet = book.getSheet("Scorecard");
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          return sheet.getRow(row.getRowNum() + 1).getCell(cell.getColumnIndex()).toString();
        }
      }
    }
    throw new AssertionError("no " + label);
  }

  @Test
  void theSameCardGivesTheSameBytes() throws Exception {
    Thread.sleep(2_050); // the clock of a zip file ticks every two seconds
    assertThat(Books.bytes(card)).isEqualTo(bytes);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
      }
    }
  }

  /** Formulas with Arabic digits are none; Turkish has letters of its own for i. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
  void theLanguageOfTheSystemChangesNothing(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Books.bytes(card)).isEqualTo(bytes);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theQuestionsAreATableWithFilterBandsAndListsToChooseFrom() {
    XSSFSheet sheet = workbook.getSheet("Questions");
    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A5:S12");
    assertThat(table.getArea().formatAsString()).isEqualTo("A5:S12");
    assertThat(table.getStyle().isShowRowStripes()).isTrue();
    for (int i = 0; i < table.getColumnCount(); i++) {
      assertThat(sheet.getRow(4).getCell(i).getStringCellValue())
          .isEqualTo(table.getColumns().get(i).getName());
    }
    assertThat(sheet.getDataValidations())
        .extracting(DataValidation::getValidationConstraint)
        .anySatisfy(
            list ->
                assertThat(list.getExplicitListValues()).containsExactly("1", "2", "3", "4", "5"))
        .anySatisfy(
            list ->
                assertThat(list.getExplicitListValues())
                    .containsExactly("Scored", "No answer", "Not asked"));
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
  }

  @Test
  void theAnchorOfTheScoreIsLookedUpInTheRubric() {
    var reader = new CardReader(workbook);
    var cell = reader.question(1).getCell(QuestionsSheet.ANCHOR);
    assertThat(cell.getCellFormula()).contains("Rubric!");
    assertThat(cell.getStringCellValue()).startsWith("Also works out the base rate's effect");
    reader.question(1).getCell(QuestionsSheet.SCORE).setCellValue(5);
    reader.recalculate();
    assertThat(cell.getStringCellValue()).startsWith("Designs the whole decision");
  }

  @Test
  void aNativeChartShowsTheMeansAgainstTheBar() {
    XSSFChart chart = workbook.getSheet("Scorecard").createDrawingPatriarch().getCharts().get(0);
    assertThat(chart.getChartSeries()).singleElement().matches(all -> all.getSeriesCount() == 2);
    var area = chart.getCTChart().getPlotArea();
    assertThat(area.getBarChartArray(0).getSerArray(0).getVal().getNumRef().getF())
        .matches("Scorecard!\\$E\\$\\d+:\\$E\\$\\d+");
    assertThat(area.getBarChartArray(0).getBarDir().getVal())
        .as("names of any length stand beside bars that lie")
        .isEqualTo(STBarDir.BAR);
    assertThat(area.getBarChartArray(0).getSerArray(1).getVal().getNumRef().getF())
        .matches("Scorecard!\\$F\\$\\d+:\\$F\\$\\d+");
    assertThat(
            area.getBarChartArray(0)
                .getSerArray(0)
                .getVal()
                .getNumRef()
                .getNumCache()
                .sizeOfPtArray())
        .as("five of six competencies have a mean")
        .isEqualTo(5);
  }

  @Test
  void theScorecardPrintsOnOnePageAndTheOthersOnePageWide() {
    XSSFSheet sheet = workbook.getSheet("Scorecard");
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getFooter().getLeft()).isEqualTo("Candidate C-104");
    XSSFSheet questions = workbook.getSheet("Questions");
    assertThat(questions.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(questions.getPrintSetup().getLandscape()).isTrue();
    assertThat(questions.getRepeatingRows().formatAsString()).isEqualTo("5:5");
  }

  @Test
  void saysWhoMadeItAndWhen() {
    var core = workbook.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Scorecard C-104, Technical");
    assertThat(core.getCreator()).isEqualTo("Sam Okafor");
    assertThat(core.getCreated().toInstant()).isEqualTo(card.submittedAt());
  }

  @Test
  void holdsNoMacroAndNoLinkToAnywhere() throws Exception {
    assertThat(workbook.isMacroEnabled()).isFalse();
    assertThat(TextStaysTextTest.unpacked(bytes))
        .doesNotContain("externalLink", "TargetMode=\"External\"", "vbaProject", "http://x");
  }

  @Test
  void aDraftSaysSoOnEveryPage() throws Exception {
    var out = new ByteArrayOutputStream();
    new ScorecardWorkbook("0.1.0").writeDraft(Cards.typical(), out);
    try (XSSFWorkbook draft = Books.open(out.toByteArray())) {
      assertThat(draft.getSheetAt(0).getRow(0).getCell(4).getStringCellValue())
          .isEqualTo("DRAFT: not submitted");
      draft.forEach(
          sheet -> assertThat(sheet.getHeader().getCenter()).isEqualTo("DRAFT, not submitted"));
      new CardReader(draft).shows(Cards.typical());
    }
    workbook.forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
  }

  @Test
  void anAmendmentShowsItsVersionAndReason() throws Exception {
    var amended =
        new Scorecard(
            "card-2",
            card.interviewId(),
            2,
            card.submittedAt(),
            "A score was entered for the wrong question.",
            card.interview(),
            card.summary());
    assertThat(TextStaysTextTest.unpacked(Books.bytes(amended)))
        .contains("version 2, amended", "A score was entered for the wrong question.");
  }

  @Test
  void tellsTimesInTheZoneItIsGiven() throws Exception {
    var out = new ByteArrayOutputStream();
    new ScorecardWorkbook("0.1.0", ZoneId.of("Asia/Tokyo")).write(card, out);
    assertThat(TextStaysTextTest.unpacked(out.toByteArray())).contains("20 November 2026, 23:00");
  }
}
