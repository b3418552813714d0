package org.panelist.ui.scorecard;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Signal;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Interviews;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.Finding;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;

/** What the wrap-up shows and does, without its components. Confined to the event thread. */
final class WrapUpPage {
  /** What can be done. */
  enum Mode {
    /** Nothing is shown yet. */
    EMPTY,
    /** Everything can be changed and is saved as one types. */
    DRAFT,
    /** A version is read. */
    SUBMITTED,
    /** A reason is asked for before anything can be amended. */
    REASON,
    /** A copy of the newest version is changed. */
    AMENDING
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Scorecards scorecards;
  private final Interviews interviews;
  private final Tasks tasks;
  private final Clocks clocks;
  private final WrapUpExits exits;
  private final Signal turned = new Signal();
  private final Signal edited = new Signal();
  private final Signal blocked = new Signal();

  private Mode mode = Mode.EMPTY;
  private @Nullable InterviewSession session;
  private List<Scorecard> versions = List.of();
  private int shown;
  private String reason = "";
  private boolean busy;
  private boolean attempted;
  private @Nullable Problem problem;
  private Runnable unlisten = () -> {};

  WrapUpPage(
      Scorecards scorecards, Interviews interviews, Tasks tasks, Clocks clocks, WrapUpExits exits) {
    this.scorecards = scorecards;
    this.interviews = interviews;
    this.tasks = tasks;
    this.clocks = clocks;
    this.exits = exits;
  }

  /** Fires when another interview, version or mode is shown, or a problem came or went. */
  Signal turned() {
    return turned;
  }

  /** Fires when a score, a note or a conclusion of what is shown has changed. */
  Signal edited() {
    return edited;
  }

  /** Fires when submitting was refused for what is still to be mended. */
  Signal blocked() {
    return blocked;
  }

  Mode mode() {
    return mode;
  }

  /** Whether fields may be changed now. */
  boolean isOpen() {
    return (mode == Mode.DRAFT || mode == Mode.AMENDING) && !busy;
  }

  boolean isBusy() {
    return busy;
  }

  /** Whether somebody has tried to submit what is shown. */
  boolean isAttempted() {
    return attempted;
  }

  /** What went wrong last. */
  Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** What edits the interview; empty while nothing can be changed. */
  Optional<InterviewSession> session() {
    return Optional.ofNullable(session);
  }

  /** The interview shown; empty only in {@link Mode#EMPTY}. */
  Optional<Interview> interview() {
    if (session != null) {
      return Optional.of(session.interview());
    }
    return scorecard().map(Scorecard::interview);
  }

  /** The version read or being amended; empty before the first is submitted. */
  Optional<Scorecard> scorecard() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(shown));
  }

  /** All versions, the first one first. */
  List<Scorecard> versions() {
    return versions;
  }

  boolean isNewest() {
    return shown == versions.size() - 1;
  }

  /** When a version was submitted, as people say it. */
  String when(Scorecard scorecard) {
    return Relative.dayAndTime(
        scorecard.submittedAt(), clocks.time().instant(), ZoneId.systemDefault());
  }

  List<Finding> findings() {
    InterviewSession now = session;
    return now == null ? List.of() : scorecards.readiness(now.interview());
  }

  boolean contradicts() {
    return interview().map(scorecards::contradicts).orElse(false);
  }

  /** Wraps up an interview that is open. */
  void open(InterviewSession open) {
    InterviewState state = open.interview().state();
    if (state == InterviewState.RUNNING || state == InterviewState.PAUSED) {
      open.finish();
    }
    versions = List.of();
    edit(Mode.DRAFT, open);
  }

  /** Shows the newest scorecard of an interview, or wraps it up if it has none. */
  void open(String interviewId) {
    Optional<InterviewSession> open = interviews.session(interviewId);
    if (open.isPresent()) {
      open(open.get());
      return;
    }
    record Found(Interview interview, List<Scorecard> versions) {}

    tasks.start(
        progress -> new Found(interviews.load(interviewId), scorecards.versions(interviewId)),
        Outcome.of(
            found -> {
              if (found.versions().isEmpty()) {
                open(interviews.open(found.interview()));
              } else {
                read(found.versions());
              }
            },
            this::failed));
  }

  /** Reads one of the versions; ignored while something is being changed. */
  void show(int index) {
    if (mode == Mode.SUBMITTED && index != shown && index >= 0 && index < versions.size()) {
      shown = index;
      turned.fire();
    }
  }

  /** Submits what is shown, if nothing blocks that. */
  void submit() {
    InterviewSession now = session;
    if (!isOpen() || now == null) {
      return;
    }
    attempted = true;
    problem = null;
    boolean noReason = mode == Mode.AMENDING && reason.isBlank();
    if (noReason || findings().stream().anyMatch(Finding::blocks)) {
      turned.fire();
      blocked.fire();
      return;
    }
    busy = true;
    turned.fire();
    Interview interview = now.interview();
    if (mode == Mode.DRAFT) {
      run(() -> submitDurable(now, interview));
    } else {
      String why = reason;
      run(() -> scorecards.amend(interview.id(), interview, why));
    }
  }

  private interface Submitting {
    Scorecard call() throws Exception;
  }

  private void run(Submitting submitting) {
    tasks.start(
        Messages.text("scorecard.submitting"),
        progress -> {
          Scorecard scorecard = submitting.call();
          return scorecards.versions(scorecard.interviewId());
        },
        Outcome.of(this::submitted, this::failed));
  }

  /** Whatever waits to be saved goes first: nothing can be saved once it is locked. */
  private Scorecard submitDurable(InterviewSession now, Interview interview)
      throws InterruptedException {
    if (!now.autosave().flush(PATIENCE)) {
      throw new ProblemException(
          new Problem(
              "", Messages.text("scorecard.unsaved"), Messages.text("scorecard.unsaved.mend")));
    }
    return scorecards.submit(interview);
  }

  private void submitted(List<Scorecard> all) {
    String id = all.get(0).interviewId();
    try {
      interviews.close(id, PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    read(all);
    exits.submitted(id);
  }

  private void read(List<Scorecard> all) {
    versions = List.copyOf(all);
    shown = all.size() - 1;
    edit(Mode.SUBMITTED, null);
  }

  /** Asks for the reason of an amendment. */
  void askReason() {
    if (mode == Mode.SUBMITTED && isNewest()) {
      reason = "";
      mode = Mode.REASON;
      turned.fire();
    }
  }

  /** Why it is amended; may be bettered until it is submitted. */
  void setReason(String text) {
    reason = text;
  }

  /** Opens a copy of the newest version; does nothing without a reason. */
  void amend() {
    if (mode == Mode.REASON && !reason.isBlank()) {
      edit(Mode.AMENDING, Amending.of(versions.get(shown), clocks));
    }
  }

  /** Back to what was submitted, as if nothing had been. */
  void cancel() {
    if ((mode == Mode.REASON || mode == Mode.AMENDING) && !busy) {
      edit(Mode.SUBMITTED, null);
    }
  }

  /** Shows what went wrong elsewhere on the page. */
  void failed(Throwable cause) {
    busy = false;
    problem =
        cause instanceof ProblemException known
            ? known.problems().get(0)
            : new Problem("", Messages.text("scorecard.failed", String.valueOf(cause)), "");
    turned.fire();
  }

  void forgetProblem() {
    if (problem != null) {
      problem = null;
      turned.fire();
    }
  }

  /** To the notes, of one item if {@code itemId} is not empty. */
  void toNotes(String itemId) {
    InterviewSession now = session;
    if (mode == Mode.DRAFT && now != null && !busy) {
      exits.toNotes(now.interview().id(), itemId);
    }
  }

  private void edit(Mode next, @Nullable InterviewSession open) {
    unlisten.run();
    mode = next;
    session = open;
    busy = false;
    attempted = false;
    problem = null;
    unlisten = open == null ? () -> {} : listen(open);
    turned.fire();
  }

  private Runnable listen(InterviewSession open) {
    Runnable changes = open.changed().add(edited::fire);
    Runnable saves = open.autosave().changed().add(edited::fire);
    return () -> {
      changes.run();
      saves.run();
    };
  }
}
