package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.domain.Round;

class PlanAssemblerTest {
  private static Plan assemble(Level level, int minutes, List<Question> bank) {
    return PlanAssembler.assemble("ML engineer", level, minutes, bank, TestBank.ids());
  }

  @Property(tries = 200)
  void everyRoundFitsItsSlotAndTheSlotsAreWhatWasAskedFor(
      @ForAll Level level,
      @ForAll @IntRange(min = 15, max = 400) int minutes,
      @ForAll @IntRange(min = 60, max = 200) int size) {
    Plan plan = assemble(level, minutes, TestBank.bank(size));

    assertThat(plan.rounds()).allMatch(round -> round.plannedMinutes() <= round.minutes());
    assertThat(plan.rounds().stream().mapToInt(Round::minutes).sum()).isEqualTo(minutes);
    assertThat(plan.rounds())
        .allMatch(round -> round.opening().minutes() > 0 && round.closing().minutes() > 0)
        .allMatch(round -> round.candidateQuestions().minutes() >= 3);
  }

  @Property(tries = 200)
  void noVariantGroupIsAskedTwiceAndNoLevelAboveTheOneAskedFor(
      @ForAll Level level,
      @ForAll @IntRange(min = 15, max = 400) int minutes,
      @ForAll @IntRange(min = 60, max = 200) int size) {
    Plan plan = assemble(level, minutes, TestBank.bank(size));

    assertThat(plan.items().map(item -> item.question().variants())).doesNotHaveDuplicates();
    assertThat(plan.items()).allMatch(item -> item.question().level().compareTo(level) <= 0);
  }

  @Property(tries = 100)
  void theOrderOfTheBankChangesNothing(@ForAll Level level, @ForAll Random random) {
    List<Question> shuffled = new ArrayList<>(TestBank.bank(120));
    Collections.shuffle(shuffled, random);

    assertThat(assemble(level, 180, shuffled)).isEqualTo(assemble(level, 180, TestBank.bank(120)));
  }

  @Property(tries = 100)
  void everyItemHasItsReason(
      @ForAll Level level, @ForAll @IntRange(min = 15, max = 400) int minutes) {
    Assembly assembly =
        PlanAssembler.assembleWithReasons(
            "ML engineer", level, minutes, TestBank.bank(150), TestBank.ids());

    assertThat(assembly.plan().items())
        .allSatisfy(item -> assertThat(assembly.reasons().get(item.id())).isNotBlank());
  }

  @Test
  void anHourHasSeveralCompetenciesAndKindsAndFewFreeMinutes() {
    Plan plan = assemble(Level.MID, 60, TestBank.bank(200));

    Round round = plan.rounds().get(0);
    assertThat(round.items()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(competencies(round)).doesNotHaveDuplicates();
    assertThat(round.items().stream().map(item -> item.question().kind()).distinct())
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(round.minutes() - round.plannedMinutes()).isBetween(1, 9);
    assertThat(round.items()).anyMatch(Item::mustAsk).anyMatch(item -> !item.mustAsk());
  }

  @Test
  void aDayIsSplitIntoRoundsWithNamesAndKindsOfTheirOwn() {
    Plan plan = assemble(Level.EXPERT, 240, TestBank.bank(400));

    assertThat(plan.rounds().stream().map(Round::name))
        .containsExactly("Technical", "Coding and data", "System design", "Behaviour");
    assertThat(plan.rounds()).allMatch(round -> round.minutes() == 60);
    assertThat(plan.rounds().get(2).items())
        .anyMatch(item -> item.question().kind() == Kind.DESIGN);
    assertThat(plan.rounds().get(3).items())
        .anyMatch(item -> item.question().kind() == Kind.BEHAVIOURAL);
  }

  @Test
  void aQuestionOfTheLevelBelowIsAWarmUpThatIsNotScored() {
    var bank =
        List.of(
            TestBank.question("mid-one", Level.MID, "a", 20),
            TestBank.question("mid-two", Level.MID, "b", 16),
            TestBank.question("entry", Level.ENTRY, "a", 5));

    Assembly assembly =
        PlanAssembler.assembleWithReasons("ML engineer", Level.MID, 60, bank, TestBank.ids());

    Item warmUp = assembly.plan().rounds().get(0).items().get(0);
    assertThat(warmUp.question().id()).isEqualTo("entry");
    assertThat(warmUp.weight()).isZero();
    assertThat(warmUp.mustAsk()).isFalse();
    assertThat(assembly.reasons().get(warmUp.id())).contains("Warm-up", "Noted, not scored");
  }

  @Test
  void whatTheRoleNamesComesFirst() {
    var bank = new ArrayList<Question>();
    for (String name : List.of("alpha", "beta", "vision", "zeta")) {
      bank.add(TestBank.question("about-" + name, Level.MID, name, 12));
    }

    Plan plan = PlanAssembler.assemble("Vision engineer", Level.MID, 30, bank, TestBank.ids());

    assertThat(plan.items().map(item -> item.question().id())).containsExactly("about-vision");
    assertThat(plan.leavesOut()).contains("Name of alpha").doesNotContain("vision");
  }

  @Test
  void whatCannotBeDoneIsSaidWithItsMend() {
    assertThatThrownBy(() -> assemble(Level.MID, 14, TestBank.bank(60)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("minutes: 14 is outside 15 to 960");
    assertThatThrownBy(
            () -> PlanAssembler.assemble(" ", Level.MID, 60, TestBank.bank(60), TestBank.ids()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("name the role");
    assertThatThrownBy(() -> assemble(Level.MID, 60, List.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no mid question");
  }

  private static List<String> competencies(Round round) {
    return round.items().stream().map(item -> item.question().competency().id()).toList();
  }
}
