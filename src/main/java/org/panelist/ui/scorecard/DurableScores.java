package org.panelist.ui.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;
import org.panelist.interview.InterviewSession;
import org.panelist.scorecard.Finding;
import org.panelist.scorecard.Scorecards;

/** What figures may be made of: of each question the last answer whose score is durable. */
final class DurableScores {
  private final Scorecards scorecards;

  /** By item; one that never was durable is not there. */
  private final Map<String, Response> durable = new HashMap<>();

  DurableScores(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  /** From now on it is the answers of something else. */
  void forget() {
    durable.clear();
  }

  /** The interview with those answers; a question without one counts as not asked. */
  Interview of(InterviewSession session) {
    Interview interview = session.interview();
    Interview counted = interview;
    for (Item item : interview.round().items()) {
      String id = item.id();
      if (session.isScoreSaved(id)) {
        durable.put(id, interview.response(id));
      } else {
        counted = counted.withResponse(durable.getOrDefault(id, Response.open(id)));
      }
    }
    return counted;
  }

  /**
   * What is to be mended in what was entered. A sentence is asked for only where the composite that
   * is in view asks for one.
   */
  List<Finding> findings(InterviewSession session) {
    boolean contradicts = scorecards.contradicts(of(session));
    return scorecards.readiness(session.interview()).stream()
        .filter(finding -> contradicts || finding.kind() != Finding.Kind.OVERRIDE_MISSING)
        .toList();
  }
}
