package org.panelist.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Signal;
import org.panelist.domain.Weights;
import org.panelist.history.History;

/**
 * One plan being edited: every edit can be undone and is saved at once. Confined to the ui thread;
 * only the writing goes elsewhere. An edit of a version that interviews were made from makes the
 * next version.
 */
public final class PlanEditor {
  private static final int STEPS = 200;
  private static final Block OPENING = new Slot(60).opening();
  private static final Block CANDIDATE = new Slot(60).candidateQuestions();
  private static final Block CLOSING = new Slot(60).closing();

  private final Signal changes = new Signal();
  private final Signal saves = new Signal();
  private final History<Plan> history;
  private final Supplier<String> ids;
  private final PlanSaver saver;
  private final Map<String, String> reasons = new HashMap<>();

  /** The newest version that interviews were made from. */
  private @Nullable Plan used;

  private String mergeKey = "";

  /** Without trying again by itself what could not be written. */
  PlanEditor(
      Plan plan,
      boolean inUse,
      PlanStore store,
      Executor worker,
      Executor ui,
      Supplier<String> ids) {
    this(plan, inUse, store, worker, ui, again -> {}, ids);
  }

  /**
   * @param inUse whether interviews were made from this version of {@code plan}
   * @param worker runs the writes
   * @param ui brings their outcome back
   * @param later tries again what could not be written, on {@code ui} and after a while
   */
  PlanEditor(
      Plan plan,
      boolean inUse,
      PlanStore store,
      Executor worker,
      Executor ui,
      Executor later,
      Supplier<String> ids) {
    this.ids = ids;
    history = new History<>(plan, STEPS);
    used = inUse ? plan : null;
    saver = new PlanSaver(store, worker, ui, later, saves::fire);
  }

  /** The plan as it stands now. */
  public Plan plan() {
    Plan now = history.now();
    if (used == null) {
      return now;
    }
    Plan same = now.withVersion(used.version());
    return same.equals(used) ? used : now.withVersion(used.version() + 1);
  }

  /** Whether interviews were made from the plan exactly as it stands. */
  public boolean inUse() {
    return used != null && plan().equals(used);
  }

  /**
   * An interview was made from the plan; edits make another version.
   *
   * @param then the plan as the interview has it, as {@link #plan} gave it
   */
  public void usedAs(Plan then) {
    used = then;
    changes.fire();
  }

  /** Fires after each change of the plan. */
  public Signal changes() {
    return changes;
  }

  /** Fires when {@link #saveState} is another. */
  public Signal saves() {
    return saves;
  }

  public PlanSaveState saveState() {
    return saver.state();
  }

  /** Tries again after a failure. */
  public void saveAgain() {
    saver.save(plan());
  }

  /** Whatever is not saved yet is no longer wanted. */
  void forget() {
    saver.forget();
  }

  /** Writes what is unsaved and waits for it; whether everything is durable now. */
  boolean flush(Duration patience) throws InterruptedException {
    return saver.flush(patience);
  }

  /** Why an item is in the plan, if the plan was assembled in this session. */
  public Optional<String> reason(String itemId) {
    return Optional.ofNullable(reasons.get(itemId));
  }

  /** Takes the reasons of the assembly that the plan was made by. */
  void explain(Map<String, String> assembled) {
    reasons.putAll(assembled);
  }

  // --- Items

  /** Adds a question to a round; returns the new item's id. */
  public String add(String roundId, int index, Question question) {
    Item item = Item.of(ids.get(), question);
    edit("Add " + question.title(), plan -> PlanEdits.insert(plan, roundId, index, item));
    return item.id();
  }

  public void remove(String itemId) {
    edit("Remove " + title(itemId), plan -> PlanEdits.remove(plan, itemId));
  }

  /** Puts a copy after the item; returns the copy's id. */
  public String duplicate(String itemId) {
    String copy = ids.get();
    edit("Duplicate " + title(itemId), plan -> PlanEdits.duplicate(plan, itemId, copy));
    return copy;
  }

  /** Moves an item up (negative) or down within its round, as far as there is room. */
  public void move(String itemId, int steps) {
    PlanEdits.spot(history.now(), itemId)
        .ifPresent(
            spot ->
                moveTo(
                    itemId,
                    history.now().rounds().get(spot.round()).id(),
                    Math.max(0, spot.index() + steps)));
  }

  /**
   * Moves an item to the end of the round {@code steps} further on (or back); false at the edge.
   */
  public boolean moveToRound(String itemId, int steps) {
    List<Round> rounds = history.now().rounds();
    Optional<Integer> target =
        PlanEdits.spot(history.now(), itemId)
            .map(spot -> spot.round() + steps)
            .filter(index -> index >= 0 && index < rounds.size());
    target.ifPresent(
        index -> moveTo(itemId, rounds.get(index).id(), rounds.get(index).items().size()));
    return target.isPresent();
  }

  /**
   * @param index where it will stand in the round, counted without the item itself
   */
  public void moveTo(String itemId, String roundId, int index) {
    edit("Move " + title(itemId), plan -> PlanEdits.move(plan, itemId, roundId, index));
  }

  public void setMinutes(String itemId, int minutes) {
    edit(
        "Minutes of " + title(itemId),
        "minutes " + itemId,
        plan -> PlanEdits.item(plan, itemId, item -> item.withMinutes(minutes)));
  }

  public void setWeight(String itemId, double weight) {
    edit(
        "Weight of " + title(itemId),
        "weight " + itemId,
        plan -> PlanEdits.item(plan, itemId, item -> item.withWeight(weight)));
  }

  public void setMustAsk(String itemId, boolean mustAsk) {
    edit(
        (mustAsk ? "Must ask " : "May ask ") + title(itemId),
        plan -> PlanEdits.item(plan, itemId, item -> item.withMustAsk(mustAsk)));
  }

  // --- Rounds

  /** Adds an empty round of an hour at the end; returns its id. */
  public String addRound() {
    String id = ids.get();
    edit(
        "Add a round",
        plan -> {
          var rounds = new ArrayList<>(plan.rounds());
          rounds.add(emptyRound(id, "Round " + (rounds.size() + 1)));
          return plan.withRounds(rounds);
        });
    return id;
  }

  static Round emptyRound(String id, String name) {
    return new Round(id, name, "", 60, OPENING, List.of(), CANDIDATE, CLOSING, "");
  }

  /** Removes a round with its items; the last one stays. */
  public void removeRound(String roundId) {
    if (history.now().rounds().size() > 1) {
      edit("Remove a round", plan -> PlanEdits.removeRound(plan, roundId));
    }
  }

  public void moveRound(String roundId, int steps) {
    edit("Move a round", plan -> PlanEdits.moveRound(plan, roundId, steps));
  }

  /**
   * Changes fields of a round.
   *
   * @param field what is edited, for undo: successive edits of one field are one step
   */
  public void editRound(String roundId, String field, UnaryOperator<Round> edit) {
    edit(field, field + roundId, plan -> PlanEdits.round(plan, roundId, edit));
  }

  // --- The plan itself

  /** Blank titles are not taken. */
  public void setHeader(String title, String role, Level level) {
    if (!title.isBlank()) {
      edit("Title, role or level", "header", plan -> plan.withHeader(title, role, level));
    }
  }

  public void setScope(String audience, String leavesOut) {
    edit("Audience or limits", "scope", plan -> plan.withScope(audience, leavesOut));
  }

  /**
   * @param bar 1 to 5
   */
  public void setScoring(Weights weights, double bar, boolean evidenceRequired) {
    edit("Scoring", "scoring", plan -> plan.withScoring(weights, bar, evidenceRequired));
  }

  /** Puts the contents of an assembled plan in place of the present ones; id and version stay. */
  public void replace(Assembly assembly) {
    reasons.putAll(assembly.reasons());
    edit("Assemble", plan -> assembly.plan().withId(plan.id()).withVersion(plan.version()));
  }

  // --- Undo

  public Optional<String> undoLabel() {
    return history.undoLabel();
  }

  public Optional<String> redoLabel() {
    return history.redoLabel();
  }

  public void undo() {
    step(history::undo);
  }

  public void redo() {
    step(history::redo);
  }

  private void step(Supplier<Plan> move) {
    Plan before = history.now();
    mergeKey = "";
    if (!move.get().equals(before)) {
      publish();
    }
  }

  private String title(String itemId) {
    return history
        .now()
        .items()
        .filter(item -> item.id().equals(itemId))
        .map(item -> item.question().title())
        .findFirst()
        .orElse("");
  }

  private void edit(String label, UnaryOperator<Plan> edit) {
    edit(label, "", edit);
  }

  /** Successive edits with one key, not empty, are one step of undo. */
  private void edit(String label, String key, UnaryOperator<Plan> edit) {
    Plan before = history.now();
    Plan after = edit.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (!key.isEmpty() && key.equals(mergeKey)) {
      history.undo();
    }
    boolean backWhereItBegan = after.equals(history.now());
    history.push(label, after);
    mergeKey = backWhereItBegan ? "" : key; // nothing was pushed that a next edit could replace
    publish();
  }

  private void publish() {
    saver.save(plan());
    changes.fire();
  }
}
