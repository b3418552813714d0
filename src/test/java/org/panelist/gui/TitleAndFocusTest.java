package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Bidi;
import javax.swing.JSpinner;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;
import org.panelist.ui.settings.SettingsPanel;

/** The frame's title, the keys at the foot and the focus belong to what is in view. */
@GuiTest
class TitleAndFocusTest {
  @TempDir private Path folder;

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  private static void isTitled(ProgramDriver program, String title) {
    Waiting.until(
        "the title to be " + title,
        () -> title.equals(program.program().window().getTitle()),
        () -> program.program().window().getTitle());
  }

  @Test
  void aScorecardOfThePaletteHasItsTitleAndItsKeys(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().wrapsUpTheHeldInterview().waitsFor("Ctrl+Enter submit");
      program.choosesInPalette("jonas", "Jonas").waitsFor("Submitted and locked");
      isTitled(program, "Jonas Lindqvist (sample) · Panelist");
      program.waitsFor("Ctrl+E export").waitsFor("Ctrl+Shift+A amend");
      assertThat(program.says("Ctrl+Enter submit")).isFalse();
    }
    try (var program = start(robot)) {
      program.choosesInPalette("jonas", "Jonas").waitsFor("Submitted and locked");
      isTitled(program, "Jonas Lindqvist (sample) · Panelist");
      program.waitsFor("Ctrl+E export").press("scorecard.amend").focusIs(WrapUpPanel.REASON);
      Waiting.until("no key that does nothing now", () -> !program.says("Ctrl+E export"));
      program.type("a wrong score").press(KeyEvent.VK_ENTER).waitsFor("Ctrl+Enter submit");
    }
  }

  /** As older versions took it in. */
  private void renameEverybody(String name) throws SQLException {
    String file = "jdbc:sqlite:" + folder.resolve("data").resolve("panelist.db");
    try (Connection connection = DriverManager.getConnection(file);
        var update = connection.prepareStatement("update candidate set name = ?")) {
      update.setString(1, name);
      update.executeUpdate();
    }
  }

  @Test
  void noNameTurnsTheTitleRound(Robot robot) throws Exception {
    try (var program = start(robot)) {
      program.opensTheSample();
    }
    renameEverybody("Eve \u202Etsilenap");
    try (var program = start(robot)) {
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      isTitled(program, "Eve tsilenap · Panelist");
      assertThat(program.textIn(LivePanel.CANDIDATE)).isEqualTo("Eve tsilenap");
    }
    renameEverybody("\u05D3\u05D5\u05D3 van der Verylongname");
    try (var program = start(robot)) {
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      String title = program.program().window().getTitle();
      assertThat(new Bidi(title, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
          .isTrue();
      String shown = program.textIn(LivePanel.CANDIDATE);
      assertThat(new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
          .isTrue();
    }
  }

  @Test
  void anotherFontSizeLeavesTheFocusInItsField(Robot robot) {
    try (var program = start(robot)) {
      program.go(Place.SETTINGS).focusIs(SettingsPanel.INTERVIEWER);
      JSpinner size = program.window().spinner(SettingsPanel.FONT).target();
      Component field = ((JSpinner.DefaultEditor) size.getEditor()).getTextField();
      for (int i = 0; i < 40 && program.focus() != field; i++) {
        program.press(KeyEvent.VK_TAB);
      }
      program.press(KeyEvent.VK_UP);
      Waiting.until("a larger font", () -> !size.getValue().equals(100));
      assertThat(program.focus()).isSameAs(field);
      Object once = GuiActionRunner.execute(size::getValue);
      program.press(KeyEvent.VK_UP);
      Waiting.until("a still larger font", () -> !size.getValue().equals(once));
      assertThat(program.focus()).isSameAs(field);
      GuiActionRunner.execute(() -> size.setValue(100));
    }
  }

  @Test
  void homeHasTheFocusWhereverOneComesFrom(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().go(Place.INTERVIEWS).focusIs("interview.unfinished");
      for (int i = 0; i < 3; i++) {
        program.go(Place.HOME).waitsForRead();
        assertThat(GuiActionRunner.execute(() -> isOnHome(program))).isTrue();
        program.go(Place.INTERVIEWS);
      }
    }
  }

  private static boolean isOnHome(ProgramDriver program) {
    Component owner = program.program().window().getFocusOwner();
    return owner != null
        && String.valueOf(owner.getName()).startsWith(HomePanel.OPEN)
        && SwingUtilities.isDescendingFrom(
            owner, program.program().window().screen(Place.HOME).component());
  }

  @Test
  void enterWrapsUpWhatAloneIsLeftAfterARestart(Robot robot) {
    try (var program = start(robot)) {
      program.go(Place.PLANS).waitsFor("Entry phone screen");
      program.tabTo("plan.templates").press(KeyEvent.VK_HOME).press(KeyEvent.VK_ENTER);
      program.waitsFor("Coverage of the panel").press("interview.start");
      program.focusIs("interview.form.candidate").type("Kim Example").press(KeyEvent.VK_ENTER);
      program.waitsFor("Kim Example").press("interview.next").press("interview.wrapUp");
      program.isAt(Place.WRAP_UP);
    }
    try (var program = start(robot)) {
      program.waitsFor("Wrap up").press(KeyEvent.VK_ENTER).isAt(Place.WRAP_UP);
      isTitled(program, "Kim Example · Panelist");
    }
  }
}
