package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

class PlanEditorTest {
  private static final Question ONE = TestBank.question("one", Level.MID, "a", 6);
  private static final Question TWO = TestBank.question("two", Level.MID, "b", 7);
  private static final Question THREE = TestBank.question("three", Level.MID, "c", 8);

  private final MemoryPlanStore store = new MemoryPlanStore();

  private static Plan twoRounds() {
    return TestBank.plan(
        TestBank.round("r1", "Technical", Item.of("i1", ONE), Item.of("i2", TWO)),
        TestBank.round("r2", "Coding", Item.of("i3", THREE)));
  }

  private PlanEditor editor(Plan plan) {
    return new PlanEditor(plan, false, store, Runnable::run, Runnable::run, TestBank.ids());
  }

  private static List<String> items(PlanEditor editor, int round) {
    return editor.plan().rounds().get(round).items().stream().map(Item::id).toList();
  }

  @Test
  void itemsAreAddedMovedDuplicatedAndRemoved() {
    PlanEditor editor = editor(twoRounds());

    String added = editor.add("r1", 1, TestBank.question("four", Level.MID, "d", 5));
    assertThat(items(editor, 0)).containsExactly("i1", added, "i2");
    editor.move(added, 1);
    assertThat(items(editor, 0)).containsExactly("i1", "i2", added);
    editor.move(added, 1);
    assertThat(items(editor, 0)).containsExactly("i1", "i2", added);
    editor.move(added, -2);
    assertThat(items(editor, 0)).containsExactly(added, "i1", "i2");
    String copy = editor.duplicate("i1");
    assertThat(items(editor, 0)).containsExactly(added, "i1", copy, "i2");
    editor.remove(added);
    assertThat(items(editor, 0)).containsExactly("i1", copy, "i2");
  }

  @Test
  void anItemMovesToTheNextRoundAndStopsAtTheEdge() {
    PlanEditor editor = editor(twoRounds());

    assertThat(editor.moveToRound("i1", 1)).isTrue();
    assertThat(items(editor, 0)).containsExactly("i2");
    assertThat(items(editor, 1)).containsExactly("i3", "i1");
    assertThat(editor.moveToRound("i1", 1)).isFalse();
    editor.moveTo("i1", "r2", 0);
    assertThat(items(editor, 1)).containsExactly("i1", "i3");
  }

  @Test
  void minutesWeightAndMustAskAreOfTheItemAlone() {
    PlanEditor editor = editor(twoRounds());

    editor.setMinutes("i1", 9);
    editor.setWeight("i1", 2);
    editor.setMustAsk("i1", true);

    Item item = editor.plan().rounds().get(0).items().get(0);
    assertThat(item.minutes()).isEqualTo(9);
    assertThat(item.weight()).isEqualTo(2);
    assertThat(item.mustAsk()).isTrue();
    assertThat(item.question()).isEqualTo(ONE);
    assertThat(editor.plan().rounds().get(0).items().get(1)).isEqualTo(Item.of("i2", TWO));
  }

  @Test
  void successiveEditsOfOneFieldAreOneStepOfUndo() {
    PlanEditor editor = editor(twoRounds());

    editor.setMinutes("i1", 7);
    editor.setMinutes("i1", 8);
    editor.setMinutes("i1", 9);
    assertThat(editor.undoLabel()).hasValue("Minutes of Title of one");
    editor.undo();

    assertThat(editor.plan()).isEqualTo(twoRounds());
    assertThat(editor.undoLabel()).isEmpty();
  }

  @Test
  void aFieldThatWentBackToItsStartLeavesEarlierStepsAlone() {
    PlanEditor editor = editor(twoRounds());
    editor.setMustAsk("i2", true);

    editor.setMinutes("i1", 7);
    editor.setMinutes("i1", 6);
    editor.setMinutes("i1", 8);
    editor.undo();

    assertThat(editor.plan().rounds().get(0).items().get(1).mustAsk()).isTrue();
    assertThat(editor.plan().rounds().get(0).items().get(0).minutes()).isEqualTo(6);
  }

  @Test
  void roundsAreAddedChangedMovedAndRemovedButNeverTheLast() {
    PlanEditor editor = editor(twoRounds());

    String added = editor.addRound();
    editor.editRound(added, "Interviewer", round -> round.withInterviewer("Noor"));
    editor.moveRound(added, -2);
    assertThat(editor.plan().rounds().get(0).interviewer()).isEqualTo("Noor");
    editor.removeRound("r1");
    editor.removeRound("r2");
    editor.removeRound(added);

    assertThat(editor.plan().rounds().stream().map(Round::id)).containsExactly(added);
  }

  @Test
  void headerScopeAndScoringAreKept() {
    PlanEditor editor = editor(twoRounds());

    editor.setHeader("New title", "Analyst", Level.ENTRY);
    editor.setHeader(" ", "Analyst", Level.ENTRY);
    editor.setScope("beginners", "design");
    editor.setScoring(new Weights(Map.of("a", 2.0), "it is the job"), 3.5, true);

    Plan plan = editor.plan();
    assertThat(plan.title()).isEqualTo("New title");
    assertThat(plan.level()).isEqualTo(Level.ENTRY);
    assertThat(plan.audience()).isEqualTo("beginners");
    assertThat(plan.weights().of("a")).isEqualTo(2);
    assertThat(plan.bar()).isEqualTo(3.5);
    assertThat(plan.evidenceRequired()).isTrue();
  }

  @Property(tries = 200)
  void undoingEverythingBringsTheFirstStateBackAndRedoingTheLast(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 8) Integer> edits) {
    PlanEditor editor = editor(twoRounds());
    edits.forEach(number -> edit(editor, number));
    Plan last = editor.plan();

    while (editor.undoLabel().isPresent()) {
      editor.undo();
    }
    assertThat(editor.plan()).isEqualTo(twoRounds());
    while (editor.redoLabel().isPresent()) {
      editor.redo();
    }
    assertThat(editor.plan()).isEqualTo(last);
  }

  private static void edit(PlanEditor editor, int number) {
    switch (number) {
      case 0 -> editor.add("r1", 0, TWO);
      case 1 -> editor.remove("i2");
      case 2 -> editor.move("i1", 1);
      case 3 -> editor.moveToRound("i3", -1);
      case 4 -> editor.duplicate("i3");
      case 5 -> editor.setMinutes("i1", 11);
      case 6 -> editor.addRound();
      case 7 -> editor.setMustAsk("i1", true);
      default -> editor.setHeader("Other", "role", Level.MID);
    }
  }

  @Test
  void everyEditIsSavedAndTheListenersAreTold() {
    PlanEditor editor = editor(twoRounds());
    var told = new AtomicInteger();
    editor.changes().add(told::incrementAndGet);

    editor.remove("i1");
    editor.undo();

    assertThat(told).hasValue(2);
    assertThat(store.find("plan-1")).hasValue(twoRounds());
    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saved.class);
  }

  @Test
  void editsMadeDuringAWriteAreWrittenTogetherAfterIt() {
    Deque<Runnable> work = new ArrayDeque<>();
    PlanEditor editor =
        new PlanEditor(twoRounds(), false, store, work::add, Runnable::run, TestBank.ids());

    editor.remove("i1");
    editor.remove("i2");
    editor.remove("i3");
    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saving.class);
    work.remove().run();
    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saving.class);
    work.remove().run();

    assertThat(work).isEmpty();
    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saved.class);
    assertThat(store.saves()).hasSize(2);
    assertThat(store.find("plan-1")).hasValue(editor.plan());
  }

  @Test
  void aFailedSaveIsSaidAndTheNextOneMendsIt() {
    PlanEditor editor = editor(twoRounds());
    store.setBroken(true);
    editor.remove("i1");
    assertThat(editor.saveState())
        .isInstanceOfSatisfying(
            PlanSaveState.Failed.class,
            failed -> assertThat(failed.problem().what()).contains("disk is full"));

    store.setBroken(false);
    editor.saveAgain();

    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saved.class);
    assertThat(store.find("plan-1")).hasValue(editor.plan());
  }

  @Test
  void aVersionInUseIsLeftAloneByTheFirstEdit() {
    var editor =
        new PlanEditor(twoRounds(), true, store, Runnable::run, Runnable::run, TestBank.ids());
    assertThat(editor.inUse()).isTrue();

    editor.remove("i1");
    editor.remove("i2");
    assertThat(editor.plan().version()).isEqualTo(2);
    assertThat(editor.inUse()).isFalse();
    editor.undo();
    editor.undo();

    assertThat(editor.plan()).isEqualTo(twoRounds());
    assertThat(editor.inUse()).isTrue();
  }

  @Test
  void onceUsedAVersionNeverHoldsAnythingElse() {
    PlanEditor editor = editor(twoRounds());
    editor.remove("i1");
    Plan used = editor.plan();
    editor.usedAs(used);

    editor.undo();
    assertThat(editor.plan().version()).isEqualTo(2);
    editor.redo();

    assertThat(editor.plan()).isEqualTo(used);
  }

  @Test
  void anAssembledPlanKeepsIdAndVersionAndHasItsReasons() {
    PlanEditor editor = editor(twoRounds());
    Assembly assembly =
        PlanAssembler.assembleWithReasons(
            "Analyst", Level.ENTRY, 45, TestBank.bank(90), TestBank.ids());

    editor.replace(assembly);

    assertThat(editor.plan().id()).isEqualTo("plan-1");
    assertThat(editor.plan().role()).isEqualTo("Analyst");
    Item first = editor.plan().rounds().get(0).items().get(0);
    assertThat(editor.reason(first.id())).isPresent();
    editor.undo();
    assertThat(editor.plan()).isEqualTo(twoRounds());
  }
}
