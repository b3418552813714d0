package org.panelist.ui.scorecard;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Signal;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Interviews;
import org.panelist.interview.SaveState;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.Amendment;
import org.panelist.scorecard.Finding;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Relative;

/** What the wrap-up shows and does, without its components. Confined to the event thread. */
final class WrapUpPage {
  private final Scorecards scorecards;
  private final Interviews interviews;
  private final Tasks tasks;
  private final Clocks clocks;
  private final Amending amending;
  private final WrapUpExits exits;
  private final Submitting submitting;
  private final DurableScores durable;
  private final Signal opened = new Signal();
  private final Signal exchanged = new Signal();
  private final Signal turned = new Signal();
  private final Signal edited = new Signal();
  private final Signal blocked = new Signal();

  private WrapUpMode mode = WrapUpMode.EMPTY;
  private @Nullable InterviewSession session;
  private @Nullable Interview calledOff;
  private final ShownVersions versions = new ShownVersions();
  private String reason = "";
  private final Complaints complaints = new Complaints();
  private @Nullable Problem problem;
  private Runnable unlisten = () -> {};

  WrapUpPage(
      Scorecards scorecards,
      Interviews interviews,
      Tasks tasks,
      Clocks clocks,
      Amending amending,
      WrapUpExits exits) {
    this.amending = amending;
    this.scorecards = scorecards;
    this.interviews = interviews;
    this.tasks = tasks;
    this.clocks = clocks;
    this.exits = exits;
    submitting = new Submitting(scorecards, tasks, new Ended());
    durable = new DurableScores(scorecards);
    exchanged.add(durable::forget);
  }

  /** Fires, after {@link #turned}, when somebody came here from elsewhere. */
  Signal opened() {
    return opened;
  }

  /** Fires, before {@link #turned}, when the texts shown are those of something else. */
  Signal exchanged() {
    return exchanged;
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

  WrapUpMode mode() {
    return mode;
  }

  /** Whether fields may be changed now. */
  boolean isOpen() {
    return (mode == WrapUpMode.DRAFT || mode == WrapUpMode.AMENDING) && !isBusy();
  }

  /** Whether what is shown is being submitted. */
  boolean isBusy() {
    return interview().map(Interview::id).filter(submitting::isUnderWay).isPresent();
  }

  /** Findings that somebody is told off for. */
  List<Finding> complaints() {
    return complaints.among(findings());
  }

  /** The field in which a kind of finding is mended was left. */
  void left(Finding.Kind kind) {
    complaints.left(kind, findings());
    edited.fire();
  }

  /** What went wrong last. */
  Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** What edits the interview; empty while nothing can be changed. */
  Optional<InterviewSession> session() {
    return Optional.ofNullable(session);
  }

  /** The interview shown; empty only in {@link WrapUpMode#EMPTY}. */
  Optional<Interview> interview() {
    if (session != null) {
      return Optional.of(session.interview());
    }
    return Optional.ofNullable(calledOff).or(() -> scorecard().map(Scorecard::interview));
  }

  /** The interview that all figures are of: what is shown, as far as its scores are durable. */
  Optional<Interview> counted() {
    return session().map(durable::of).or(this::interview);
  }

  /** The version read or being amended; empty before the first is submitted. */
  Optional<Scorecard> scorecard() {
    return versions.inView();
  }

  /** All versions, the first one first. */
  List<Scorecard> versions() {
    return versions.all();
  }

  boolean isNewest() {
    return versions.isNewest();
  }

  /** When a version was submitted, as people say it. */
  String when(Scorecard scorecard) {
    return Relative.dayAndTime(
        scorecard.submittedAt(), clocks.time().instant(), ZoneId.systemDefault());
  }

  List<Finding> findings() {
    return session().map(durable::findings).orElse(List.of());
  }

  boolean contradicts() {
    return counted().map(scorecards::contradicts).orElse(false);
  }

  /** Wraps up an interview that is open; one that was called off is only read. */
  void open(InterviewSession open) {
    if (isBusy() && session == open) {
      return; // what is typed now could never be saved
    }
    InterviewState state = open.interview().state();
    if (!state.isOpen()) {
      read(open.interview());
    } else {
      if (state == InterviewState.RUNNING || state == InterviewState.PAUSED) {
        open.finish();
      }
      versions.read(List.of());
      edit(WrapUpMode.DRAFT, open, null);
    }
    opened.fire();
  }

  /** Shows the newest scorecard of an interview, or wraps it up if it has none. */
  void open(String interviewId) {
    if (isBusy() && isShown(interviewId)) {
      return;
    }
    Optional<InterviewSession> open = interviews.session(interviewId);
    if (open.isPresent()) {
      open(open.get());
      return;
    }
    tasks.start(
        progress -> Found.of(interviewId, interviews, scorecards, amending),
        Outcome.of(this::show, this::failed));
  }

  private void show(Found found) {
    if (!found.isSubmitted() && found.interview().state().isOpen()) {
      open(interviews.open(found.interview()));
      return;
    }
    if (!found.isSubmitted()) {
      read(found.interview());
    } else {
      read(found.versions());
      amending
          .open(found.interview().id())
          .or(() -> found.amendment().map(kept -> amending.resume(kept)))
          .ifPresent(this::goOn);
      found.trouble().ifPresent(this::failed);
    }
    opened.fire();
  }

  private void goOn(Amendment amendment) {
    reason = amendment.reason();
    edit(WrapUpMode.AMENDING, amendment.session(), null);
  }

  private boolean isShown(String interviewId) {
    return interview().map(Interview::id).filter(interviewId::equals).isPresent();
  }

  /** Reads one of the versions; ignored while something is being changed. */
  void show(int index) {
    if (mode == WrapUpMode.SUBMITTED && versions.turnTo(index)) {
      exchanged.fire();
      turned.fire();
    }
  }

  /** Submits what is shown, if nothing blocks that. */
  void submit() {
    InterviewSession now = session;
    if (!isOpen() || now == null) {
      return;
    }
    complaints.attempt(findings());
    problem = null;
    boolean noReason = mode == WrapUpMode.AMENDING && reason.isBlank();
    if (noReason || findings().stream().anyMatch(Finding::blocks)) {
      turned.fire();
      blocked.fire();
      return;
    }
    if (mode == WrapUpMode.DRAFT) {
      submitting.draft(now);
    } else {
      amendment().ifPresent(one -> submitting.amendment(one, reason));
    }
    turned.fire();
  }

  /** How a submission ended, whether or not its interview is still in view. */
  private final class Ended implements Submitting.Ended {
    @Override
    public void submitted(List<Scorecard> all) {
      String id = all.get(0).interviewId();
      amending.end(id);
      try {
        interviews.close(id, Submitting.PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (isShown(id)) {
        read(all);
      }
      exits.submitted(id);
    }

    @Override
    public void failed(Interview interview, Throwable cause) {
      fail(Troubles.notSubmitted(interview, cause, isShown(interview.id())));
    }
  }

  private void read(List<Scorecard> all) {
    versions.read(all);
    edit(WrapUpMode.SUBMITTED, null, null);
  }

  private void read(Interview closed) {
    versions.read(List.of());
    edit(WrapUpMode.CALLED_OFF, null, closed);
  }

  /** Asks for the reason of an amendment. */
  void askReason() {
    if (mode == WrapUpMode.SUBMITTED && isNewest()) {
      reason = "";
      mode = WrapUpMode.REASON;
      turned.fire();
    }
  }

  /** Why it is amended; may be bettered until it is submitted. */
  void setReason(String text) {
    reason = text;
    amendment().ifPresent(one -> one.setReason(text));
  }

  String reason() {
    return reason;
  }

  /** The amendment shown. */
  private Optional<Amendment> amendment() {
    return mode == WrapUpMode.AMENDING
        ? interview().map(Interview::id).flatMap(amending::open)
        : Optional.empty();
  }

  /** Opens a copy of the newest version; does nothing without a reason. */
  void amend() {
    if (mode == WrapUpMode.REASON && !reason.isBlank()) {
      versions.inView().map(base -> amending.begin(base, reason)).ifPresent(this::goOn);
    }
  }

  /** Back to what was submitted, as if nothing had been. */
  void cancel() {
    if ((mode == WrapUpMode.REASON || mode == WrapUpMode.AMENDING) && !isBusy()) {
      interview().map(Interview::id).ifPresent(amending::end);
      edit(WrapUpMode.SUBMITTED, null, null);
    }
  }

  /** Shows what went wrong elsewhere on the page. */
  void failed(Throwable cause) {
    fail(Troubles.of(cause));
  }

  private void fail(Problem what) {
    problem = what;
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
    if (mode == WrapUpMode.DRAFT && now != null && !isBusy()) {
      exits.toNotes(now.interview().id(), itemId);
    }
  }

  private void edit(WrapUpMode next, @Nullable InterviewSession open, @Nullable Interview closed) {
    unlisten.run();
    mode = next;
    session = open;
    calledOff = closed;
    complaints.forget();
    problem = null;
    unlisten = open == null ? () -> {} : listen(open);
    exchanged.fire();
    turned.fire();
  }

  private Runnable listen(InterviewSession open) {
    Runnable changes = open.changed().add(() -> changed(open));
    Runnable saves = open.autosave().changed().add(() -> saved(open));
    return () -> {
      changes.run();
      saves.run();
    };
  }

  /** Once all is saved nobody should read that it was not. */
  private void saved(InterviewSession open) {
    if (Submitting.wasUnsaved(problem) && open.autosave().state() instanceof SaveState.Saved) {
      forgetProblem();
    }
    edited.fire();
  }

  /** Called off in the notes, nothing more can be kept of what is typed here. */
  private void changed(InterviewSession open) {
    if (mode == WrapUpMode.DRAFT && !open.interview().state().isOpen()) {
      read(open.interview());
    } else {
      edited.fire();
    }
  }
}
