package org.panelist.plan;

import java.util.List;
import java.util.Optional;
import org.panelist.domain.Plan;

/** Where plans are kept. Blocking: call from a task. */
public interface PlanStore {
  /** One line for each plan, the newest change first. */
  List<PlanSummary> list();

  Optional<Plan> find(String id);

  /** Adds or replaces the plan of this id. */
  void save(Plan plan);

  /** Removes a plan; interviews made from it keep their own copy. */
  void delete(String id);

  /** Whether an interview was made from this version of the plan. */
  boolean inUse(String id, int version);
}
