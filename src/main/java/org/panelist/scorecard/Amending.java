package org.panelist.scorecard;

import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Autosave;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;

/** Changing what was submitted, with the means of the interview itself. */
public final class Amending {
  private Amending() {}

  /**
   * A session on a copy of what was submitted. Nothing of it is kept: it ends with {@link
   * Scorecards#amend} or without a trace.
   */
  public static InterviewSession of(Scorecard submitted, Clocks clocks) {
    Interview copy =
        submitted.interview().withState(InterviewState.WRAP_UP, submitted.submittedAt());
    var nowhere = new Autosave((interview, items) -> {}, (delay, write) -> write.run(), clocks);
    return new InterviewSession(copy, nowhere, clocks);
  }
}
