package org.panelist.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.domain.Signal;
import org.panelist.domain.WrapUp;

/**
 * The interview that is being held: every key and click of the live screen and of the wrap-up ends
 * here, changes the interview and hands it to {@link Autosave}. Confined to the event thread; never
 * blocks.
 */
public final class InterviewSession implements Answers {
  private final Autosave autosave;
  private final InterviewClock clock;
  private final Signal changed = new Signal();
  private final Unsaved unsaved;
  private final Passed passed = new Passed();
  private final LastDone last = new LastDone();
  private Interview interview;

  /** Goes on where {@code interview} was; a gap in which nothing ran becomes a pause. */
  public InterviewSession(Interview interview, Autosave autosave, Clocks clocks) {
    this(interview, autosave, clocks, false);
  }

  /**
   * As the constructor, for what was kept elsewhere: nothing of it is in the store yet. All of it
   * is saved in one step, for a program that is killed between two would leave half of it in the
   * store, and that half newer than the copy.
   */
  public static InterviewSession rescued(Interview interview, Autosave autosave, Clocks clocks) {
    autosave.hasCopy();
    return new InterviewSession(interview, autosave, clocks, true);
  }

  private InterviewSession(
      Interview interview, Autosave autosave, Clocks clocks, boolean nothingIsStored) {
    this.autosave = autosave;
    this.clock = new InterviewClock(clocks);
    this.unsaved = new Unsaved(autosave, interview.progress().elapsed());
    this.interview = clock.resume(interview);
    if (nothingIsStored) {
      unsaved.saveScores(this.interview, interview.responses().keySet());
    } else if (!this.interview.equals(interview)) {
      unsaved.saveNow(this.interview);
    }
  }

  /** The interview as it stands. */
  public Interview interview() {
    return interview;
  }

  /** Fires after each change but those of the clock and of texts. */
  public Signal changed() {
    return changed;
  }

  public Autosave autosave() {
    return autosave;
  }

  /** Opening, an item's id, candidate's questions or closing. */
  public String step() {
    return interview.progress().step();
  }

  @Override
  public Optional<Item> currentItem() {
    return interview.round().item(step());
  }

  public Pace pace() {
    return Pace.of(course());
  }

  /** All steps in order: opening, items, candidate's questions, closing. */
  public List<String> steps() {
    return Agenda.steps(interview);
  }

  /** Starts or goes on with the clock, where {@link #canRun}. */
  public void run() {
    if (canRun()) {
      turn(clock.start(interview));
    }
  }

  /** Whether there is a clock that stands still; what was held on paper has none. */
  public boolean canRun() {
    return InterviewClock.canStart(interview);
  }

  /** Whether it was ended so short a while ago that this may have been a slip. */
  public boolean justEnded() {
    return clock.justEnded(interview);
  }

  /** Stops the clock, and records since when. */
  public void pause() {
    advance();
    if (interview.state() == InterviewState.RUNNING) {
      turn(clock.pause(interview));
    }
  }

  /** The candidate leaves: the clock stops, scores and notes stay open. Not before the start. */
  public void finish() {
    InterviewState state = interview.state();
    if (state == InterviewState.RUNNING || state == InterviewState.PAUSED) {
      advance();
      turn(clock.finish(interview));
    }
  }

  /**
   * It did not take place, or was broken off for good, where {@link Interview#canClose}.
   *
   * @param state no-show or cancelled
   */
  public void callOff(InterviewState state, String reason) {
    if (interview.canClose(state)) {
      advance();
      turn(clock.endPause(interview).closed(state, reason));
    }
  }

  /** Brings the clock up to date; call about once a second while the interview runs. */
  public void tick() {
    advance();
    clock.attended();
    if (interview.state() == InterviewState.RUNNING && unsaved.isClockDue(interview)) {
      unsaved.saveLater(interview);
    }
  }

  /** Nobody calls {@link #tick} for a while: that is no sign that the computer sleeps. */
  public void unattended() {
    clock.unattended();
  }

  /** How long the computer slept, or nothing ran, while the clock should have; shortly after. */
  public Optional<Duration> slept() {
    return clock.slept(interview);
  }

  /**
   * Goes to a step: {@link Progress}'s names or an item's id. Where the interview is closed that is
   * only to read it: nothing is written.
   */
  public void goTo(String step) {
    if (step.equals(step()) || !steps().contains(step)) {
      return;
    }
    advance();
    interview = interview.withProgress(interview.progress().withStep(step));
    if (interview.state().isOpen()) {
      unsaved.saveLater(interview);
    }
    changed.fire();
  }

  /** Goes where {@link Agenda#next} says. */
  public void next() {
    String to = nextStep();
    passed.add(step());
    goTo(to);
  }

  /** Where {@link #next} goes. */
  public String nextStep() {
    return Agenda.next(course());
  }

  /** Goes on in the order of the agenda, or back with a negative number. */
  public void move(int by) {
    goTo(Agenda.neighbour(interview, by));
  }

  /** What to leave out so that the rest fits; empty while it does. */
  public Optional<Proposal> proposal() {
    return Proposal.of(course());
  }

  /** Does what the proposal of this moment says. */
  public void accept() {
    if (interview.state().isOpen()) {
      advance();
      proposal().filter(Proposal::helps).ifPresent(it -> become(last.accept(it, course())));
    }
  }

  /** Whether the proposal was accepted that led to this step, and some of that can be undone. */
  public boolean canTakeBack() {
    return last.takenBack(course()).isPresent();
  }

  /** Undoes what {@link #accept} did, except where something else has become of it since. */
  public void takeBack() {
    advance();
    last.takenBack(course()).ifPresent(this::become);
    last.forgetAccepted();
  }

  /** Whether what was said of the current item is something else since then. */
  public boolean isScoredSinceAccepted() {
    return last.isScoredSinceAccepted(interview);
  }

  private void become(Course other) {
    Interview before = interview;
    interview = other.interview();
    passed.become(other);
    unsaved.saveScores(interview, other.changedSince(before));
    changed.fire();
  }

  private Course course() {
    return passed.course(interview);
  }

  /**
   * Asks something that is not in the plan, after the current item, and goes there. It is marked as
   * added.
   *
   * @param id of the new item; not yet in the round
   * @param weight 0 to take notes on it without a score
   */
  public void ask(String id, Question question, double weight) {
    if (interview.state().isOpen()) {
      interview = Additions.added(interview, id, question, weight);
      unsaved.add(id);
      unsaved.saveNow(interview);
      goTo(id);
      last.added(interview);
    }
  }

  /** Whether the last that was done is that a question was added. */
  public boolean isJustAdded() {
    return last.isAdded(interview);
  }

  /**
   * Whether the current item was added and nothing has become of it: no score, no note, no
   * follow-up, and hardly any time.
   */
  public boolean canTakeOut() {
    return Additions.canTakeOut(interview);
  }

  /**
   * Takes the current item out of the interview, where {@link #canTakeOut}, and goes to the step
   * before it. The time that passed stays on the clock of the interview.
   */
  public void takeOut() {
    advance();
    if (canTakeOut()) {
      passed.forget(step());
      unsaved.forget(step());
      turn(last.takeOut(interview));
    }
  }

  /** What was taken out, where that is the last that was done; {@link #ask} brings it back. */
  public Optional<Item> justTakenOut() {
    return last.takenOut(interview);
  }

  /** What was added counts for the score, or no longer does; what was planned stays as it is. */
  public void toggleCounts() {
    Additions.countedOrNot(interview).ifPresent(this::turn);
  }

  @Override
  public void score(String itemId, int score) {
    respond(itemId, response -> response.scored(score));
  }

  @Override
  public void noAnswer(String itemId) {
    respond(itemId, Response::noAnswer);
  }

  @Override
  public void leaveOut(String itemId) {
    respond(itemId, Response::leftOut);
  }

  @Override
  public void unscore(String itemId) {
    respond(itemId, Response::unscored);
  }

  /** Whether the item's state and score are durable; only then may a screen show them as given. */
  public boolean isScoreSaved(String itemId) {
    return unsaved.isScoreSaved(itemId);
  }

  /** Ticks a follow-up of the current item as used, or unticks it. */
  public void toggleFollowUp(int index) {
    currentItem().ifPresent(item -> respond(item.id(), it -> it.withFollowUpToggled(index)));
  }

  /** Why a must-ask was left out. */
  public void reason(String itemId, String reason) {
    text(itemId, response -> response.withReason(reason));
  }

  /** Replaces the notes of an item. */
  public void notes(String itemId, String notes) {
    text(itemId, response -> response.withNotes(notes));
  }

  /** Replaces the notes that belong to no item. */
  public void notes(InterviewNotes notes) {
    if (interview.state().isOpen() && !notes.equals(interview.notes())) {
      interview = interview.withNotes(notes);
      unsaved.saveLater(interview);
    }
  }

  /** Replaces the conclusions; fires only when the recommendation changed, not for text. */
  public void wrapUp(WrapUp wrapUp) {
    if (!interview.state().isOpen() || wrapUp.equals(interview.wrapUp())) {
      return;
    }
    boolean recommends = wrapUp.recommendation() != interview.wrapUp().recommendation();
    interview = interview.withWrapUp(wrapUp);
    if (recommends) {
      turn(interview);
    } else {
      unsaved.saveLater(interview);
    }
  }

  /** Brings the clock up to date and hands it over, so that a close loses no second. */
  void handOver() {
    advance();
    if (unsaved.isAny(interview)) {
      unsaved.saveNow(interview);
    }
  }

  private void respond(String itemId, UnaryOperator<Response> change) {
    advance();
    if (apply(itemId, change)) {
      unsaved.saveScores(interview, List.of(itemId));
      changed.fire();
    }
  }

  private void text(String itemId, UnaryOperator<Response> change) {
    if (apply(itemId, change)) {
      unsaved.saveLater(interview);
    }
  }

  private boolean apply(String itemId, UnaryOperator<Response> change) {
    if (!interview.state().isOpen()) {
      return false;
    }
    Response before = interview.response(itemId);
    Response after = change.apply(before);
    if (after.equals(before)) {
      return false;
    }
    interview = interview.withResponse(after);
    unsaved.add(itemId);
    return true;
  }

  /** Another state, other items or conclusions: that is told and saved at once. */
  private void turn(Interview other) {
    interview = other;
    unsaved.saveNow(interview);
    changed.fire();
  }

  /** Brings clock and current item up to date. */
  private void advance() {
    Interview before = interview;
    interview = clock.advance(before);
    if (!interview.progress().elapsed().equals(before.progress().elapsed())) {
      currentItem().ifPresent(item -> unsaved.add(item.id()));
    } else if (!interview.progress().equals(before.progress())) {
      turn(interview); // the program slept
    }
  }
}
