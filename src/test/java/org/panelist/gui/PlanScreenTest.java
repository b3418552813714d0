package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_D;
import static java.awt.event.KeyEvent.VK_DELETE;
import static java.awt.event.KeyEvent.VK_DOWN;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_F;
import static java.awt.event.KeyEvent.VK_G;
import static java.awt.event.KeyEvent.VK_LEFT;
import static java.awt.event.KeyEvent.VK_M;
import static java.awt.event.KeyEvent.VK_RIGHT;
import static java.awt.event.KeyEvent.VK_UP;
import static java.awt.event.KeyEvent.VK_Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.plan.MemoryPlanStore;
import org.panelist.plan.TestBank;
import org.panelist.ui.plan.PlanEditorPage;
import org.panelist.ui.plan.PlansScreen;

/** A hiring manager makes a plan, mostly by keyboard. */
@GuiTest
class PlanScreenTest {
  private static final Question ONE = TestBank.question("one", Level.MID, "a", 6);
  private static final Question TWO = TestBank.question("two", Level.MID, "b", 7);
  private static final Question THREE = TestBank.question("three", Level.MID, "c", 8);
  private static final Question FOUR = TestBank.question("four", Level.MID, "d", 9);
  private static final Question ENTRY = TestBank.question("entry", Level.ENTRY, "a", 5);
  private static final Plan PLAN =
      TestBank.plan(
              TestBank.round("r1", "Technical", Item.of("i1", ONE), Item.of("i2", TWO)),
              TestBank.round("r2", "Coding", Item.of("i3", THREE)))
          .withScope("", "Name of d");
  private static final Plan TEMPLATE =
      PLAN.withId("template").withHeader("Ready panel", "ML engineer", Level.MID);

  private final MemoryPlanStore store = new MemoryPlanStore();
  private PlanDriver plans;

  @BeforeEach
  void openTheList(Robot robot) {
    store.save(PLAN);
    plans =
        PlanDriver.open(
            robot,
            PlanDriver.Setting.of(store, List.of(ONE, TWO, THREE, FOUR, ENTRY), List.of(TEMPLATE)));
  }

  private static String title(String id) {
    return "Title of " + id;
  }

  private PlanDriver editor() {
    return plans.opensPlan(PLAN.title());
  }

  @Test
  void itemsAreMovedByKeyboardWithinTheRoundAndToTheNext() {
    editor()
        .selectsItem(title("one"))
        .pressesWithAlt(VK_DOWN)
        .showsItems(title("two"), title("one"))
        .pressesWithAlt(VK_UP)
        .showsItems(title("one"), title("two"))
        .pressesWithAlt(VK_RIGHT)
        .showsRound(2)
        .showsItems(title("three"), title("one"))
        .pressesWithAlt(VK_LEFT)
        .showsRound(1)
        .showsItems(title("two"), title("one"));
    assertThat(store.find("plan-1")).hasValue(plans.plan());
  }

  @Test
  void mustAskDuplicateRemoveAndUndoHaveTheirKeys() {
    editor().selectsItem(title("one")).presses(VK_M);
    assertThat(plans.plan().rounds().get(0).items().get(0).mustAsk()).isTrue();
    plans
        .pressesWithMenuKey(VK_D)
        .showsItems(title("one"), title("one"), title("two"))
        .presses(VK_DELETE)
        .showsItems(title("one"), title("two"))
        .pressesWithMenuKey(VK_Z)
        .showsItems(title("one"), title("one"), title("two"))
        .pressesWithMenuKey(VK_Z)
        .pressesWithMenuKey(VK_Z);
    assertThat(plans.plan()).isEqualTo(PLAN);
    plans.clicks("plan.redo");
    assertThat(plans.plan().rounds().get(0).items().get(0).mustAsk()).isTrue();
  }

  @Test
  void aQuestionIsFoundInTheBankAndAddedWithEnter() {
    editor()
        .selectsItem(title("two"))
        .searchesBank("four")
        .offers(1)
        .presses(VK_ENTER)
        .showsItems(title("one"), title("two"), title("four"))
        .says(PlanEditorPage.PLANNED, "35 of 60 minutes planned");
  }

  @Test
  void escapeClearsTheSearchThenGoesToTheItemsAndOnlyThenToThePlans() {
    int all = editor().offered();
    plans
        .searchesBank("four")
        .offers(1)
        .presses(VK_ESCAPE)
        .isAt(PlanEditorPage.SEARCH)
        .offers(all)
        .presses(VK_ESCAPE)
        .isAt(PlanEditorPage.ITEMS)
        .presses(VK_ESCAPE)
        .showsPlans(PLAN.title());
    plans.opensPlan(PLAN.title()).offers(all);
  }

  @Test
  void theKeyOfAssembleLeadsIntoTheRole() {
    editor()
        .clicks("plan.back")
        .showsPlans(PLAN.title())
        .pressesWithMenuKey(VK_G)
        .isAt(PlansScreen.ASSEMBLE_ROLE);
  }

  @Test
  void arrowDownStaysInTheSearchWhenNothingMatches() {
    editor()
        .clicks("plan.back")
        .showsPlans(PLAN.title())
        .pressesWithMenuKey(VK_F)
        .isAt(PlansScreen.LIST_SEARCH)
        .searchesPlans("zzz")
        .presses(VK_DOWN)
        .isAt(PlansScreen.LIST_SEARCH);
  }

  @Test
  void minutesAndWeightAreTypedInPlace() {
    editor().selectsItem(title("one")).sets("plan.itemMinutes", "15").sets("plan.itemWeight", "2");

    Item item = plans.plan().rounds().get(0).items().get(0);
    assertThat(item.minutes()).isEqualTo(15);
    assertThat(item.weight()).isEqualTo(2);
    plans.says(PlanEditorPage.PLANNED, "35 of 60 minutes planned");
  }

  @Test
  void theOpeningIsEditedLikeARow() {
    editor().selectsRow(0).sets("plan.blockMinutes", "3").types("plan.blockText", "Good day");

    assertThat(plans.plan().rounds().get(0).opening().minutes()).isEqualTo(3);
    assertThat(plans.plan().rounds().get(0).opening().text()).isEqualTo("Good day");
    assertThat(plans.plan().rounds().get(0).closing()).isEqualTo(PLAN.rounds().get(0).closing());
  }

  @Test
  void adviceNamesWhatIsWrongAndItsButtonMendsIt() {
    editor();
    assertThat(plans.advice()).isEmpty();
    plans.selectsItem(title("two")).presses(VK_DELETE);
    assertThat(plans.advice()).contains("Nobody covers Name of b");
    plans.clicks("plan.addOne").showsItems(title("one"), title("two"));
    assertThat(plans.advice()).isEmpty();

    plans.selectsItem(title("one")).pressesWithMenuKey(VK_D);
    assertThat(plans.advice()).contains("asked in round 1 and again in round 1");
    plans.clicks("plan.removeFrom").showsItems(title("one"), title("two"));

    plans.selectsItem(title("one")).sets("plan.itemMinutes", "48");
    assertThat(plans.advice()).contains("8 minutes over");
    plans.clicks("plan.giveMinutes");
    assertThat(plans.plan().rounds().get(0).minutes()).isEqualTo(68);
    assertThat(plans.advice()).isEmpty();
  }

  @Test
  void aGapCanBeLeftOutOnPurpose() {
    editor().selectsItem(title("two")).presses(VK_DELETE).clicks("plan.leaveOut");

    assertThat(plans.advice()).isEmpty();
    assertThat(plans.plan().leavesOut()).contains("Name of b");
  }

  @Test
  void roundsAreAddedNamedMovedAndRemoved() {
    editor()
        .clicks("plan.addRound")
        .showsRound(3)
        .clicks("plan.roundDetails")
        .types("plan.roundName", "Design")
        .types("plan.roundInterviewer", "Noor")
        .clicks("plan.roundEarlier")
        .showsRound(2);
    assertThat(plans.plan().rounds().get(1).name()).isEqualTo("Design");
    assertThat(plans.plan().rounds().get(1).interviewer()).isEqualTo("Noor");
    plans.clicks("plan.roundRemove").showsRound(2);
    assertThat(plans.plan()).isEqualTo(PLAN);
  }

  @Test
  void weightsCountOnceTheReasonIsGiven() {
    editor().clicks("plan.details").sets("plan-weightOf-a", "2");
    assertThat(plans.plan().weights().of("a")).isEqualTo(1);

    plans.types("plan.weightsReason", "it is the job");
    assertThat(plans.plan().weights().of("a")).isEqualTo(2);
    assertThat(plans.plan().weights().reason()).isEqualTo("it is the job");

    plans.clicks("plan.weightsEqual");
    assertThat(plans.plan().weights().of("a")).isEqualTo(1);
  }

  @Test
  void theHeaderIsEditedAndTheListKnowsIt() {
    editor()
        .clicks("plan.details")
        .types("plan.titleField", "Data scientist")
        .presses(VK_ESCAPE)
        .presses(VK_ESCAPE)
        .showsPlans("Data scientist");
  }

  @Test
  void aPlanIsAssembledInThePage() {
    plans
        .clicks("plan.assemble")
        .types("plan.assembleRole", "Analyst")
        .sets("plan.assembleMinutes", "45")
        .clicks("plan.assembleNow");

    assertThat(plans.plan().role()).isEqualTo("Analyst");
    assertThat(plans.plan().items()).isNotEmpty();
    assertThat(store.list()).hasSize(2);
  }

  @Test
  void anEmptyRoleMeansTheOneThatTheFieldSuggests() {
    plans.clicks("plan.assemble").types("plan.assembleRole", "").clicks("plan.assembleNow");

    assertThat(plans.plan().role()).isEqualTo("ML engineer");
  }

  @Test
  void assemblingAgainCanBeUndone() {
    editor().clicks("plan.assemble").clicks("plan.assembleNow");
    assertThat(plans.plan().title()).isNotEqualTo(PLAN.title());
    plans.clicks("plan.undo");
    assertThat(plans.plan()).isEqualTo(PLAN);
  }

  @Test
  void aTemplateBecomesAPlanAndADeletedPlanComesBack() {
    plans.usesTemplate(TEMPLATE).clicks("plan.back").showsPlans("Ready panel", PLAN.title());
    plans.searchesPlans("ready").showsPlans("Ready panel").searchesPlans("");
    plans
        .deletesPlan(PLAN.title())
        .showsPlans("Ready panel")
        .clicks("plan.undoDelete")
        .showsPlans(PLAN.title(), "Ready panel");
  }

  @Test
  void anInterviewStartsFromTheRoundInView() {
    editor().goesToRound(2).clicks("plan.start");

    assertThat(plans.started()).containsExactly(PLAN.title() + " round 2");
  }

  @Test
  void aPlanThatCannotBeSavedSaysSoAndSavesAgain() {
    editor().selectsItem(title("one"));
    store.setBroken(true);
    plans.presses(VK_M);
    assertThat(plans.advice()).contains("Not saved", "the disk is full");

    store.setBroken(false);
    plans.clicks("plan.saveAgain");

    assertThat(plans.advice()).isEmpty();
    assertThat(store.find("plan-1")).hasValue(plans.plan());
  }

  @Test
  void aVersionInUseIsLeftAlone() {
    store.use("plan-1", 1);
    editor().selectsItem(title("one")).presses(VK_M);

    assertThat(plans.plan().version()).isEqualTo(2);
    plans.pressesWithMenuKey(VK_Z);
    assertThat(plans.plan().version()).isEqualTo(1);
  }

  @Test
  void undoInAFieldOfThePlanIsThatOfThePlan() {
    editor().clicks("plan.details").types("plan.titleField", "Panel for analysts");
    assertThat(plans.plan().title()).isEqualTo("Panel for analysts");
    plans.pressesWithMenuKey(VK_Z);
    assertThat(plans.plan().title()).isEqualTo(PLAN.title());
  }
}
