package org.panelist.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Summary;
import org.panelist.domain.Weights;

/**
 * The rules of scoring, all of them; no other class computes a mean.
 *
 * <ol>
 *   <li>Not asked counts nowhere, no answer counts as 1, scored counts its 1 to 5.
 *   <li>A competency's mean is sum(weight x score) / sum(weight) over its items that count.
 *   <li>The composite is sum(weight x mean) / sum(weight) over competencies with an item that
 *       counts.
 *   <li>Coverage is the weight of planned items that count by the weight of items planned. What was
 *       added during the interview counts in the means and is no part of the plan.
 *   <li>Nothing counted means no score, never 0.
 * </ol>
 *
 * <p>An item of weight 0 was asked without being scored: it counts nowhere.
 */
public final class Scoring {
  /** Means of exactly the bar can come out of a division with odd weights this much below it. */
  private static final double LAST_BITS = 1e-9;

  private Scoring() {}

  /** The numbers of {@code interview} as it stands. */
  public static Summary summarise(Interview interview) {
    return summarise(interview.round().items(), interview.responses(), interview.plan().weights());
  }

  /**
   * @param responses by item id; an item without one is not asked
   */
  public static Summary summarise(
      List<Item> items, Map<String, Response> responses, Weights weights) {
    var groups = new LinkedHashMap<Competency, List<Item>>();
    for (Item item : items) {
      if (item.weight() > 0) {
        groups.computeIfAbsent(item.question().competency(), key -> new ArrayList<>()).add(item);
      }
    }
    var results = new ArrayList<CompetencyResult>();
    groups.forEach(
        (competency, group) ->
            results.add(result(competency, weights.of(competency.id()), group, responses)));
    return new Summary(
        results,
        composite(results),
        results.stream().mapToInt(CompetencyResult::counted).sum(),
        results.stream().mapToInt(CompetencyResult::planned).sum(),
        results.stream().mapToDouble(CompetencyResult::countedWeight).sum(),
        results.stream().mapToDouble(CompetencyResult::plannedWeight).sum());
  }

  /** How many items that were added during the interview count, by competency id. */
  public static Map<String, Integer> added(Interview interview) {
    var added = new LinkedHashMap<String, Integer>();
    for (Item item : interview.round().items()) {
      boolean counts = item.weight() > 0 && interview.response(item.id()).points().isPresent();
      if (item.added() && counts) {
        added.merge(item.question().competency().id(), 1, Integer::sum);
      }
    }
    return added;
  }

  /** Whether the recommendation says yes below the bar, or no at or above it. */
  public static boolean contradicts(
      Recommendation recommendation, @Nullable Double composite, double bar) {
    if (composite == null) {
      return recommendation.isYes() || recommendation.isNo();
    }
    return composite < bar - LAST_BITS ? recommendation.isYes() : recommendation.isNo();
  }

  private static CompetencyResult result(
      Competency competency, double weight, List<Item> items, Map<String, Response> responses) {
    double sum = 0;
    double counted = 0;
    double planned = 0;
    int number = 0;
    double all = 0;
    int ofPlan = 0;
    for (Item item : items) {
      Response response = responses.get(item.id());
      OptionalInt points = response == null ? OptionalInt.empty() : response.points();
      if (points.isPresent()) {
        sum += item.weight() * points.getAsInt();
        all += item.weight();
      }
      if (!item.added()) {
        ofPlan++;
        planned += item.weight();
        number += points.isPresent() ? 1 : 0;
        counted += points.isPresent() ? item.weight() : 0;
      }
    }
    Double mean = all == 0 ? null : sum / all;
    return new CompetencyResult(competency, weight, mean, number, ofPlan, counted, planned);
  }

  /** Null when nothing counted, or only competencies of weight 0. */
  private static @Nullable Double composite(List<CompetencyResult> results) {
    double sum = 0;
    double weights = 0;
    for (CompetencyResult result : results) {
      Double mean = result.mean();
      if (mean != null) {
        sum += result.weight() * mean;
        weights += result.weight();
      }
    }
    return weights == 0 ? null : sum / weights;
  }
}
