package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.exchange.PlanTemplates;

/** The plans that come with the program keep what they promise. */
class ReadyPlansTest {
  private static final PackedTemplates PACKED = new PackedTemplates();
  private static final List<Question> BANK = new PackedBank(PACKED).questions();
  private static final List<Competency> COMPETENCIES =
      BANK.stream().map(Question::competency).distinct().toList();

  private static List<Question> find(Collection<String> ids) {
    return BANK.stream().filter(question -> ids.contains(question.id())).toList();
  }

  static Stream<String> names() {
    return new PlanTemplates(PACKED).names().stream();
  }

  private static Plan plan(String name) {
    return new PlanTemplates(PACKED).read(name, ReadyPlansTest::find);
  }

  @Test
  void thereIsOneForEachLevelAndEachUse() {
    assertThat(names())
        .contains(
            "phone-screen-entry",
            "technical-entry",
            "technical-mid",
            "technical-expert",
            "panel-mid",
            "panel-expert",
            "behavioural");
    var levels = EnumSet.noneOf(Level.class);
    names().forEach(name -> levels.add(plan(name).level()));
    assertThat(levels).containsExactlyInAnyOrder(Level.values());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRoundFitsWithTimeToSpareAndHasItsParts(String name) {
    plan(name)
        .rounds()
        .forEach(
            round -> {
              assertThat(PlanTiming.of(round).free()).isBetween(1, 9);
              assertThat(round.opening().minutes()).isEqualTo(5);
              assertThat(round.candidateQuestions().minutes()).isBetween(5, 10);
              assertThat(round.closing().minutes()).isPositive();
              assertThat(round.opening().text()).hasSizeGreaterThan(80);
              assertThat(round.candidateQuestions().text()).isNotBlank();
              assertThat(round.closing().text()).isNotBlank();
              assertThat(round.brief()).isNotBlank();
              assertThat(round.items()).anyMatch(Item::mustAsk);
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsAskedTwiceAndWhatNobodyAsksIsSaid(String name) {
    Plan plan = plan(name);

    PanelCoverage coverage = PanelCoverage.of(plan, COMPETENCIES);

    assertThat(coverage.overlaps()).isEmpty();
    assertThat(coverage.gaps()).isEmpty();
    assertThat(PlanAdvice.of(plan, coverage)).isEmpty();
    assertThat(coverage.rows())
        .filteredOn(PanelCoverage.Row::leftOut)
        .allSatisfy(row -> assertThat(row.total()).as(row.competency().name()).isZero());
  }

  @ParameterizedTest
  @MethodSource("names")
  void itSaysWhomItIsForAndAsksAtTheirLevel(String name) {
    Plan plan = plan(name);

    assertThat(plan.audience()).endsWith(".").hasSizeGreaterThan(40);
    assertThat(plan.items()).allMatch(item -> item.question().level() == plan.level());
  }

  @Test
  void theWordsOfTheRoundsAreDifferentEachTime() {
    var openings =
        names().flatMap(name -> plan(name).rounds().stream()).map(r -> r.opening().text()).toList();

    assertThat(openings).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("levelsAndMinutes")
  void theShippedBankFillsAPlanOfAnyLevelWell(Level level, int minutes) {
    Plan plan = PlanAssembler.assemble("ML engineer", level, minutes, BANK, TestBank.ids());

    PanelCoverage coverage = PanelCoverage.of(plan, COMPETENCIES);
    assertThat(coverage.overlaps()).isEmpty();
    assertThat(coverage.gaps()).isEmpty();
    plan.rounds()
        .forEach(
            round ->
                assertThat(PlanTiming.of(round).free())
                    .as(round.name())
                    .isBetween(1, new Slot(round.minutes()).reserve() + 6));
    assertThat(coverage.covered()).isGreaterThanOrEqualTo(Math.min(5, minutes / 15));
  }

  static Stream<Arguments> levelsAndMinutes() {
    return Stream.of(Level.values())
        .flatMap(
            level ->
                Stream.of(30, 45, 60, 90, 120, 180, 240)
                    .map(minutes -> Arguments.of(level, minutes)));
  }
}
