package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqlitePlanStore;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.plan.PlanEditorPage;

/** What an interview was made from stays as it was, also while the plan is open. */
@GuiTest
class PlanVersionTest {
  @TempDir private Path folder;

  @Test
  void anEditAfterAnInterviewWasStartedMakesAnotherVersion(Robot robot) {
    Path data = folder.resolve("d");
    try (var program = ProgramDriver.start(robot, data, folder.resolve("e"))) {
      program.go(Place.PLANS).waitsFor("Entry phone screen");
      program.tabTo("plan.templates").press(KeyEvent.VK_HOME).press(KeyEvent.VK_ENTER);
      program.waitsFor("Coverage of the panel").waitsFor("version 1");
      program.press("interview.start").isAt(Place.INTERVIEWS);
      program.focusIs("interview.form.candidate").type("Grace").press(KeyEvent.VK_ENTER);
      program.focusIs(LivePanel.NOTES);
      program.go(Place.PLANS).waitsFor("version 1, in use");
      program.tabTo(PlanEditorPage.ITEMS).press(KeyEvent.VK_HOME).press(KeyEvent.VK_DOWN);
      program.press("plan.moveDown").waitsFor("version 2");
    }
    try (Database database = Database.open(DataFolder.open(data))) {
      var plans = new SqlitePlanStore(database, InstantSource.system());
      var interviews = new SqliteInterviewStore(database, InstantSource.system());
      Plan now = plans.find(plans.list().get(0).id()).orElseThrow();
      var held = interviews.find(interviews.list().get(0).id()).orElseThrow();
      assertThat(held.plan().version()).isEqualTo(1);
      assertThat(now.version()).isEqualTo(2);
      assertThat(ids(now.rounds().get(0).items()))
          .hasSameElementsAs(ids(held.round().items()))
          .isNotEqualTo(ids(held.round().items()));
    }
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }
}
