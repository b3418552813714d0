package org.panelist.ui.scorecard;

import java.util.HashMap;
import java.util.Map;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/** What figures may be made of: of each question the last answer whose score is durable. */
final class DurableScores {
  private final WrapUpPage page;

  /** By item; one that never was durable is not there. */
  private final Map<String, Response> durable = new HashMap<>();

  DurableScores(WrapUpPage page) {
    this.page = page;
    page.exchanged().add(durable::clear);
  }

  /** The interview with those answers; a question without one counts as not asked. */
  Interview of(Interview interview) {
    Interview counted = interview;
    for (Item item : interview.round().items()) {
      String id = item.id();
      if (page.session().map(session -> session.isScoreSaved(id)).orElse(true)) {
        durable.put(id, interview.response(id));
      } else {
        counted = counted.withResponse(durable.getOrDefault(id, Response.open(id)));
      }
    }
    return counted;
  }
}
