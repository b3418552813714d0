package org.panelist.gui;

import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.plan.MemoryPlanStore;
import org.panelist.plan.TestBank;

/** Items are dragged within a round, and onto the tab of another. */
@DisplayTest
class PlanDragTest {
  private static final List<Question> BANK =
      List.of(
          TestBank.question("one", Level.MID, "a", 6),
          TestBank.question("two", Level.MID, "b", 7),
          TestBank.question("three", Level.MID, "c", 8));
  private static final Plan PLAN =
      TestBank.plan(
          TestBank.round(
              "r1",
              "Technical",
              Item.of("i1", BANK.get(0)),
              Item.of("i2", BANK.get(1)),
              Item.of("i3", BANK.get(2))),
          TestBank.round("r2", "Coding"));

  @Test
  void itemsAreDragged(Robot robot) {
    var store = new MemoryPlanStore();
    store.save(PLAN);
    PlanDriver plans =
        PlanDriver.open(robot, PlanDriver.Setting.of(store, BANK, List.of()))
            .opensPlan(PLAN.title());

    plans.dragsItem("Title of three", "Title of one");
    plans.showsItems("Title of three", "Title of one", "Title of two");
    plans.dragsItemToRound("Title of one", 2);
    plans.showsRound(2).showsItems("Title of one");
  }
}
