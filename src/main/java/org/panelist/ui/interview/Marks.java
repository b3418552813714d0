package org.panelist.ui.interview;

import org.panelist.domain.Response;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Mark;

/** What the badge of an item shows. */
final class Marks {
  private Marks() {}

  /**
   * The score once it is durable, and never while the rubric is hidden: then whoever looks on sees
   * that there is one, but not which. While nothing can be saved it is there as not saved yet, for
   * an interviewer has to see for that hour what they scored.
   */
  static Mark of(InterviewSession session, String itemId, boolean hidden) {
    Response response = session.interview().response(itemId);
    if (response.skipped()) {
      return Mark.NOT_ASKED;
    }
    boolean durable = session.isScoreSaved(itemId);
    boolean shown = durable || session.autosave().state() instanceof SaveState.Failed;
    if (response.points().isEmpty() || !shown) {
      return Mark.EMPTY;
    }
    Mark mark = entered(response, hidden);
    return durable ? mark : mark.notSavedYet();
  }

  private static Mark entered(Response response, boolean hidden) {
    if (hidden) {
      return Mark.HIDDEN;
    }
    Integer score = response.score();
    return score == null ? Mark.NO_ANSWER : Mark.of(score);
  }
}
