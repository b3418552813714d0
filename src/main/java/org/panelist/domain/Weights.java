package org.panelist.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much each competency counts in the composite.
 *
 * @param byCompetency weight by competency id, 0 or more; a competency that is not named counts 1
 * @param reason why they are not equal; required as soon as one differs from 1
 */
public record Weights(Map<String, Double> byCompetency, String reason) {
  public static final Weights EQUAL = new Weights(Map.of(), "");

  public Weights {
    byCompetency = java.util.Collections.unmodifiableMap(new TreeMap<>(byCompetency));
    byCompetency.forEach((id, weight) -> Check.weight(weight, "weight of " + id));
    if (reason.isBlank() && byCompetency.values().stream().anyMatch(weight -> weight != 1)) {
      throw new IllegalArgumentException("weights are not equal and no reason is given");
    }
  }

  /** The weight of one competency; 1 unless set. */
  public double of(String competencyId) {
    return byCompetency.getOrDefault(competencyId, 1.0);
  }
}
