package org.panelist.ui.interview;

import org.panelist.domain.Response;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Mark;

/** What the badge of an item shows. */
final class Marks {
  private Marks() {}

  /**
   * The score only once it is durable, and never while the rubric is hidden: then whoever looks on
   * sees that there is one, but not which.
   */
  static Mark of(InterviewSession session, String itemId, boolean hidden) {
    Response response = session.interview().response(itemId);
    if (response.skipped()) {
      return Mark.NOT_ASKED;
    }
    if (response.points().isEmpty() || !session.isScoreSaved(itemId)) {
      return Mark.EMPTY;
    }
    if (hidden) {
      return Mark.HIDDEN;
    }
    Integer score = response.score();
    return score == null ? Mark.NO_ANSWER : Mark.of(score);
  }
}
