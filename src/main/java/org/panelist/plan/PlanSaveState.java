package org.panelist.plan;

import org.panelist.domain.Problem;

/** Whether the plan on the screen is on the disk. */
public sealed interface PlanSaveState {
  /** Everything is durable. */
  record Saved() implements PlanSaveState {}

  /** Changes are on their way. */
  record Saving() implements PlanSaveState {}

  /**
   * The last attempt failed; it is tried again after a while, and at once by the next change or by
   * {@link PlanEditor#saveAgain}.
   */
  record Failed(Problem problem) implements PlanSaveState {}
}
