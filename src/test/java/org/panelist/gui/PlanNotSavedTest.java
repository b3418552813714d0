package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Plan;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqlitePlanStore;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;

/** Plans while the data file takes none, in the whole program. */
@GuiTest
class PlanNotSavedTest {
  private static final String STATUS = "status-saved";

  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, data(), folder.resolve("exports"));
  }

  /** From now on no plan can be written. */
  private void refuse() {
    run("create trigger no_insert before insert on plan begin select raise(abort, 'full'); end");
    run("create trigger no_update before update on plan begin select raise(abort, 'full'); end");
  }

  private void allow() {
    run("drop trigger no_insert");
    run("drop trigger no_update");
  }

  private void run(String sql) {
    String url = "jdbc:sqlite:" + data().resolve("panelist.db");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 10000");
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Plan> stored() {
    try (Database database = Database.openToRead(DataFolder.openToRead(data()))) {
      var store = new SqlitePlanStore(database, InstantSource.system());
      return store.list().stream().map(one -> store.find(one.id()).orElseThrow()).toList();
    }
  }

  private static void choosesAQuestion(ProgramDriver program) {
    program.go(Place.BANK).press("bank.search").type("calibration");
    program.waitsForRows(BankPanel.TABLE, 1, 60);
    program.press(KeyEvent.VK_DOWN).focusIs(BankPanel.TABLE);
  }

  private static void addsToANewPlan(ProgramDriver program) {
    program.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER); // the menu offers a new plan
  }

  @Test
  void aQuestionIsAddedOnlyOnceItIsWritten(Robot robot) {
    try (var program = start(robot)) {
      choosesAQuestion(program);
      refuse();
      addsToANewPlan(program);
      program.waitsForText(BankPanel.FEEDBACK, "Not added");
      allow();
      addsToANewPlan(program);
      program.waitsForText(BankPanel.FEEDBACK, "Added to");
      assertThat(stored()).hasSize(1);
    }
    assertThat(stored()).hasSize(1);
  }

  @Test
  void anEditThatFailedIsKeptWhenItsEditorIsLeft(Robot robot) {
    try (var program = start(robot)) {
      choosesAQuestion(program);
      addsToANewPlan(program);
      program.waitsForText(BankPanel.FEEDBACK, "Added to");
      program.choosesInPalette("untitled", "Untitled plan").focusIs("plan.items");
      refuse();
      program.window().button("plan.details").click();
      program.focusIs("plan.titleField").type("Analyst");
      program.waitsFor("Not saved");
      program.byPalette("all plans").waitsFor("Analyst: ");
      GuiActionRunner.execute(
          () -> {
            program.program().close();
          });
      program.waitsFor("Not everything is saved yet.");
      assertThat(stored()).extracting(Plan::title).containsExactly("Untitled plan");
      allow();
      Waiting.until("the plan to be written", () -> stored().get(0).title().equals("Analyst"));
    }
    assertThat(stored()).extracting(Plan::title).containsExactly("Analyst");
  }

  private static boolean canSaveAgain(ProgramDriver program) {
    return GuiActionRunner.execute(
        () ->
            program.program().window().commands().stream()
                .anyMatch(one -> one.id().equals("interview.retry") && one.isEnabled()));
  }

  @Test
  void everyScreenSaysThatAPlanIsNotSaved(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample();
      program.choosesInPalette("three rounds", "Sample: ML engineer").focusIs("plan.items");
      refuse();
      program.window().button("plan.details").click();
      program.focusIs("plan.titleField").press(KeyEvent.VK_HOME).type("Another ");
      program.waitsForText(STATUS, "Cannot save: ").waitsForText(STATUS, "for the plan Another");
      for (Place place : new Place[] {Place.HOME, Place.BANK, Place.SETTINGS, Place.HELP}) {
        program.go(place).says(STATUS, "Cannot save: ").says(STATUS, "press Ctrl+S");
        assertThat(canSaveAgain(program)).as("the key does something at " + place).isTrue();
      }
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES).type("noted");
      program.says(STATUS, "Cannot save: ").says(STATUS, "for the plan Another");
      assertThat(canSaveAgain(program)).as("the key does something beside notes").isTrue();
      allow();
      program.press("interview.retry").waitsForText(STATUS, "Saved");
      assertThat(stored()).extracting(Plan::title).anyMatch(title -> title.startsWith("Another"));
      assertThat(canSaveAgain(program)).isFalse();
    }
  }

  @Test
  void closingWaitsForThePlan(Robot robot) {
    try (var program = start(robot)) {
      choosesAQuestion(program);
      addsToANewPlan(program);
      program.waitsForText(BankPanel.FEEDBACK, "Added to");
      program.choosesInPalette("untitled", "Untitled plan").focusIs("plan.items");
      program.window().button("plan.details").click();
      program.focusIs("plan.titleField");
      refuse();
      program.type("Analyst").waitsFor("Not saved");
      allow();
    }
    assertThat(stored()).extracting(Plan::title).containsExactly("Analyst");
  }
}
