package org.panelist.ui.scorecard;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.interview.InterviewSession;
import org.panelist.scorecard.Amendment;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Messages;

/**
 * Submits scorecards, which can take as long as the database is locked; the page may show another
 * interview meanwhile. Confined to the event thread.
 */
final class Submitting {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Scorecards scorecards;
  private final Tasks tasks;
  private final Ended ended;

  /** Told once for each submission how it ended. */
  interface Ended {
    void submitted(List<Scorecard> versions);

    void failed(Interview interview, Throwable cause);
  }

  private interface Work {
    Scorecard call() throws Exception;
  }

  Submitting(Scorecards scorecards, Tasks tasks, Ended ended) {
    this.scorecards = scorecards;
    this.tasks = tasks;
    this.ended = ended;
  }

  /** Whether that kept something from being submitted. */
  static boolean wasUnsaved(@Nullable Problem what) {
    return what != null && what.what().equals(Messages.text("scorecard.unsaved"));
  }

  boolean isUnderWay(String interviewId) {
    return scorecards.submissions().isUnderWay(interviewId);
  }

  void draft(InterviewSession session) {
    Interview interview = session.interview();
    run(interview, () -> submitDurable(session, interview));
  }

  void amendment(Amendment amendment, String reason) {
    Interview interview = amendment.session().interview();
    int version = amendment.version();
    run(interview, () -> scorecards.amend(interview.id(), version, interview, reason));
  }

  private void run(Interview interview, Work work) {
    String id = interview.id();
    scorecards.submissions().begin(id);
    tasks.start(
        Messages.text("scorecard.submitting"),
        progress -> {
          Scorecard scorecard = work.call();
          return scorecards.versions(scorecard.interviewId());
        },
        Outcome.of(
            versions -> {
              scorecards.submissions().succeeded(id);
              ended.submitted(versions);
            },
            cause -> {
              scorecards.submissions().failed(id, Troubles.notSubmitted(interview, cause));
              ended.failed(interview, cause);
            }));
  }

  /** Whatever waits to be saved goes first: nothing can be saved once it is locked. */
  private Scorecard submitDurable(InterviewSession session, Interview interview)
      throws InterruptedException {
    if (!session.autosave().flush(PATIENCE)) {
      throw new ProblemException(
          new Problem(
              "", Messages.text("scorecard.unsaved"), Messages.text("scorecard.unsaved.mend")));
    }
    return scorecards.submit(interview);
  }
}
