package org.panelist.ui.scorecard;

import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.ui.kit.Messages;

/** What went wrong, in words for the page. */
final class Troubles {
  private Troubles() {}

  static Problem of(Throwable cause) {
    return cause instanceof ProblemException known
        ? known.problems().get(0)
        : new Problem("", Messages.text("scorecard.failed", String.valueOf(cause)), "");
  }

  /** Why an interview was not submitted; one that is not in view is named. */
  static Problem notSubmitted(Interview interview, Throwable cause, boolean inView) {
    return inView ? notSubmitted(cause) : notSubmitted(interview, cause);
  }

  private static Problem notSubmitted(Throwable cause) {
    Problem what = of(cause);
    return Submitting.wasUnsaved(what)
        ? what // which says so already
        : new Problem(
            what.where(), Messages.text("scorecard.notSubmitted.why", what.what()), what.mend());
  }

  /** Why an interview that is no longer in view was not submitted. */
  static Problem notSubmitted(Interview interview, Throwable cause) {
    Problem what = of(cause);
    String name = interview.candidate().name();
    return new Problem(
        what.where(),
        Messages.text("scorecard.notSubmitted.other", name, what.what()),
        what.mend());
  }
}
