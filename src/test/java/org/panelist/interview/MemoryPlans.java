package org.panelist.interview;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelist.domain.Plan;
import org.panelist.plan.PlanStore;
import org.panelist.plan.PlanSummary;

/** Plans in memory. */
public final class MemoryPlans implements PlanStore {
  private final Map<String, Plan> plans = new LinkedHashMap<>();

  public MemoryPlans(Plan... plans) {
    List.of(plans).forEach(this::save);
  }

  @Override
  public List<PlanSummary> list() {
    return plans.values().stream()
        .map(
            p ->
                new PlanSummary(
                    p.id(),
                    p.version(),
                    p.title(),
                    p.role(),
                    p.level(),
                    p.rounds().size(),
                    (int) p.items().count(),
                    60,
                    0,
                    Instant.EPOCH))
        .toList();
  }

  @Override
  public Optional<Plan> find(String id) {
    return Optional.ofNullable(plans.get(id));
  }

  @Override
  public void save(Plan plan) {
    plans.put(plan.id(), plan);
  }

  @Override
  public void delete(String id) {
    plans.remove(id);
  }

  @Override
  public boolean inUse(String id, int version) {
    return false;
  }
}
