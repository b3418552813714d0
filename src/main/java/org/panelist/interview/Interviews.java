package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;
import org.panelist.domain.RoundScope;
import org.panelist.domain.Signal;
import org.panelist.plan.PlanStore;
import org.panelist.plan.PlanSummary;

/**
 * All interviews: listing, beginning, opening and closing them. Methods marked as blocking belong
 * in a task, the others are confined to the event thread.
 */
public final class Interviews {
  private final InterviewStore store;
  private final PlanStore plans;
  private final Intake intake;
  private final Clocks clocks;
  private final SaveQueue queue;
  private final Rescue rescue;

  private final Recovery recovery;
  private final OpenSessions sessions = new OpenSessions();
  private final Signal changed = new Signal();

  /**
   * @param intake makes interviews of what people enter
   * @param queue takes the writes of all open interviews
   */
  public Interviews(
      InterviewStore store, PlanStore plans, Intake intake, Clocks clocks, SaveQueue queue) {
    this(store, plans, intake, clocks, queue, Rescue.NONE);
  }

  /**
   * @param rescue second place for what the store does not take
   */
  public Interviews(
      InterviewStore store,
      PlanStore plans,
      Intake intake,
      Clocks clocks,
      SaveQueue queue,
      Rescue rescue) {
    this.rescue = rescue;
    recovery = new Recovery(store, rescue);
    this.store = store;
    this.plans = plans;
    this.intake = intake;
    this.clocks = clocks;
    this.queue = queue;
  }

  /** Fires on the event thread when the list may have changed. */
  public Signal changed() {
    return changed;
  }

  /** One line for each interview, the newest change first. Blocking. */
  public List<InterviewSummary> list() {
    return store.list();
  }

  /** Plans with a round to hold, the newest change first. Blocking. */
  public List<Plan> plans() {
    return plans.list().stream()
        .map(PlanSummary::id)
        .flatMap(id -> plans.find(id).stream())
        .filter(plan -> !plan.rounds().isEmpty())
        .toList();
  }

  /** A candidate code nobody has, for showing as the default. Blocking. */
  public String freeCandidateCode() {
    return store.freeCandidateCode();
  }

  /** An id that nothing has: for what is asked outside the plan. */
  public String newId() {
    return intake.newId();
  }

  /** Who interviewed last; empty at first. */
  public String lastInterviewer() {
    return intake.lastInterviewer();
  }

  /**
   * Makes an interview of what was said, its time included, and adds it to the store: all or
   * nothing. Its clock does not run yet. Blocking.
   *
   * @throws ProblemException if something is wrong with what was said; {@code where} names the
   *     field
   */
  public Interview create(NewInterview said) {
    Interview interview = intake.planned(said);
    store.create(interview, RoundScope.others(said.plan(), said.round()), said.plannedFor());
    intake.remember(said, interview);
    clocks.ui().execute(changed::fire);
    return interview;
  }

  /**
   * Notes when an interview is to be held. Blocking.
   *
   * @param when null for no time
   */
  public void planFor(String id, @Nullable Instant when) {
    store.planFor(id, when);
    clocks.ui().execute(changed::fire);
  }

  /**
   * Makes an interview that was held elsewhere durable, ready to wrap up: one step, all or nothing.
   * Blocking.
   *
   * @param responses by the item ids of the round; items without one are not asked
   * @throws ProblemException as {@link #create(NewInterview)}
   */
  public Interview create(NewInterview said, Collection<Response> responses) {
    Interview interview = intake.held(said, responses);
    store.create(interview, RoundScope.others(said.plan(), said.round()), said.plannedFor());
    intake.remember(said, interview);
    clocks.ui().execute(changed::fire);
    return interview;
  }

  /**
   * The interview as last saved, or as it was kept elsewhere when it could not be saved. Where
   * something else was saved since, the other one of the two becomes an interview of its own.
   * Blocking.
   *
   * @throws ProblemException if there is none, or the other one cannot be kept
   */
  public Interview load(String id) {
    Interview stored = stored(id);
    return sessions.isOpen(id) ? stored : recovery.newest(stored);
  }

  private Interview stored(String id) {
    return store
        .find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem(
                        id,
                        "there is no such interview",
                        "see the list of interviews for its id")));
  }

  /**
   * What the other rounds of the plan covered when the interview was made. Blocking.
   *
   * @return empty for a plan of one round, and where it is not known: the interview is older than
   *     the program's knowledge of this and its plan has changed since
   */
  public List<RoundScope> otherRounds(Interview interview) {
    List<RoundScope> pinned = store.otherRounds(interview.id());
    PlanRef ref = interview.plan();
    if (!pinned.isEmpty() || ref.rounds() < 2) {
      return pinned;
    }
    return plans
        .find(ref.planId())
        .filter(plan -> plan.version() == ref.version())
        .map(plan -> RoundScope.others(plan, ref.round()))
        .orElse(List.of());
  }

  /**
   * The one session of an interview: the running one if it is open already, else a new one that
   * goes on where the interview was. Event thread.
   */
  public InterviewSession open(Interview interview) {
    return sessions.open(interview.id(), () -> begin(interview));
  }

  /** The session of an interview that is open. */
  public Optional<InterviewSession> session(String id) {
    return sessions.find(id);
  }

  /**
   * Whether what was said in the open interviews survives a power cut: failed if a save of one of
   * them failed, else saving while one of them has changes on their way. Empty while none is open.
   * Event thread.
   */
  public Optional<SaveState> saveState() {
    return sessions.saveState();
  }

  /** Whether an interview is open and changes of it are not durable. On any thread. */
  public boolean isUnsaved(String id) {
    return sessions.isUnsaved(id);
  }

  /** Fires on the event thread when {@link #saveState} may have changed. */
  public Signal saveStateChanged() {
    return sessions.saveStateChanged();
  }

  /**
   * Time since the last save of any open interview ended, whatever happens to the wall clock; empty
   * while none is open. Event thread.
   */
  public Optional<Duration> sinceSaved() {
    return sessions.sinceSaved();
  }

  /** Writes at once what is unsaved in any open interview. Event thread; does not wait. */
  public void retrySaves() {
    sessions.all().forEach(session -> session.autosave().retry());
  }

  /**
   * Writes what is unsaved and forgets the session; one that cannot be written stays open. Event
   * thread; waits until it is durable, at most for {@code patience}.
   *
   * @return whether everything is durable
   */
  public boolean close(String id, Duration patience) throws InterruptedException {
    return close(sessions.find(id).stream().toList(), patience);
  }

  /**
   * Closes every session as {@link #close} does, or none: where one cannot be written, all go on.
   *
   * @param patience for all of them together
   */
  public boolean closeAll(Duration patience) throws InterruptedException {
    return close(sessions.all(), patience);
  }

  private boolean close(List<InterviewSession> some, Duration patience)
      throws InterruptedException {
    if (some.isEmpty()) {
      return true;
    }
    boolean durable = sessions.close(some, patience);
    if (durable) {
      changed.fire();
    }
    return durable;
  }

  private InterviewSession begin(Interview interview) {
    var autosave = new Autosave(store, queue, clocks, rescue);
    InterviewSession session =
        recovery.isTaken(interview.id())
            ? InterviewSession.rescued(interview, autosave, clocks)
            : new InterviewSession(interview, autosave, clocks);
    session.changed().add(() -> pauseOthers(session));
    pauseOthers(session);
    return session;
  }

  /** One interview is held at a time: the clock of another would take its time. */
  private void pauseOthers(InterviewSession held) {
    if (held.interview().state() == InterviewState.RUNNING) {
      sessions.all().stream().filter(one -> one != held).forEach(InterviewSession::pause);
    }
  }
}
