package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.domain.Weights;
import org.panelist.scorecard.Scoring;

/** The workbook's numbers are the application's, as written and after somebody changed a cell. */
class LiveFormulasTest {
  /**
   * One item: competency 0 to 3, weight, whether it was added, and score, where 0 is not asked and
   * 6 is no answer.
   */
  record Answer(int competency, double weight, boolean added, int score) {}

  @Property(tries = 25)
  void everyFormulaYieldsTheApplicationsNumber(@ForAll("interviews") Interview interview)
      throws Exception {
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      reader.shows(interview);
      List<Object> cached = reader.formulas();
      reader.recalculate();
      CardReader.sameValues(reader.formulas(), cached);
    }
  }

  @Property(tries = 25)
  void aChangedScoreRecomputesEverything(
      @ForAll("interviews") Interview interview,
      @ForAll("places") int place,
      @ForAll("scores") int score)
      throws Exception {
    int index = place % interview.round().items().size();
    Interview changed = interview.withResponse(response(index, score));
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      enter(reader.question(index + 1), changed.response("item-" + index));
      reader.recalculate();
      reader.shows(changed);
      try (XSSFWorkbook fresh = Books.open(changed)) {
        CardReader.sameValues(reader.formulas(), new CardReader(fresh).formulas());
      }
    }
  }

  @Example
  void changedWeightsRecomputeEverything() throws Exception {
    Interview before = interview(List.of(answer(0, 1, 4), answer(0, 1, 2), answer(1, 0, 5)), 1);
    Interview after = interview(List.of(answer(0, 1, 4), answer(0, 3, 2), answer(1, 2, 5)), 2.5);
    try (XSSFWorkbook workbook = Books.open(before)) {
      var reader = new CardReader(workbook);
      reader.question(2).getCell(QuestionsSheet.WEIGHT).setCellValue(3);
      reader.question(3).getCell(QuestionsSheet.WEIGHT).setCellValue(2);
      reader.competency("Competency 0").getCell(ResultTable.WEIGHT).setCellValue(2.5);
      reader.recalculate();
      reader.shows(after);
    }
  }

  @Example
  void nothingCountedIsADashAndNeverZero() throws Exception {
    Interview interview = interview(List.of(answer(0, 1, 0), answer(1, 2, 0)), 1);
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      assertThat(Scoring.summarise(interview).composite()).isNull();
      reader.shows(interview);
      reader.recalculate();
      reader.shows(interview);
    }
  }

  @Example
  void aRoundWithoutQuestionsIsWrittenAsWell() throws Exception {
    Interview interview = Cards.interview(List.of(), Map.of(), Weights.EQUAL);
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      reader.shows(interview);
      reader.recalculate();
      reader.shows(interview);
    }
  }

  @Example
  void aScoreOutsideTheScaleDoesNotCount() throws Exception {
    Interview interview = interview(List.of(answer(0, 1, 4), answer(0, 1, 2)), 1);
    try (XSSFWorkbook workbook = Books.open(interview)) {
      var reader = new CardReader(workbook);
      reader.question(2).getCell(QuestionsSheet.SCORE).setCellValue(9);
      reader.recalculate();
      reader.shows(interview(List.of(answer(0, 1, 4), answer(0, 1, 0)), 1));
    }
  }

  @Provide
  Arbitrary<Interview> interviews() {
    Arbitrary<Answer> answers =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.doubles().between(0, 10).ofScale(3),
                Arbitraries.integers().between(0, 3).map(one -> one == 0),
                scores())
            .as(Answer::new);
    return Combinators.combine(
            answers.list().ofMinSize(1).ofMaxSize(12),
            Arbitraries.doubles().between(0, 5).ofScale(2))
        .as(LiveFormulasTest::interview);
  }

  @Provide
  Arbitrary<Integer> scores() {
    return Arbitraries.integers().between(0, 6);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 100);
  }

  private static Answer answer(int competency, double weight, int score) {
    return new Answer(competency, weight, false, score);
  }

  /**
   * @param weight of the first competency; the others count 1
   */
  private static Interview interview(List<Answer> answers, double weight) {
    var items = new ArrayList<Item>();
    var responses = new LinkedHashMap<String, Response>();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      String name = "Competency " + answer.competency();
      var question = Cards.question("q-" + i, "Question " + i, name);
      items.add(new Item("item-" + i, question, 6, answer.weight(), false, answer.added()));
      responses.put("item-" + i, response(i, answer.score()));
    }
    return Cards.interview(
        items, responses, new Weights(Map.of("competency-0", weight), "because"));
  }

  private static Response response(int index, int score) {
    Response open = Response.open("item-" + index);
    return score == 0 ? open : score == 6 ? open.noAnswer() : open.scored(score);
  }

  private static void enter(Row row, Response response) {
    row.getCell(QuestionsSheet.STATE).setCellValue(Words.state(response.state()));
    if (response.score() == null) {
      row.getCell(QuestionsSheet.SCORE).setBlank();
    } else {
      row.getCell(QuestionsSheet.SCORE).setCellValue(response.score());
    }
  }
}
