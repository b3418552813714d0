package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Interview;
import org.panelist.domain.Summary;
import org.panelist.scorecard.Scoring;

/** Finds the numbers of a written scorecard, and compares them with those of the application. */
final class CardReader {
  private final XSSFWorkbook workbook;
  private final XSSFSheet card;

  CardReader(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.card = workbook.getSheet("Scorecard");
  }

  /** Works all formulas out anew, with what the cells now hold. */
  void recalculate() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  /** The first row of a question, counted from 1. */
  Row question(int number) {
    for (Row row : workbook.getSheet("Questions")) {
      Cell cell = row.getCell(QuestionsSheet.NUMBER);
      boolean found = cell != null && cell.getCellType() == CellType.NUMERIC;
      if (found && cell.getNumericCellValue() == number) {
        return row;
      }
    }
    throw new AssertionError("no question " + number);
  }

  Row composite() {
    return row("Composite", 1);
  }

  Row competency(String name) {
    return row(name, 0);
  }

  /** The row whose first cell is {@code text}, leaving out the first {@code skipped} of them. */
  private Row row(String text, int skipped) {
    int left = skipped;
    for (Row row : card) {
      Cell cell = row.getCell(0);
      boolean found = cell != null && cell.getCellType() == CellType.STRING;
      if (found && cell.getStringCellValue().equals(text) && left-- == 0) {
        return row;
      }
    }
    throw new AssertionError("no row " + text);
  }

  /** Every number on the card is the one that the rules of scoring give for {@code interview}. */
  void shows(Interview interview) {
    Summary summary = Scoring.summarise(interview);
    double bar = interview.plan().bar();
    for (CompetencyResult result : summary.competencies()) {
      Row row = competency(result.competency().name());
      assertThat(row.getCell(ResultTable.WEIGHT).getNumericCellValue()).isEqualTo(result.weight());
      assertThat(row.getCell(ResultTable.ASKED).getStringCellValue())
          .isEqualTo(asked(result.counted(), result.planned(), added(interview, result)));
      same(
          row.getCell(ResultTable.COVERAGE),
          result.plannedWeight() == 0 ? null : result.coverage());
      same(row.getCell(ResultTable.MEAN), result.mean());
      same(row.getCell(ResultTable.DISTANCE), less(result.mean(), bar));
    }
    Row total = composite();
    same(total.getCell(ResultTable.MEAN), summary.composite());
    same(total.getCell(ResultTable.BAR), bar);
    same(total.getCell(ResultTable.DISTANCE), less(summary.composite(), bar));
    same(
        total.getCell(ResultTable.COVERAGE),
        summary.plannedWeight() == 0 ? null : summary.coverage());
    assertThat(total.getCell(ResultTable.ASKED).getStringCellValue())
        .isEqualTo(asked(summary.counted(), summary.planned(), added(interview, null)));
    Row figures = card.getRow(row("Composite", 0).getRowNum() + 1);
    same(figures.getCell(0), summary.composite());
    same(figures.getCell(1), less(summary.composite(), bar));
    same(figures.getCell(5), summary.points());
  }

  private static String asked(int counted, int planned, long added) {
    return counted + " of " + planned + (added == 0 ? "" : " +" + added);
  }

  /** How many added items count, of one competency or of all. */
  private static long added(Interview interview, @Nullable CompetencyResult of) {
    return interview.round().items().stream()
        .filter(item -> item.added() && item.weight() > 0)
        .filter(item -> of == null || item.question().competency().equals(of.competency()))
        .filter(item -> interview.response(item.id()).points().isPresent())
        .count();
  }

  /** What every formula of the workbook yields, in order; numbers as doubles, texts as they are. */
  List<Object> formulas() {
    var values = new ArrayList<Object>();
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.FORMULA) {
                            values.add(
                                cell.getCachedFormulaResultType() == CellType.NUMERIC
                                    ? (Object) cell.getNumericCellValue()
                                    : cell.getStringCellValue());
                          }
                        })));
    return values;
  }

  static void sameValues(List<Object> found, List<Object> expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      if (expected.get(i) instanceof Double number && found.get(i) instanceof Double value) {
        assertThat(value).as("formula %d", i).isCloseTo(number, within(1e-9));
      } else {
        assertThat(found.get(i)).as("formula %d", i).isEqualTo(expected.get(i));
      }
    }
  }

  private static void same(Cell cell, Double expected) {
    if (expected == null) {
      assertThat(cell.getStringCellValue()).isEqualTo("–");
    } else {
      assertThat(cell.getNumericCellValue()).isCloseTo(expected, within(1e-9));
    }
  }

  private static Double less(Double mean, double bar) {
    return mean == null ? null : mean - bar;
  }
}
