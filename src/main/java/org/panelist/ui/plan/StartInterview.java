package org.panelist.ui.plan;

import org.panelist.domain.Plan;

/** Leads on from a plan to an interview. */
@FunctionalInterface
public interface StartInterview {
  /**
   * @param round number of the round that is in view, from 1
   */
  void start(Plan plan, int round);
}
