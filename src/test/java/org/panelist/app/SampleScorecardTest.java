package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in {@code exports} is what the commands of {@code samples.md} make of it today. */
class SampleScorecardTest {
  private static final Path KEPT = Path.of("exports", "sample-scorecard.xlsx");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2} [A-Z][a-z]+ 20\\d\\d(, \\d\\d:\\d\\d)?");

  @TempDir Path folder;

  @Test
  void theKeptWorkbookIsThatOfTheSampleButForItsDay() throws IOException {
    var shell = new Shell(folder.resolve("data"));
    String id = shell.done("demo", "--json").json().get("interviews").get(0).asText();
    Path made = folder.resolve("made.xlsx");
    shell.done("export", "scorecard", id, "--out", made);

    Map<String, String> kept = cells(KEPT, false);
    assertThat(kept)
        .as("run the commands of src/site/markdown/samples.md again")
        .isEqualTo(cells(made, false));
    assertThat(kept).hasSizeGreaterThan(200);
    assertThat(kept.values()).filteredOn(text -> text.contains("DAY")).hasSize(2);
  }

  @Test
  void itsFormulasGiveWhatIsStoredWithThem() throws IOException {
    assertThat(cells(KEPT, true)).isEqualTo(cells(KEPT, false));
  }

  /** Sheet and cell with what they show, days left out, formulas by their stored value. */
  private static Map<String, String> cells(Path file, boolean recalculated) throws IOException {
    var cells = new TreeMap<String, String>();
    try (var in = Files.newInputStream(file);
        var workbook = new XSSFWorkbook(in)) {
      assertThat(workbook)
          .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
          .containsExactly("Scorecard", "Questions", "Rubric", "Method");
      if (recalculated) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      }
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              cells.put(
                                  sheet.getSheetName() + "!" + cell.getAddress(), shown(cell)))));
    }
    return cells;
  }

  private static String shown(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    String value =
        switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
          case NUMERIC -> String.valueOf(Math.round(cell.getNumericCellValue() * 1e9) / 1e9);
          case STRING -> DAY.matcher(cell.getStringCellValue()).replaceAll("DAY");
          case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
          case ERROR -> "error " + cell.getErrorCellValue();
          default -> "";
        };
    return formula ? "=" + cell.getCellFormula() + " " + value : value;
  }
}
