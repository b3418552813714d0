package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Scorecard;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/** A plan says that a score needs a note, and the wrap-up holds to it. */
@GuiTest
class EvidenceRequiredTest {
  @TempDir private Path folder;

  @Test
  void aScoreWithoutANoteIsNotSubmitted(Robot robot) {
    Path data = folder.resolve("data");
    try (var program = ProgramDriver.start(robot, data, folder.resolve("exports"))) {
      makesAPlanOfOneQuestion(program);
      program.window().button("plan.details").click();
      program.focusIs("plan.titleField");
      program.tabTo("plan.evidence").press(KeyEvent.VK_SPACE);
      scoresWithoutANote(program);
      program.press("interview.submit");
      program.waitsForText(WrapUpPanel.REFUSAL, "a score and no note");
      program.focusIs(WrapUpPanel.NOTES).type("+ named the cost");
      program.press("interview.submit").waitsFor("Submitted, version 1");
    }
    assertThat(submitted(data).interview().responses().values())
        .extracting(response -> response.notes())
        .containsExactly("+ named the cost");
  }

  private static void makesAPlanOfOneQuestion(ProgramDriver program) {
    program.go(Place.BANK).press("bank.search").type("calibration");
    program.waitsForRows(BankPanel.TABLE, 1, 60);
    program.press(KeyEvent.VK_DOWN).focusIs(BankPanel.TABLE);
    program.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER); // the menu offers a new plan
    program.waitsForText(BankPanel.FEEDBACK, "Added to");
    program.choosesInPalette("untitled", "Untitled plan").focusIs("plan.items");
  }

  private static void scoresWithoutANote(ProgramDriver program) {
    program.press("interview.start").focusIs("interview.form.candidate").type("Grace Hopper");
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    program.byPalette("start the clock");
    program.press("interview.next").pressMenu(KeyEvent.VK_3);
    program.press("interview.wrapUp").isAt(Place.WRAP_UP).focusIs(WrapUpPanel.PAGE);
    program.tabTo(WrapUpPanel.RECOMMENDATION + "-0");
    program.press(KeyEvent.VK_RIGHT).press(KeyEvent.VK_RIGHT);
  }

  private static Scorecard submitted(Path data) {
    try (Database database = Database.open(DataFolder.open(data))) {
      var id = new SqliteInterviewStore(database, InstantSource.system()).list().get(0).id();
      return new SqliteScorecardStore(database, InstantSource.system()).latest(id).orElseThrow();
    }
  }
}
