package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/** A scorecard's file, opened by POI, for tests that look from outside. */
public final class ExportedCard {
  private ExportedCard() {}

  /** Every number in the file is the one that the rules of scoring give, stored and worked out. */
  public static void check(Path file, Interview interview) throws IOException {
    try (var in = Files.newInputStream(file);
        var workbook = new XSSFWorkbook(in)) {
      var reader = new CardReader(workbook);
      reader.shows(interview);
      reader.recalculate();
      reader.shows(interview);
      int number = 1;
      for (Item item : interview.round().items()) {
        checkQuestion(reader, number++, interview.response(item.id()));
        assertThat(texts(workbook.getSheet("Questions"))).contains(item.question().title());
      }
      String notes = texts(workbook.getSheet("Questions"));
      interview.responses().values().forEach(one -> assertThat(notes).contains(one.notes()));
    }
  }

  private static void checkQuestion(CardReader reader, int number, Response response) {
    Integer score = response.score();
    if (score != null) {
      assertThat(reader.question(number))
          .as("question %d has its score", number)
          .anyMatch(
              cell ->
                  cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == score);
    }
  }

  private static String texts(Sheet sheet) {
    var all = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> all.append(text(cell)).append('\n')));
    return all.toString();
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
