package org.panelist.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Plans in memory, for tests; remembers every save. */
public final class MemoryPlanStore implements PlanStore {
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Plan> saves = new ArrayList<>();
  private boolean broken;

  /** From now on every write fails, or none. */
  public void setBroken(boolean broken) {
    this.broken = broken;
  }

  public void use(String id, int version) {
    used.add(id + " " + version);
  }

  /** Everything that was saved, in order. */
  public List<Plan> saves() {
    return saves;
  }

  @Override
  public List<PlanSummary> list() {
    var list = new ArrayList<PlanSummary>();
    for (Plan plan : plans.values()) {
      list.add(
          0,
          new PlanSummary(
              plan.id(),
              plan.version(),
              plan.title(),
              plan.role(),
              plan.level(),
              plan.rounds().size(),
              (int) plan.items().count(),
              PlanTiming.of(plan).slot(),
              (int) used.stream().filter(use -> use.startsWith(plan.id() + " ")).count(),
              Instant.parse("2026-05-04T09:00:00Z")));
    }
    return list;
  }

  @Override
  public Optional<Plan> find(String id) {
    return Optional.ofNullable(plans.get(id));
  }

  @Override
  public void save(Plan plan) {
    if (broken) {
      throw new ProblemException(new Problem("panelist.db", "the disk is full", "free some room"));
    }
    plans.remove(plan.id());
    plans.put(plan.id(), plan);
    saves.add(plan);
  }

  @Override
  public void delete(String id) {
    plans.remove(id);
  }

  @Override
  public boolean inUse(String id, int version) {
    return used.contains(id + " " + version);
  }
}
