package org.panelist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a scorecard.
 *
 * @param competencies in the order in which the round first asks for them
 * @param composite 1 to 5; null when nothing counted
 * @param counted planned items that count, of {@code planned}; without what was added
 */
public record Summary(
    List<CompetencyResult> competencies,
    @Nullable Double composite,
    int counted,
    int planned,
    double countedWeight,
    double plannedWeight) {
  public Summary {
    competencies = List.copyOf(competencies);
  }

  /** Share of the planned weight that counts, 0 to 1; 0 when nothing was planned. */
  public double coverage() {
    return plannedWeight == 0 ? 0 : countedWeight / plannedWeight;
  }

  /** The composite as points of 100, 0 to 100; null when nothing counted. */
  public @Nullable Double points() {
    return composite == null ? null : (composite - 1) / 4 * 100;
  }
}
