package org.panelist.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Summary;
import org.panelist.scorecard.Scoring;

/**
 * What one workbook shows.
 *
 * @param results one for each competency of the round, those without a question that is scored
 *     last, as the weights may be changed in the workbook
 * @param card null for a draft
 * @param program name and version of the program
 */
record CardData(
    Interview interview,
    Summary summary,
    List<CompetencyResult> results,
    @Nullable Scorecard card,
    ZoneId zone,
    String program) {

  static CardData of(Interview interview, @Nullable Scorecard card, ZoneId zone, String program) {
    Summary summary = Scoring.summarise(interview);
    return new CardData(interview, summary, allResults(interview, summary), card, zone, program);
  }

  boolean isDraft() {
    return card == null;
  }

  /** When it was submitted; for a draft, when its interview was last known to begin or end. */
  Instant dated() {
    if (card != null) {
      return card.submittedAt();
    }
    Instant ended = interview.endedAt();
    return ended == null ? held() : ended;
  }

  /** When the interview began; when it was made, as long as it has not begun. */
  Instant held() {
    Instant started = interview.startedAt();
    return started == null ? interview.createdAt() : started;
  }

  /**
   * A mean less the bar, rounded to nine digits: whoever reaches the bar exactly must not fall
   * below it by the last bit of a division. The formulas round alike.
   */
  @Nullable Double againstBar(@Nullable Double mean) {
    return mean == null ? null : Math.round((mean - interview.plan().bar()) * 1e9) / 1e9;
  }

  /** How many questions of a competency that were added during the interview count. */
  int added(Competency competency) {
    return Scoring.added(interview).getOrDefault(competency.id(), 0);
  }

  /** How many planned questions count, and how many that were added: "8 of 10 +1". */
  String asked() {
    int added = Scoring.added(interview).values().stream().mapToInt(Integer::intValue).sum();
    return ResultTable.asked(summary.counted(), summary.planned(), added);
  }

  /** The place of a competency in {@link #results}, counted from 1. */
  int number(Competency competency) {
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).competency().equals(competency)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no competency " + competency.id() + " in this interview");
  }

  private static List<CompetencyResult> allResults(Interview interview, Summary summary) {
    var results = new ArrayList<>(summary.competencies());
    var left = new LinkedHashSet<Competency>();
    for (Item item : interview.round().items()) {
      left.add(item.question().competency());
    }
    results.forEach(result -> left.remove(result.competency()));
    for (Competency competency : left) {
      double weight = interview.plan().weights().of(competency.id());
      results.add(new CompetencyResult(competency, weight, null, 0, 0, 0, 0));
    }
    return List.copyOf(results);
  }
}
