package org.panelist.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.domain.Round;
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

  /** What was added and talked about for longer was asked: it stays on the record. */
  private static final Duration SLIP = Duration.ofSeconds(90);

  private final Autosave autosave;
  private final InterviewClock clock;
  private final Signal changed = new Signal();
  private final Map<String, Long> scoreRevisions = new HashMap<>();

  /** Items that changed since the last hand-over to the autosave. */
  private final Set<String> dirty = new HashSet<>();

  /** Items that were moved on from. */
  private final Set<String> passed = new HashSet<>();

  /** Items that were moved on from a second time. */
  private final Set<String> passedAgain = new HashSet<>();

  private Interview interview;
  private Duration clockSaved;

  /** Goes on where {@code interview} was; a gap in which nothing ran becomes a pause. */
  public InterviewSession(Interview interview, Autosave autosave, Clocks clocks) {
    this(interview, autosave, clocks, false);
  }

  /**
   * As the constructor, for what was kept elsewhere: nothing of it is in the store yet. All of it
   * is saved in one step, for a program that is killed between two would leave half of it in the
   * store, and that half newer than the copy.
   */
  static InterviewSession rescued(Interview interview, Autosave autosave, Clocks clocks) {
    autosave.hasCopy();
    return new InterviewSession(interview, autosave, clocks, true);
  }

  private InterviewSession(
      Interview interview, Autosave autosave, Clocks clocks, boolean nothingIsStored) {
    this.autosave = autosave;
    this.clock = new InterviewClock(clocks);
    this.clockSaved = interview.progress().elapsed();
    this.interview = clock.resume(interview);
    if (nothingIsStored) {
      dirty.addAll(interview.responses().keySet());
    }
    if (nothingIsStored || !this.interview.equals(interview)) {
      long revision = save(true);
      if (nothingIsStored) {
        interview.responses().keySet().forEach(item -> scoreRevisions.put(item, revision));
      }
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

  /** The item that is being asked; empty in opening, candidate's questions and closing. */
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

  /** Starts or goes on with the clock; also after the candidate seemed to have left. */
  public void run() {
    if (interview.state() == InterviewState.RUNNING || !interview.state().isOpen()) {
      return;
    }
    turn(clock.start(interview));
  }

  /** Stops the clock, and records since when. */
  public void pause() {
    advance();
    if (interview.state() == InterviewState.RUNNING) {
      turn(clock.pause(interview));
    }
  }

  /** The candidate leaves: the clock stops, scores and notes stay open. */
  public void finish() {
    if (interview.state().isOpen() && interview.state() != InterviewState.WRAP_UP) {
      advance();
      turn(clock.finish(interview));
    }
  }

  /**
   * It did not take place, or was broken off for good.
   *
   * @param state no-show or cancelled
   */
  public void callOff(InterviewState state, String reason) {
    if (interview.state().isOpen()) {
      advance();
      turn(clock.endPause(interview).closed(state, reason));
    }
  }

  /** Brings the clock up to date; call about once a second while the interview runs. */
  public void tick() {
    advance();
    clock.attended();
    if (interview.state() == InterviewState.RUNNING
        && interview.progress().elapsed().minus(clockSaved).compareTo(CLOCK_SAVE) >= 0) {
      save(false);
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
    Progress progress = interview.progress();
    interview = interview.withProgress(new Progress(step, progress.elapsed(), progress.pauses()));
    if (interview.state().isOpen()) {
      save(false);
    }
    changed.fire();
  }

  /** Goes where {@link Agenda#next} says. */
  public void next() {
    String to = nextStep();
    if (!passed.add(step())) {
      passedAgain.add(step());
    }
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
    if (!interview.state().isOpen()) {
      return;
    }
    advance();
    proposal().filter(Proposal::helps).ifPresent(this::accept);
  }

  private void accept(Proposal proposal) {
    Course after = proposal.on(course());
    interview = after.interview();
    passed.addAll(after.passed());
    proposal.drop().forEach(item -> dirty.add(item.id()));
    long revision = save(true);
    proposal.drop().forEach(item -> scoreRevisions.put(item.id(), revision));
    changed.fire();
  }

  private Course course() {
    return new Course(interview, passed, passedAgain);
  }

  /**
   * Asks something that is not in the plan, after the current item, and goes there. It is marked as
   * added.
   *
   * @param id of the new item; not yet in the round
   * @param weight 0 to take notes on it without a score
   */
  public void ask(String id, Question question, double weight) {
    if (!interview.state().isOpen()) {
      return;
    }
    Round round = interview.round();
    var items = new ArrayList<>(round.items());
    int after = Math.max(0, Math.min(items.size(), steps().indexOf(step())));
    items.add(after, new Item(id, question, question.minutes(), weight, false, true));
    interview = interview.withRound(round.withItems(items));
    dirty.add(id);
    save(true);
    goTo(id);
  }

  /**
   * Whether the current item was added and nothing has become of it: no score, no note, no
   * follow-up, and hardly any time.
   */
  public boolean canTakeOut() {
    return interview.state().isOpen()
        && currentItem().filter(Item::added).filter(this::isUntouched).isPresent();
  }

  private boolean isUntouched(Item item) {
    Response response = interview.response(item.id());
    return response.points().isEmpty()
        && response.notes().isBlank()
        && response.followUpsUsed().isEmpty()
        && response.reason().isBlank()
        && response.spent().compareTo(SLIP) <= 0;
  }

  /**
   * Takes the current item out of the interview, where {@link #canTakeOut}, and goes to the step
   * before it. The time that passed stays on the clock of the interview.
   */
  public void takeOut() {
    advance();
    if (!canTakeOut()) {
      return;
    }
    String id = step();
    String to = Agenda.neighbour(interview, -1);
    interview = interview.withoutItem(id);
    Progress progress = interview.progress();
    interview = interview.withProgress(new Progress(to, progress.elapsed(), progress.pauses()));
    dirty.remove(id);
    passed.remove(id);
    scoreRevisions.remove(id);
    save(true);
    changed.fire();
  }

  /** What was added counts for the score, or no longer does; what was planned stays as it is. */
  public void toggleCounts() {
    currentItem()
        .filter(item -> item.added() && interview.state().isOpen())
        .ifPresent(
            item -> {
              Item other = item.withWeight(item.weight() > 0 ? 0 : 1);
              var items = new ArrayList<>(interview.round().items());
              items.set(items.indexOf(item), other);
              interview = interview.withRound(interview.round().withItems(items));
              save(true);
              changed.fire();
            });
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
    currentItem().ifPresent(item -> noAnswer(item.id()));
  }

  /** Any item was asked and nothing usable came. */
  public void noAnswer(String itemId) {
    respond(itemId, Response::noAnswer);
  }

  /** The current item is left out on purpose. */
  public void leaveOut() {
    currentItem().ifPresent(item -> leaveOut(item.id()));
  }

  /** Any item is left out on purpose. */
  public void leaveOut(String itemId) {
    respond(itemId, Response::leftOut);
  }

  /** Takes the score of the current item back. */
  public void unscore() {
    currentItem().ifPresent(item -> unscore(item.id()));
  }

  /** Takes the score of any item back. */
  public void unscore(String itemId) {
    respond(itemId, Response::unscored);
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
    if (interview.state().isOpen() && !notes.equals(interview.notes())) {
      interview = interview.withNotes(notes);
      save(false);
    }
  }

  /** Replaces the conclusions; fires only when the recommendation changed, not for text. */
  public void wrapUp(WrapUp wrapUp) {
    if (!interview.state().isOpen() || wrapUp.equals(interview.wrapUp())) {
      return;
    }
    boolean recommends = wrapUp.recommendation() != interview.wrapUp().recommendation();
    interview = interview.withWrapUp(wrapUp);
    save(recommends);
    if (recommends) {
      changed.fire();
    }
  }

  /** Brings the clock up to date and hands it over, so that a close loses no second. */
  void handOver() {
    advance();
    if (!dirty.isEmpty() || !interview.progress().elapsed().equals(clockSaved)) {
      save(true);
    }
  }

  private void respond(String itemId, UnaryOperator<Response> change) {
    advance();
    if (apply(itemId, change)) {
      scoreRevisions.put(itemId, save(true));
      changed.fire();
    }
  }

  private void text(String itemId, UnaryOperator<Response> change) {
    if (apply(itemId, change)) {
      save(false);
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
    dirty.add(itemId);
    return true;
  }

  /** The same interview in another state: that is told and saved at once. */
  private void turn(Interview other) {
    interview = other;
    save(true);
    changed.fire();
  }

  private long save(boolean atOnce) {
    clockSaved = interview.progress().elapsed();
    var items = Set.copyOf(dirty);
    dirty.clear();
    return atOnce ? autosave.now(interview, items) : autosave.later(interview, items);
  }

  /** Brings clock and current item up to date. */
  private void advance() {
    Interview before = interview;
    interview = clock.advance(before);
    if (!interview.progress().elapsed().equals(before.progress().elapsed())) {
      currentItem().ifPresent(item -> dirty.add(item.id()));
    } else if (!interview.progress().equals(before.progress())) {
      turn(interview); // the program slept
    }
  }
}
