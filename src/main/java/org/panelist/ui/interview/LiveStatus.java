package org.panelist.ui.interview;

import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.interview.Evidence;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;

/** Says in the status line whether everything is safe, and how far the evidence reaches. */
final class LiveStatus {
  private final InterviewSession session;
  private final SavedStatus line;
  private boolean shown;

  LiveStatus(InterviewSession session, SavedStatus line) {
    this.session = session;
    this.line = line;
  }

  /** While the screen is out of view the line belongs to others. */
  void setShown(boolean shown) {
    this.shown = shown;
    if (shown) {
      refresh();
    } else {
      line.show("", false);
    }
  }

  void refresh() {
    if (!shown) {
      return;
    }
    SaveState state = session.autosave().state();
    boolean failed = state instanceof SaveState.Failed;
    Evidence evidence = Evidence.of(session.interview());
    String noted = Messages.text("interview.evidence", evidence.noted(), evidence.competencies());
    line.show(text(state) + "  ·  " + noted, failed);
  }

  private String text(SaveState state) {
    if (state instanceof SaveState.Failed failed) {
      return Messages.text("interview.status.failed", reason(failed.problem()));
    }
    if (state instanceof SaveState.Saving) {
      return Messages.text("interview.status.saving");
    }
    // Without a clock that runs nothing would keep the age up to date.
    return session.interview().state() == InterviewState.RUNNING
        ? Relative.saved(session.autosave().sinceSaved())
        : Messages.text("interview.status.saved");
  }

  /** What is wrong and what mends it. */
  static String reason(Problem problem) {
    return problem.what() + (problem.mend().isEmpty() ? "" : "; " + problem.mend());
  }
}
