package org.panelist.plan;

import org.panelist.domain.Plan;
import org.panelist.domain.Round;

/**
 * Planned minutes against the minutes there are.
 *
 * @param planned minutes of all parts
 * @param slot minutes there are
 */
public record PlanTiming(int planned, int slot) {
  public static PlanTiming of(Round round) {
    return new PlanTiming(round.plannedMinutes(), round.minutes());
  }

  /** All rounds together; a round that is over is not made up for by one that has minutes free. */
  public static PlanTiming of(Plan plan) {
    return new PlanTiming(
        plan.rounds().stream().mapToInt(Round::plannedMinutes).sum(),
        plan.rounds().stream().mapToInt(Round::minutes).sum());
  }

  /** Minutes that nothing is planned for, 0 or more. */
  public int free() {
    return Math.max(0, slot - planned);
  }

  /** Minutes too many, 0 or more. */
  public int over() {
    return Math.max(0, planned - slot);
  }
}
