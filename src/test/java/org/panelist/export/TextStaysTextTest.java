package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.domain.Weights;

class TextStaysTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+ good", "- bad", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
  void aNoteThatLooksLikeAFormulaIsText(String note) throws Exception {
    Cell cell = evidence(note).get(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(note);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "emoji 👩‍💻 and 🎉",
        "עברית ואנגלית, עם 3.6",
        "日本語のメモ",
        "_x0041_ is not an A",
        "  leading and trailing  ",
        "tab\there\nand <tags> & \"quotes\"",
        "001",
        "3/4"
      })
  void textComesBackToTheLetter(String note) throws Exception {
    assertThat(evidence(note)).extracting(Cell::getStringCellValue).containsExactly(note);
  }

  @Test
  void controlCharactersBecomeVisible() throws Exception {
    assertThat(evidence("bell\u0007 escape\u001B[0m null\u0000 del\u007F half\uD83D. \uFFFE"))
        .extracting(Cell::getStringCellValue)
        .containsExactly("bell␇ escape␛[0m null␀ del␡ half\\uD83D. \\uFFFE");
    assertThat(evidence("one\r\ntwo\rthree").get(0).getStringCellValue())
        .isEqualTo("one\ntwo\nthree");
  }

  @Test
  void aTextTooLongForOneCellGoesOnInTheNextRowsAndNothingIsCut() throws Exception {
    var note = new StringBuilder();
    for (int i = 0; note.length() < 70_000; i++) {
      note.append("word").append(i).append(i % 40 == 0 ? "\n" : " ");
    }
    Interview interview = withNote(note.toString());
    List<Cell> cells = evidence(note.toString());
    assertThat(cells).hasSizeGreaterThan(2);
    assertThat(cells).allMatch(cell -> cell.getStringCellValue().length() <= 32_767);
    var joined = new StringBuilder();
    cells.forEach(cell -> joined.append(cell.getStringCellValue()));
    assertThat(joined.toString()).isEqualTo(note.toString());
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      reader.shows(interview);
      reader.recalculate();
      reader.shows(interview);
      assertThat(reader.question(2).getCell(QuestionsSheet.EVIDENCE).getStringCellValue())
          .isEqualTo("the next one");
    }
  }

  @Test
  void aParagraphOfAMillionCharactersIsThereToTheLetter() throws Exception {
    String note = "what the candidate said, word for word ".repeat(25_642).strip();
    assertThat(note).hasSizeGreaterThan(1_000_000);
    List<Cell> cells = evidence(note);
    assertThat(cells).hasSizeGreaterThan(30);
    assertThat(cells).allMatch(cell -> cell.getStringCellValue().length() <= 32_767);
    var joined = new StringBuilder();
    cells.forEach(cell -> joined.append(cell.getStringCellValue()));
    assertThat(joined.toString().equals(note)).isTrue();
  }

  @Test
  void aConclusionTooLongForTheFirstPageStandsInFullBelowTheQuestions() throws Exception {
    Interview typical = Cards.typical();
    String strengths = "Knows what an error costs, and whom. ".repeat(60).strip();
    var old = typical.wrapUp();
    Interview interview =
        typical.withWrapUp(
            new org.panelist.domain.WrapUp(
                old.recommendation(), "", strengths, old.concerns(), old.forCommittee()));
    try (XSSFWorkbook workbook = Books.open(interview)) {
      assertThat(texts(workbook.getSheet("Questions"))).contains(strengths);
      assertThat(texts(workbook.getSheet("Scorecard")))
          .contains("(in full on the sheet Questions)")
          .doesNotContain(strengths);
    }
  }

  @Test
  void generalNotesAreThereAndThePrivateScratchNoteIsNowhere() throws Exception {
    byte[] bytes = Books.bytes(Cards.card(Cards.typical()));
    String all = unpacked(bytes);
    assertThat(all)
        .contains("Arrived from a night flight", "How is on-call shared?", "asked by Priya")
        .doesNotContain(Cards.SCRATCH);
  }

  private static List<Cell> evidence(String note) throws IOException {
    try (XSSFWorkbook workbook = Books.open(withNote(note))) {
      XSSFSheet sheet = workbook.getSheet("Questions");
      var cells = new java.util.ArrayList<Cell>();
      for (Row row : sheet) {
        Cell number = row.getCell(QuestionsSheet.NUMBER);
        boolean first =
            number != null
                && number.getCellType() == CellType.NUMERIC
                && number.getNumericCellValue() == 1;
        Cell cell = row.getCell(QuestionsSheet.EVIDENCE);
        if (first && cell != null) {
          cells.add(cell);
        }
      }
      return cells;
    }
  }

  private static Interview withNote(String note) {
    List<Item> items =
        List.of(
            Item.of("item-0", Cards.question("q-0", "First", "One")),
            Item.of("item-1", Cards.question("q-1", "Second", "Two")));
    return Cards.interview(
        items,
        Map.of(
            "item-0", Response.open("item-0").withNotes(note).scored(4),
            "item-1", Response.open("item-1").withNotes("the next one").scored(2)),
        Weights.EQUAL);
  }

  private static String texts(XSSFSheet sheet) {
    var texts = new StringBuilder();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.append(cell.getStringCellValue());
                  }
                }));
    return texts.toString();
  }

  static String unpacked(byte[] bytes) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName())
            .append('\n')
            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .append('\n');
      }
    }
    return all.toString();
  }
}
