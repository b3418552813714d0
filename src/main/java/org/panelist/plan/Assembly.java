package org.panelist.plan;

import java.util.Map;
import org.panelist.domain.Plan;

/**
 * A plan made by {@link PlanAssembler}, with why each item is in it.
 *
 * @param reasons a sentence for each item, by item id
 */
public record Assembly(Plan plan, Map<String, String> reasons) {
  public Assembly {
    reasons = Map.copyOf(reasons);
  }
}
