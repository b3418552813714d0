package org.panelist.domain;

import org.jspecify.annotations.Nullable;

/**
 * One competency of a scorecard.
 *
 * @param weight in the composite
 * @param mean 1 to 5; null when nothing counted, which is no score and never 0
 * @param counted planned items that count, of {@code planned}; what was added during the interview
 *     is in neither, but in the mean
 * @param countedWeight weight of the planned items that count, of {@code plannedWeight}
 */
public record CompetencyResult(
    Competency competency,
    double weight,
    @Nullable Double mean,
    int counted,
    int planned,
    double countedWeight,
    double plannedWeight) {
  /** Share of the planned weight that counts, 0 to 1; 0 when nothing was planned. */
  public double coverage() {
    return plannedWeight == 0 ? 0 : countedWeight / plannedWeight;
  }
}
