package org.panelist.ui.scorecard;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Summary;
import org.panelist.scorecard.Scoring;
import org.panelist.ui.kit.Messages;

/** Numbers and names as the wrap-up says them. */
final class Wording {
  private static final int NAMED = 3;

  private Wording() {}

  /** One decimal; a dash when nothing counted. */
  static String mean(@Nullable Double mean) {
    return mean == null ? "–" : String.format(Locale.UK, "%.1f", mean);
  }

  /** Whole percent; the share is 0 to 1. */
  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** How much of the round was asked, as it counts. */
  static String asked(Interview interview, Summary summary) {
    int added = Scoring.added(interview).values().stream().mapToInt(Integer::intValue).sum();
    return Messages.text(
        added == 0 ? "scorecard.askedOf" : "scorecard.askedOf.added",
        summary.counted(),
        summary.planned(),
        added);
  }

  static String weight(double weight) {
    return String.format(Locale.UK, weight == Math.rint(weight) ? "%.0f" : "%.2f", weight);
  }

  static String recommendation(Recommendation recommendation) {
    return Messages.text("scorecard.recommendation." + recommendation.slug().replace("-", ""));
  }

  /** "A, B, C" or "A, B, C and 4 more". */
  static String names(List<String> names) {
    if (names.size() <= NAMED + 1) {
      return String.join(", ", names);
    }
    return Messages.text(
        "scorecard.names.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }
}
