package org.panelist.ui.interview;

import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.interview.Evidence;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.SaveWords;

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
      line.show("", "", false);
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
    // What has to be done needs the room.
    line.show(text(state), failed ? "" : "  ·  " + noted, failed);
  }

  private String text(SaveState state) {
    if (state instanceof SaveState.Failed failed) {
      return failure(failed);
    }
    if (state instanceof SaveState.Saving) {
      return Messages.text("interview.status.saving");
    }
    // Without a clock that runs nothing would keep the age up to date.
    return session.interview().state() == InterviewState.RUNNING
        ? Relative.saved(session.autosave().sinceSaved())
        : Messages.text("interview.status.saved");
  }

  /** What is wrong, where the notes are meanwhile, and what to do. */
  static String failure(SaveState.Failed failed) {
    Problem problem = failed.problem();
    return SaveWords.failed(problem.what(), problem.mend(), failed.kept());
  }

  /** The same for one line of little room, above a foot that begins with what is wrong. */
  static String shortly(SaveState.Failed failed) {
    return failed.kept().isEmpty()
        ? failure(failed)
        : SaveWords.where(failed.problem().mend(), failed.kept());
  }
}
