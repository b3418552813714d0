package org.panelist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;

class PlansTest {
  private static final Plan TEMPLATE =
      TestBank.plan(
              TestBank.round("r", "One", Item.of("i", TestBank.question("q", Level.MID, "a", 6))))
          .withId("template");

  private final MemoryPlanStore store = new MemoryPlanStore();
  private final List<PlanEditor> opened = new ArrayList<>();
  private final Plans plans =
      new Plans(store, () -> List.of(TEMPLATE), Runnable::run, Runnable::run, TestBank.ids());

  @Test
  void aPlanFromATemplateIsSavedWithIdsOfItsOwn() {
    plans.createFrom(TEMPLATE, opened::add);
    plans.createFrom(TEMPLATE, opened::add);

    assertThat(plans.list()).hasSize(2);
    Plan made = opened.get(0).plan();
    assertThat(made.id()).isNotEqualTo("template").isNotEqualTo(opened.get(1).plan().id());
    assertThat(made.items().map(Item::question))
        .containsExactlyElementsOf(TEMPLATE.items().map(Item::question).toList());
    assertThat(made.items().map(Item::id)).doesNotContain("i");
  }

  @Test
  void anEmptyPlanIsSavedWithItsFirstEdit() {
    PlanEditor editor = plans.create("Untitled", "", Level.MID);
    plans.refresh();
    assertThat(plans.list()).isEmpty();

    editor.setHeader("Analyst", "Analyst", Level.MID);
    plans.refresh();

    assertThat(plans.list()).extracting(PlanSummary::title).containsExactly("Analyst");
  }

  @Test
  void aDeletedPlanComesBack() {
    plans.createFrom(TEMPLATE, opened::add);
    Plan plan = opened.get(0).plan();

    plans.delete(plan.id());
    assertThat(plans.list()).isEmpty();
    assertThat(plans.deleted()).hasValue(plan);
    plans.undoDelete();

    assertThat(plans.list()).hasSize(1);
    assertThat(plans.deleted()).isEmpty();
    assertThat(store.find(plan.id())).hasValue(plan);
  }

  @Test
  void aCopyHasATitleOfItsOwnAndBeginsAtVersionOne() {
    store.save(TEMPLATE.withVersion(4));

    plans.duplicate("template", opened::add);

    Plan copy = opened.get(0).plan();
    assertThat(copy.title()).isEqualTo("Copy of " + TEMPLATE.title());
    assertThat(copy.version()).isEqualTo(1);
  }

  @Test
  void searchingLooksForEveryWord() {
    plans.createFrom(TEMPLATE, opened::add);

    assertThat(plans.matching("engineer ml")).hasSize(1);
    assertThat(plans.matching("engineer sales")).isEmpty();
    assertThat(plans.templatesMatching(" ")).hasSize(1);
    assertThat(plans.templatesMatching("sales")).isEmpty();
  }

  @Test
  void aPlanThatIsGoneIsAProblemAndTheNextSuccessClearsIt() {
    plans.open("nothing", opened::add);
    assertThat(opened).isEmpty();
    assertThat(plans.problem()).isPresent();

    plans.refresh();

    assertThat(plans.problem()).isEmpty();
  }

  @Test
  void openingKnowsWhetherTheVersionIsInUse() {
    store.save(TEMPLATE);
    store.use("template", 1);

    plans.open("template", opened::add);

    assertThat(opened.get(0).inUse()).isTrue();
  }

  @Test
  void anAssembledPlanIsSavedWithItsReasons() {
    Assembly assembly =
        PlanAssembler.assembleWithReasons(
            "Analyst", Level.MID, 60, TestBank.bank(90), TestBank.ids());

    plans.createFrom(assembly, opened::add);

    assertThat(plans.list()).hasSize(1);
    String first = assembly.plan().rounds().get(0).items().get(0).id();
    assertThat(opened.get(0).reason(first)).isPresent();
  }

  private final List<Runnable> later = new ArrayList<>();
  private final Plans trying =
      new Plans(
          store, () -> List.of(TEMPLATE), Runnable::run, Runnable::run, later::add, TestBank.ids());

  private void tryAgain() {
    List<Runnable> due = List.copyOf(later);
    later.clear();
    due.forEach(Runnable::run);
  }

  @Test
  void aSaveThatFailedIsTriedAgainThoughItsEditorIsGone() {
    PlanEditor editor = trying.create("Untitled", "", Level.MID);
    String id = editor.plan().id();
    store.setBroken(true);
    editor.setHeader("Analyst", "Analyst", Level.MID);
    assertThat(trying.problem())
        .hasValueSatisfying(p -> assertThat(p.where()).isEqualTo("Analyst"));

    tryAgain();
    assertThat(later).hasSize(1);
    store.setBroken(false);
    tryAgain();

    assertThat(later).isEmpty();
    assertThat(trying.problem()).isEmpty();
    assertThat(store.find(id)).hasValue(editor.plan());
  }

  @Test
  void whoeverShowsSavingIsToldAndCanTryAgainAtOnce() {
    PlanEditor editor = trying.create("Untitled", "", Level.MID);
    List<PlanSaveState> told = new ArrayList<>();
    trying.saveStateChanged().add(() -> told.add(trying.saveState()));
    store.setBroken(true);
    editor.setHeader("Analyst", "Analyst", Level.MID);
    assertThat(told.get(0)).isInstanceOf(PlanSaveState.Saving.class);
    assertThat(told.get(1))
        .isInstanceOfSatisfying(
            PlanSaveState.Failed.class,
            failed -> assertThat(failed.problem().where()).isEqualTo("Analyst"));

    editor.setHeader("Engineer", "Analyst", Level.MID);
    assertThat(told.get(told.size() - 1))
        .isInstanceOfSatisfying(
            PlanSaveState.Failed.class,
            failed -> assertThat(failed.problem().where()).isEqualTo("Engineer"));

    store.setBroken(false);
    trying.retrySaves();

    assertThat(told.get(told.size() - 1)).isInstanceOf(PlanSaveState.Saved.class);
    assertThat(store.find(editor.plan().id())).hasValue(editor.plan());
  }

  @Test
  void whatIsNotSavedYetIsOpenedAsItStands() {
    trying.createFrom(TEMPLATE, opened::add);
    PlanEditor editor = opened.get(0);
    store.setBroken(true);
    editor.setHeader("Analyst", "Analyst", Level.MID);

    trying.open(editor.plan().id(), opened::add);

    assertThat(opened.get(1)).isSameAs(editor);
  }

  @Test
  void closingWritesWhatIsUnsavedOrSaysThatItCannot() throws InterruptedException {
    PlanEditor editor = trying.create("Untitled", "", Level.MID);
    store.setBroken(true);
    editor.setHeader("Analyst", "Analyst", Level.MID);
    assertThat(trying.flush(Duration.ofSeconds(1))).isFalse();

    store.setBroken(false);
    assertThat(trying.flush(Duration.ofSeconds(1))).isTrue();

    assertThat(store.find(editor.plan().id())).hasValue(editor.plan());
    assertThat(editor.saveState()).isInstanceOf(PlanSaveState.Saved.class);
  }

  @Test
  void whatIsDiscardedOrDeletedIsNotTriedAgain() {
    PlanEditor made = trying.create("Untitled", "", Level.MID);
    trying.createFrom(TEMPLATE, opened::add);
    PlanEditor edited = opened.get(0);
    store.setBroken(true);
    made.setHeader("Analyst", "Analyst", Level.MID);
    edited.setHeader("Analyst", "Analyst", Level.MID);
    trying.discard(made);
    trying.delete(edited.plan().id());
    store.setBroken(false);

    tryAgain();

    assertThat(store.list()).isEmpty();
    assertThat(trying.problem()).isEmpty();
  }
}
