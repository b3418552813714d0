package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;

class BankShelfTest {
  private static final Question SHORT = TestBank.question("short", Level.MID, "a", 5);
  private static final Question LONG = TestBank.question("long", Level.MID, "a", 12);
  private static final Question ENTRY = TestBank.question("entry", Level.ENTRY, "a", 6);
  private static final Question ASKED =
      TestBank.question("asked", Level.MID, "b", Kind.CONCEPT, 6, "group");
  private static final Question VARIANT =
      TestBank.question("variant", Level.MID, "b", Kind.CONCEPT, 6, "group");

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final BankShelf shelf =
      new BankShelf(
          new MemoryBank(List.of(SHORT, LONG, ENTRY, ASKED, VARIANT)), work::add, Runnable::run);

  private void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private List<String> offers() {
    return shelf.offers().stream().map(QuestionSummary::id).toList();
  }

  @Test
  void searchAndLevelNarrowTheOffers() {
    shelf.refresh();
    runAll();
    assertThat(offers()).hasSize(5);

    shelf.filter(Level.MID);
    shelf.search("long");
    runAll();
    assertThat(offers()).containsExactly("long");
    shelf.filter(Level.ENTRY);
    assertThat(offers()).isEmpty();
    shelf.search("");
    assertThat(offers()).containsExactly("entry");
  }

  @Test
  void anOvertakenSearchIsForgotten() {
    shelf.refresh();
    runAll();
    shelf.search("long");
    shelf.search("short");
    Runnable first = work.remove();
    work.remove().run();
    first.run();

    assertThat(offers()).containsExactly("short");
  }

  @Test
  void aGapIsClosedByTheLevelsLongestQuestionThatFits() {
    shelf.refresh();
    runAll();
    Plan plan = TestBank.plan(TestBank.round("r", "One", Item.of("i", ASKED)));

    assertThat(shelf.suggest(plan, SHORT.competency(), 12).map(QuestionSummary::id))
        .hasValue("long");
    assertThat(shelf.suggest(plan, SHORT.competency(), 8).map(QuestionSummary::id))
        .hasValue("short");
    assertThat(shelf.suggest(plan, VARIANT.competency(), 8)).isEmpty();
  }

  @Test
  void aQuestionIsReadWhole() {
    var found = new ArrayList<Question>();
    shelf.question("long", found::add);
    shelf.question("gone", found::add);
    runAll();

    assertThat(found).containsExactly(LONG);
  }

  @Test
  void aPlanIsAssembledOfTheWholeBankOrItIsSaidWhyNot() {
    var made = new ArrayList<Assembly>();
    var problems = new ArrayList<Problem>();

    shelf.assemble("Analyst", Level.MID, 60, TestBank.ids(), made::add, problems::add);
    shelf.assemble("", Level.MID, 60, TestBank.ids(), made::add, problems::add);
    runAll();

    assertThat(made).hasSize(1);
    assertThat(made.get(0).plan().items()).isNotEmpty();
    assertThat(problems).extracting(Problem::where).containsExactly("role");
    assertThat(shelf.problem()).isEmpty();
  }
}
