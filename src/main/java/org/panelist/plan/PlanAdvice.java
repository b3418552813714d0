package org.panelist.plan;

import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Competency;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;

/** Something about a plan that should be mended before the day. */
public sealed interface PlanAdvice {
  /**
   * The parts of a round need more minutes than it has.
   *
   * @param number of the round, from 1
   */
  record OverTime(int number, Round round, PlanTiming timing) implements PlanAdvice {}

  /** Two items ask the same. */
  record Twice(PanelCoverage.Overlap overlap) implements PlanAdvice {}

  /** Nobody asks about these; at least one. */
  record Gaps(List<Competency> competencies) implements PlanAdvice {
    public Gaps {
      competencies = List.copyOf(competencies);
    }
  }

  /** What to mend, the most pressing first; a plan without a question has no gaps yet. */
  static List<PlanAdvice> of(Plan plan, PanelCoverage coverage) {
    var advice = new ArrayList<PlanAdvice>();
    for (int i = 0; i < plan.rounds().size(); i++) {
      PlanTiming timing = PlanTiming.of(plan.rounds().get(i));
      if (timing.over() > 0) {
        advice.add(new OverTime(i + 1, plan.rounds().get(i), timing));
      }
    }
    coverage.overlaps().forEach(overlap -> advice.add(new Twice(overlap)));
    if (plan.items().findAny().isPresent() && !coverage.gaps().isEmpty()) {
      advice.add(new Gaps(coverage.gaps()));
    }
    return List.copyOf(advice);
  }
}
