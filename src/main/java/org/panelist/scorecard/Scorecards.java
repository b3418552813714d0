package org.panelist.scorecard;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Scorecard;
import org.panelist.domain.WrapUp;

/**
 * Submitting and amending scorecards. {@link #readiness} and {@link #contradicts} only compute; the
 * other methods block: call them from a task.
 */
public final class Scorecards {
  private final ScorecardStore store;
  private final Supplier<String> ids;
  private final InstantSource time;
  private final Submissions submissions = new Submissions();

  /**
   * @param ids gives an id that nothing else has
   */
  public Scorecards(ScorecardStore store, Supplier<String> ids, InstantSource time) {
    this.store = store;
    this.ids = ids;
    this.time = time;
  }

  /** Those under way in this window. Event thread. */
  public Submissions submissions() {
    return submissions;
  }

  /** What to mend before submitting, the most pressing first; empty when all is well. */
  public List<Finding> readiness(Interview interview) {
    return Readiness.of(interview);
  }

  /** Whether the recommendation contradicts the composite and so needs a sentence why. */
  public boolean contradicts(Interview interview) {
    return Readiness.contradicts(interview);
  }

  /**
   * Submits and locks an interview. Whatever is still to be saved of it must be saved before, for
   * nothing can be saved afterwards. The private scratch note is not part of the scorecard.
   *
   * @return version 1, as it reads from now on
   * @throws ProblemException if the interview has not ended, took no place or is submitted already;
   *     or with one problem for each finding that blocks
   */
  public Scorecard submit(Interview interview) {
    checkState(interview);
    refuse(blocking(interview));
    return keep(interview, 1, "");
  }

  /**
   * Submits changed responses, notes and conclusions as a new version; earlier versions stay as
   * they are.
   *
   * @param version that was amended
   * @param changed that version's interview with its changes
   * @param reason why; not blank
   * @return the new version
   * @throws ProblemException if the reason is missing, nothing was submitted before, the round is
   *     another one, nothing differs, somebody else amended meanwhile, or a finding blocks
   */
  public Scorecard amend(String interviewId, int version, Interview changed, String reason) {
    Scorecard before =
        store
            .latest(interviewId)
            .orElseThrow(
                () -> problem(interviewId, "no scorecard is submitted yet", "submit it first"));
    if (before.version() != version) {
      throw problem(
          interviewId,
          "somebody else has amended it meanwhile: it has version " + before.version(),
          "copy what you changed, cancel, and open it again to amend that version");
    }
    if (reason.isBlank()) {
      throw problem(interviewId, "the amendment has no reason", "say why it is amended");
    }
    Interview base = before.interview();
    if (!changed.id().equals(interviewId) || !changed.round().equals(base.round())) {
      throw problem(
          interviewId,
          "an amendment changes scores, notes and conclusions, not what was planned",
          "begin the amendment again");
    }
    Interview merged = merge(base, changed);
    refuse(blocking(merged));
    Interview clean = snapshot(merged);
    if (clean.equals(base)) {
      throw problem(interviewId, "nothing was changed", "change something, or cancel");
    }
    return keep(merged, before.version() + 1, reason.strip());
  }

  /** All versions, the first one first; empty before it was submitted. */
  public List<Scorecard> versions(String interviewId) {
    return store.versions(interviewId);
  }

  private Scorecard keep(Interview interview, int version, String reason) {
    Interview snapshot = snapshot(interview);
    var scorecard =
        new Scorecard(
            ids.get(),
            snapshot.id(),
            version,
            time.instant(),
            reason,
            snapshot,
            Scoring.summarise(snapshot));
    store.submit(scorecard);
    return scorecard;
  }

  private static Interview merge(Interview base, Interview changed) {
    Interview merged = base;
    for (var response : changed.responses().values()) {
      merged = merged.withResponse(response);
    }
    return merged.withNotes(changed.notes()).withWrapUp(changed.wrapUp());
  }

  /** Locked, without the private note, and without a sentence for a contradiction that is gone. */
  private static Interview snapshot(Interview interview) {
    InterviewNotes notes = interview.notes();
    WrapUp wrapUp = interview.wrapUp();
    Recommendation recommendation = wrapUp.recommendation();
    String override = Readiness.contradicts(interview) ? wrapUp.override() : "";
    return interview
        .withNotes(new InterviewNotes(notes.general(), notes.candidateQuestions(), ""))
        .withWrapUp(
            new WrapUp(
                recommendation,
                override,
                wrapUp.strengths(),
                wrapUp.concerns(),
                wrapUp.forCommittee()))
        .withState(InterviewState.SUBMITTED, interview.createdAt());
  }

  private static void checkState(Interview interview) {
    String id = interview.id();
    switch (interview.state()) {
      case WRAP_UP -> {}
      case PLANNED ->
          throw problem(id, "the interview has not begun", "hold it, or import its answers");
      case RUNNING, PAUSED ->
          throw problem(id, "the interview has not ended", "end it by going to the wrap-up");
      case SUBMITTED -> throw problem(id, "its scorecard is submitted already", "amend it instead");
      case NO_SHOW, CANCELLED -> throw problem(id, "the interview did not take place", "");
    }
  }

  private static List<Problem> blocking(Interview interview) {
    return Readiness.of(interview).stream().filter(Finding::blocks).map(Finding::problem).toList();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, null);
    }
  }

  private static ProblemException problem(String interviewId, String what, String mend) {
    return new ProblemException(new Problem("interview " + interviewId, what, mend));
  }
}
