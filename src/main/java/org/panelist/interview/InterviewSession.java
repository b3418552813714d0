package org.panelist.interview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.Signal;
import org.panelist.domain.WrapUp;

/**
 * The interview that is being held: every key and click of the live screen and of the wrap-up ends
 * here, changes the interview and hands it to {@link Autosave}. Confined to the event thread; never
 * blocks.
 */
public final class InterviewSession {
  /** The clock alone is written no more often than this. */
  private static final Duration CLOCK_SAVE = Duration.ofSeconds(5);

  private final Autosave autosave;
  private final LongSupplier nanoTime;
  private final InstantSource time;
  private final Signal changed = new Signal();
  private final Map<String, Long> scoreRevisions = new HashMap<>();

  private Interview interview;
  private long lastNanos;
  private Duration clockSaved;

  /**
   * @param nanoTime a clock that never goes back, in nanoseconds; durations are measured by it
   * @param time the wall clock, for points in time only
   */
  public InterviewSession(
      Interview interview, Autosave autosave, LongSupplier nanoTime, InstantSource time) {
    this.interview = interview;
    this.autosave = autosave;
    this.nanoTime = nanoTime;
    this.time = time;
    this.lastNanos = nanoTime.getAsLong();
    this.clockSaved = interview.progress().elapsed();
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

  /** The item that is being asked; empty in opening, candidate's questions and closing. */
  public Optional<Item> currentItem() {
    return interview.round().item(step());
  }

  public Pace pace() {
    return Pace.of(interview);
  }

  /** All steps in order: opening, items, candidate's questions, closing. */
  public List<String> steps() {
    var steps = new ArrayList<String>();
    steps.add(Progress.OPENING);
    interview.round().items().forEach(item -> steps.add(item.id()));
    steps.add(Progress.CANDIDATE_QUESTIONS);
    steps.add(Progress.CLOSING);
    return steps;
  }

  /** Starts or goes on with the clock. */
  public void run() {
    if (interview.state() == InterviewState.RUNNING) {
      return;
    }
    lastNanos = nanoTime.getAsLong();
    var pauses = new ArrayList<>(interview.progress().pauses());
    if (interview.state() == InterviewState.PAUSED && !pauses.isEmpty()) {
      Pause open = pauses.remove(pauses.size() - 1);
      Duration lasted = Duration.between(open.from(), time.instant());
      pauses.add(new Pause(open.from(), lasted.isNegative() ? Duration.ZERO : lasted));
    }
    Progress progress = interview.progress();
    interview = interview.withProgress(new Progress(progress.step(), progress.elapsed(), pauses));
    state(InterviewState.RUNNING);
  }

  /** Stops the clock, and records since when. */
  public void pause() {
    if (interview.state() != InterviewState.RUNNING) {
      return;
    }
    advance();
    var pauses = new ArrayList<>(interview.progress().pauses());
    pauses.add(new Pause(time.instant(), Duration.ZERO));
    Progress progress = interview.progress();
    interview = interview.withProgress(new Progress(progress.step(), progress.elapsed(), pauses));
    state(InterviewState.PAUSED);
  }

  /** The candidate leaves: the clock stops for good, scores and notes stay open. */
  public void finish() {
    advance();
    state(InterviewState.WRAP_UP);
  }

  /** Brings the clock up to date; call about once a second while the interview runs. */
  public void tick() {
    advance();
    if (interview.state() == InterviewState.RUNNING
        && interview.progress().elapsed().minus(clockSaved).compareTo(CLOCK_SAVE) >= 0) {
      later(Set.of());
    }
  }

  /** Goes to a step: {@link Progress}'s names or an item's id. */
  public void goTo(String step) {
    if (step.equals(step()) || !steps().contains(step)) {
      return;
    }
    advance();
    Progress progress = interview.progress();
    interview =
        interview.withProgress(new Progress(step, progress.elapsed(), progress.pauses()));
    later(Set.of());
    changed.fire();
  }

  /** Goes to the next open item after this one, then to an open one before it, then to the end. */
  public void next() {
    goTo(nextStep());
  }

  /** Where {@link #next} goes. */
  public String nextStep() {
    List<String> steps = steps();
    int here = steps.indexOf(step());
    if (here >= steps.size() - 2) {
      return Progress.CLOSING;
    }
    List<Item> items = interview.round().items();
    for (int i = 0; i < items.size(); i++) {
      // the item after `here` has index `here`, for the opening comes before the items
      String id = items.get((here + i) % items.size()).id();
      if (!id.equals(step()) && !Pace.isDone(interview.response(id))) {
        return id;
      }
    }
    return Progress.CANDIDATE_QUESTIONS;
  }

  /** Goes a step back in the order of the agenda. */
  public void previous() {
    List<String> steps = steps();
    goTo(steps.get(Math.max(0, steps.indexOf(step()) - 1)));
  }

  /** Scores the current item 1 to 5; does nothing where nothing can be scored. */
  public void score(int score) {
    currentItem().ifPresent(item -> score(item.id(), score));
  }

  /** Scores any item, 1 to 5. */
  public void score(String itemId, int score) {
    respond(itemId, response -> response.scored(score));
  }

  /** The current item was asked and nothing usable came. */
  public void noAnswer() {
    currentItem().ifPresent(item -> respond(item.id(), Response::noAnswer));
  }

  /** The current item is left out on purpose. */
  public void leaveOut() {
    currentItem().ifPresent(item -> respond(item.id(), Response::leftOut));
  }

  /** Takes the score of the current item back. */
  public void unscore() {
    currentItem().ifPresent(item -> respond(item.id(), Response::unscored));
  }

  /** Whether the item's state and score are durable; only then may a screen show them as given. */
  public boolean isScoreSaved(String itemId) {
    return scoreRevisions.getOrDefault(itemId, 0L) <= autosave.durable();
  }

  /** Ticks a follow-up of the current item as used, or unticks it. */
  public void toggleFollowUp(int index) {
    currentItem()
        .ifPresent(
            item -> {
              var used = new ArrayList<>(interview.response(item.id()).followUpsUsed());
              if (!used.remove(Integer.valueOf(index))) {
                used.add(index);
              }
              respond(item.id(), response -> response.withFollowUpsUsed(used));
            });
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
    if (!notes.equals(interview.notes())) {
      interview = interview.withNotes(notes);
      later(Set.of());
    }
  }

  /** Replaces the conclusions; fires only when the recommendation changed, not for text. */
  public void wrapUp(WrapUp wrapUp) {
    if (wrapUp.equals(interview.wrapUp())) {
      return;
    }
    boolean recommends = wrapUp.recommendation() != interview.wrapUp().recommendation();
    interview = interview.withWrapUp(wrapUp);
    if (recommends) {
      autosave.now(interview, Set.of());
      changed.fire();
    } else {
      later(Set.of());
    }
  }

  private void respond(String itemId, UnaryOperator<Response> change) {
    advance();
    Response before = interview.response(itemId);
    Response after = change.apply(before);
    if (!after.equals(before)) {
      interview = interview.withResponse(after);
      scoreRevisions.put(itemId, autosave.now(interview, Set.of(itemId)));
      changed.fire();
    }
  }

  private void text(String itemId, UnaryOperator<Response> change) {
    Response before = interview.response(itemId);
    Response after = change.apply(before);
    if (!after.equals(before)) {
      interview = interview.withResponse(after);
      later(Set.of(itemId));
    }
  }

  private void state(InterviewState state) {
    interview = interview.withState(state, time.instant());
    autosave.now(interview, currentItem().map(item -> Set.of(item.id())).orElse(Set.of()));
    changed.fire();
  }

  private void later(Set<String> items) {
    clockSaved = interview.progress().elapsed();
    var all = new java.util.HashSet<>(items);
    currentItem().ifPresent(item -> all.add(item.id())); // its time on the clock
    autosave.later(interview, all);
  }

  /** Adds the time since the last call to the clock and to the current item. */
  private void advance() {
    long now = nanoTime.getAsLong();
    Duration passed = Duration.ofNanos(Math.max(0, now - lastNanos));
    lastNanos = now;
    if (interview.state() != InterviewState.RUNNING) {
      return;
    }
    Progress progress = interview.progress();
    currentItem()
        .ifPresent(
            item -> {
              Response response = interview.response(item.id());
              interview =
                  interview.withResponse(response.withSpent(response.spent().plus(passed)));
            });
    interview =
        interview.withProgress(
            new Progress(progress.step(), progress.elapsed().plus(passed), progress.pauses()));
  }
}
