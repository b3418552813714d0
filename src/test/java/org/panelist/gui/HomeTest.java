package org.panelist.gui;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;

/** Home says what is next, and leads to it, by keyboard. */
@GuiTest
class HomeTest {
  private static final String WHEN = "interview.form.when";

  @TempDir private Path folder;
  private ProgramDriver program;
  private Robot robot;

  @BeforeEach
  void open(Robot robot) {
    this.robot = robot;
    program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"));
  }

  @Test
  void anInterviewIsPlannedMovedAndBegun() {
    try (ProgramDriver home = program) {
      withPlan();
      plan("Grace Hopper", "tomorrow 9:30");
      home.go(Place.HOME).waitsFor("09:30").waitsFor("tomorrow").waitsFor("one interview planned");
      home.press("window.interviews").byPalette("All interviews").waitsFor("for tomorrow 09:30");

      home.go(Place.HOME).tabToFirst(HomePanel.TIME);
      home.dialogs().say("23:59");
      home.press(KeyEvent.VK_SPACE).waitsFor("23:59").waitsFor("one interview today");

      home.tabToFirst(HomePanel.OPEN).press(KeyEvent.VK_SPACE).isAt(Place.INTERVIEWS);
      home.focusIs(LivePanel.NOTES);
    }
  }

  @Test
  void aTimeThatIsNoneIsRefusedWithExamples() {
    try (ProgramDriver home = program) {
      withPlan();
      toForm("Grace Hopper").tabTo(WHEN).type("soon").press(KeyEvent.VK_ENTER);
      home.waitsFor("'soon' is no day and time").focusIs(WHEN);
      home.pressMenu(KeyEvent.VK_A);
      home.type("16:00").press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);

      home.go(Place.HOME).waitsFor("16:00").tabToFirst(HomePanel.TIME);
      home.dialogs().say("later");
      home.press(KeyEvent.VK_SPACE).waitsFor("'later' is no day and time").waitsFor("16:00");
    }
  }

  @Test
  void enterGoesOnWithWhatWasInterruptedToday() {
    Path data = folder.resolve("d");
    try (ProgramDriver home = program) {
      withPlan();
      plan("Grace Hopper", "");
      home.press("interview.next").waitsFor("on time");
      home.type("+ half").go(Place.HOME).waitsFor("Resume");
    }
    try (ProgramDriver again = ProgramDriver.start(robot, data, folder.resolve("e"))) {
      again.waitsFor("Resume").press(KeyEvent.VK_ENTER).isAt(Place.INTERVIEWS);
      again.focusIs(LivePanel.NOTES).go(Place.HOME).waitsFor("Resume");
      again.tabToFirst(HomePanel.OPEN).press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    }
  }

  @Test
  void theDayAsItLooks() {
    try (ProgramDriver home = program) {
      home.opensTheSample();
      plan("Katherine Johnson", "23:30");
      plan("Ada Lovelace", "tomorrow 9:30");
      plan("Grace Hopper", "");
      home.go(Place.HOME).waitsFor("one interview today").waitsFor("Submitted");
      home.resize(1280, 720);
      Pictures.save(home.program().window(), "home-planned-light-1280x720");
      GuiActionRunner.execute(() -> Theme.apply(Theme.Mode.DARK, 200));
      home.waitsFor("23:30");
      Pictures.save(home.program().window(), "home-planned-dark-1280x720-200");
    }
  }

  /** A plan to interview by. */
  private ProgramDriver withPlan() {
    program.go(Place.PLANS).waitsFor("Entry phone screen");
    program.tabTo("plan.templates").press(KeyEvent.VK_HOME).press(KeyEvent.VK_ENTER);
    return program.waitsFor("Coverage of the panel");
  }

  private ProgramDriver toForm(String candidate) {
    program.press("interview.start").isAt(Place.INTERVIEWS);
    return program.focusIs("interview.form.candidate").type(candidate);
  }

  private void plan(String candidate, String when) {
    toForm(candidate).tabTo(WHEN).type(when).press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
  }
}
