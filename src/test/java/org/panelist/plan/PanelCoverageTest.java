package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;

class PanelCoverageTest {
  private static final Question A1 = TestBank.question("a1", Level.MID, "a", 6);
  private static final Question A2 = TestBank.question("a2", Level.ENTRY, "a", 6);
  private static final Question B =
      TestBank.question("b", Level.MID, "b", Kind.MATHS, 30, "shared");
  private static final Question B_VARIANT =
      TestBank.question("b-variant", Level.MID, "b", Kind.MATHS, 20, "shared");
  private static final List<Competency> KNOWN =
      List.of(A1.competency(), B.competency(), new Competency("c", "Name of c"));

  private static PanelCoverage coverage(Plan plan) {
    return PanelCoverage.of(plan, KNOWN);
  }

  @Test
  void questionsAreCountedByRoundAndLevel() {
    var coverage =
        coverage(
            TestBank.plan(
                TestBank.round("r1", "One", Item.of("1", A1), Item.of("2", A2)),
                TestBank.round("r2", "Two", Item.of("3", B))));

    PanelCoverage.Row a = coverage.rows().get(0);
    assertThat(a.byRound()).containsExactly(2, 0);
    assertThat(a.at(Level.MID)).isEqualTo(1);
    assertThat(a.at(Level.ENTRY)).isEqualTo(1);
    assertThat(a.at(Level.EXPERT)).isZero();
    assertThat(coverage.covered()).isEqualTo(2);
    assertThat(coverage.coveredIn(0)).isEqualTo(1);
  }

  @Test
  void whatNobodyAsksIsAGapUnlessItIsLeftOutByName() {
    Plan plan = TestBank.plan(TestBank.round("r1", "One", Item.of("1", A1)));

    assertThat(coverage(plan).gaps()).extracting(Competency::id).containsExactly("b", "c");
    assertThat(coverage(plan.withScope("", "Not looked at: name of C.")).gaps())
        .extracting(Competency::id)
        .containsExactly("b");
  }

  @Test
  void theSameQuestionAndTwoOfOneGroupAreOverlaps() {
    var overlaps =
        coverage(
                TestBank.plan(
                    TestBank.round("r1", "One", Item.of("1", A1), Item.of("2", B)),
                    TestBank.round("r2", "Two", Item.of("3", B_VARIANT), Item.of("4", A1))))
            .overlaps();

    assertThat(overlaps)
        .extracting(PanelCoverage.Overlap::sameQuestion)
        .containsExactly(false, true);
    assertThat(overlaps.get(1).first().round()).isEqualTo(1);
    assertThat(overlaps.get(1).second().round()).isEqualTo(2);
    assertThat(overlaps.get(1).second().item().id()).isEqualTo("4");
  }

  @Test
  void adviceNamesTimeFirstThenOverlapsThenGaps() {
    Plan plan =
        TestBank.plan(
            TestBank.round("r1", "One", Item.of("1", B), Item.of("2", B_VARIANT)),
            TestBank.round("r2", "Two"));

    var advice = PlanAdvice.of(plan, coverage(plan));

    assertThat(advice).hasSize(3);
    assertThat(advice.get(0))
        .isInstanceOfSatisfying(
            PlanAdvice.OverTime.class, over -> assertThat(over.timing().over()).isEqualTo(3));
    assertThat(advice.get(1)).isInstanceOf(PlanAdvice.Twice.class);
    assertThat(advice.get(2))
        .isInstanceOfSatisfying(
            PlanAdvice.Gaps.class,
            gaps -> assertThat(gaps.competencies()).extracting(Competency::id).contains("a", "c"));
  }

  @Test
  void anEmptyPlanNeedsNoAdvice() {
    Plan plan = TestBank.plan(TestBank.round("r1", "One"));

    assertThat(PlanAdvice.of(plan, coverage(plan))).isEmpty();
    assertThat(PlanTiming.of(plan)).isEqualTo(new PlanTiming(13, 60));
    assertThat(PlanTiming.of(plan).free()).isEqualTo(47);
  }
}
