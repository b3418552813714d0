package org.panelist.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelist.bank.Questions.EVALUATION;
import static org.panelist.bank.Questions.STATISTICS;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;

class QuestionBankTest {
  private static final List<Question> FOUR =
      List.of(
          Questions.of("precision", "Precision or recall"),
          Questions.of("roc", "ROC or precision-recall"),
          Questions.of("bayes", "Bayes", Level.ENTRY, STATISTICS, Kind.MATHS, 5, "probability"),
          Questions.of(
              "test", "A/B test", Level.EXPERT, EVALUATION, Kind.DESIGN, 20, "experiments"));

  private final HeldExecutor worker = new HeldExecutor();
  private final MemoryBankStore store = new MemoryBankStore(FOUR);
  private final QuestionBank bank =
      new QuestionBank(store, id -> List.of("Plan with " + id), worker, Runnable::run);

  @Test
  void isEmptyUntilTheBankWasRead() {
    bank.load();
    assertThat(bank.isLoaded()).isFalse();
    assertThat(bank.result().rows()).isEmpty();

    worker.runAll();
    assertThat(bank.isLoaded()).isTrue();
    assertThat(shown()).containsExactly("test", "precision", "roc", "bayes");
    assertThat(bank.result().total()).isEqualTo(4);
  }

  @Test
  void whatIsChosenBeforeTheBankWasReadIsChosenThen() {
    bank.load();
    bank.select("roc");
    worker.runAll();
    assertThat(bank.selected()).map(QuestionSummary::id).contains("roc");
    assertThat(bank.detail()).map(detail -> detail.question().id()).contains("roc");
    bank.select("bayes");
    bank.load();
    worker.runAll();
    assertThat(bank.selected()).map(QuestionSummary::id).contains("bayes");
  }

  @Test
  void filtersActAtOnceAndTellThoseWhoWatch() {
    loaded();
    var told = new AtomicInteger();
    bank.changed().add(told::incrementAndGet);

    bank.filter(BankFilter.NONE.withLevel(Level.ENTRY, true).withLevel(Level.EXPERT, true));
    assertThat(shown()).containsExactly("test", "bayes");
    assertThat(told).hasPositiveValue();

    bank.filter(bank.filter().withMaxMinutes(10));
    assertThat(shown()).containsExactly("bayes");
  }

  @Test
  void aSearchKeepsTheOldRowsUntilItsAnswerIsThere() {
    loaded();
    bank.filter(BankFilter.NONE.withText("prec"));
    assertThat(bank.isUpToDate()).isFalse();
    assertThat(shown()).hasSize(4);

    worker.runAll();
    assertThat(bank.isUpToDate()).isTrue();
    assertThat(shown()).containsExactly("precision", "roc");
  }

  @Test
  void aSlowOlderAnswerNeverOverwritesANewerOne() {
    loaded();
    bank.filter(BankFilter.NONE.withText("b"));
    bank.filter(BankFilter.NONE.withText("bayes"));
    worker.run(1);
    assertThat(shown()).containsExactly("bayes");
    worker.runAll();
    assertThat(shown()).containsExactly("bayes");
  }

  @Test
  void anAnswerUnderWayIsDroppedWhenTheTextIsCleared() {
    var late = new HeldExecutor();
    var slow = new QuestionBank(store, id -> List.of(), worker, late);
    slow.load();
    worker.runAll();
    late.runAll();

    slow.filter(BankFilter.NONE.withText("bayes"));
    worker.runAll(); // its answer now waits for the ui
    slow.filter(BankFilter.NONE);
    late.runAll();
    assertThat(slow.result().rows()).hasSize(4);
  }

  @Test
  void searchesThatWereOvertakenAreNotEvenRun() {
    loaded();
    for (String typed : List.of("p", "pr", "pre")) {
      bank.filter(BankFilter.NONE.withText(typed));
    }
    store.importPacked(List.of(Questions.of("late", "Prevalence")), "");
    worker.run(0);
    assertThat(shown()).hasSize(4);
  }

  @Test
  void aFilterChangeDoesNotSearchAgain() {
    loaded();
    bank.filter(BankFilter.NONE.withText("prec"));
    worker.runAll();
    bank.filter(bank.filter().withLevel(Level.MID, true));
    assertThat(bank.isUpToDate()).isTrue();
    assertThat(shown()).containsExactly("precision", "roc");
  }

  @Test
  void signsAloneAreNothingToSearchFor() {
    loaded();
    bank.filter(BankFilter.NONE.withText(" ?\"*( "));
    assertThat(bank.isUpToDate()).isTrue();
    assertThat(shown()).hasSize(4);
  }

  @Test
  void theChoiceStaysWhileItMatchesAndElseIsTheFirstRow() {
    loaded();
    bank.select("roc");
    bank.filter(BankFilter.NONE.withLevel(Level.MID, true));
    assertThat(chosen()).isEqualTo("roc");
    bank.filter(BankFilter.NONE.withLevel(Level.ENTRY, true));
    assertThat(chosen()).isEqualTo("bayes");
    bank.filter(BankFilter.NONE.withMaxMinutes(1));
    assertThat(bank.selected()).isEmpty();
    assertThat(bank.detail()).isEmpty();
  }

  @Test
  void theDetailFollowsTheChoice() {
    loaded();
    bank.select("roc");
    assertThat(bank.detail()).isEmpty();
    bank.select("bayes");
    worker.runAll();
    assertThat(bank.detail().orElseThrow().question().id()).isEqualTo("bayes");
    assertThat(bank.detail().orElseThrow().plans()).containsExactly("Plan with bayes");
  }

  @Test
  void readingAgainShowsNewUsageAndKeepsFilterAndChoice() {
    loaded();
    bank.select("roc");
    bank.filter(BankFilter.NONE.withLevel(Level.MID, true));
    store.asked("roc", 7, 2.8);
    bank.load();
    worker.runAll();
    assertThat(chosen()).isEqualTo("roc");
    assertThat(bank.selected().orElseThrow().asked()).isEqualTo(7);
    assertThat(bank.filter().levels()).containsExactly(Level.MID);
    bank.filter(bank.filter().withNeverAsked(true));
    assertThat(shown()).containsExactly("precision");
  }

  @Test
  void aStoreThatFailsIsTold() {
    var problem = new ProblemException(new Problem("panelist.db", "the disk is gone", ""));
    var broken =
        new QuestionBank(new FailingStore(problem), id -> List.of(), Runnable::run, Runnable::run);
    broken.load();
    assertThat(broken.failure()).containsSame(problem);
    assertThat(broken.isLoaded()).isFalse();
  }

  @Test
  void theTightestFacetIsTheOneWhoseDropShowsMost() {
    loaded();
    bank.filter(BankFilter.NONE.withLevel(Level.MID, true).withMaxMinutes(5));
    assertThat(bank.result().rows()).isEmpty();
    assertThat(bank.result().tightest()).contains(Facet.MINUTES);

    bank.filter(
        BankFilter.NONE.withTag("probability", true).withLevel(Level.MID, true).withMaxMinutes(1));
    assertThat(bank.result().tightest()).isEmpty();
  }

  @Test
  void headingsTurnRoundAndThenLetGo() {
    BankOrder up = BankOrder.NATURAL.next(BankOrder.By.MINUTES);
    assertThat(up).isEqualTo(new BankOrder(BankOrder.By.MINUTES, false));
    assertThat(up.next(BankOrder.By.MINUTES).descending()).isTrue();
    assertThat(up.next(BankOrder.By.MINUTES).next(BankOrder.By.MINUTES))
        .isEqualTo(BankOrder.NATURAL);
    assertThat(up.next(BankOrder.By.MEAN)).isEqualTo(new BankOrder(BankOrder.By.MEAN, false));
  }

  private void loaded() {
    bank.load();
    worker.runAll();
  }

  private List<String> shown() {
    return bank.result().rows().stream().map(QuestionSummary::id).toList();
  }

  private String chosen() {
    return bank.selected().orElseThrow().id();
  }
}
