package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.palette.Palette;

/** What is typed after a key arrives where the key leads, however long that takes. */
@GuiTest
class TypedAheadTest {
  private static final String CANDIDATE = "interview.form.candidate";

  @TempDir private Path folder;

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  @Test
  void theNameTypedAfterTheFirstKeyOfTheProgram(Robot robot) {
    try (var program = start(robot)) {
      var read = program.opensTheSample().go(Place.HOME).waitsForRead().holdReading();
      program.press("interview.start").type("Shadow Cand");
      read.countDown();
      program.focusIs(CANDIDATE).waitsForText(CANDIDATE, "Shadow Cand").type("idate");
      assertThat(program.textIn(CANDIDATE)).isEqualTo("Shadow Candidate");
    }
  }

  @Test
  void theNameAndTheNoteInOneGo(Robot robot) {
    try (var program = start(robot)) {
      var read = program.opensTheSample().go(Place.HOME).waitsForRead().holdReading();
      program.press("interview.start").type("Kim").press(VK_ENTER).type("+ early");
      read.countDown();
      program.waitsForText(LivePanel.NOTES, "+ early").focusIs(LivePanel.NOTES).type("!");
      program.waitsForText(LivePanel.NOTES, "+ early!").waitsForText(LivePanel.CANDIDATE, "Kim");
    }
  }

  /** The key that begins the interview, pressed twice. */
  @Test
  void noNoteBeginsWithAnEmptyLine(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().press("interview.start").focusIs(CANDIDATE).type("Kim");
      var read = program.waitsForRead().holdReading();
      program.press(VK_ENTER).press(VK_ENTER).type("early").press(VK_ENTER).type("late");
      read.countDown();
      program.focusIs(LivePanel.NOTES).waitsForText(LivePanel.NOTES, "late");
      assertThat(program.textIn(LivePanel.NOTES)).isEqualTo("early\nlate");
    }
  }

  @Test
  void theNoteTypedAfterResume(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().go(Place.HOME).waitsForRead().tabToFirst(HomePanel.OPEN);
      var read = program.holdReading();
      program.press(VK_ENTER).type(" at once");
      read.countDown();
      program.focusIs(LivePanel.NOTES).waitsForText(LivePanel.NOTES, " at once");
    }
  }

  @Test
  void theNoteTypedAfterARowOfTheList(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().go(Place.INTERVIEWS).waitsForRead().focusIs("interview.unfinished");
      var read = program.holdReading();
      program.press(VK_ENTER).type(" at once");
      read.countDown();
      program.focusIs(LivePanel.NOTES).waitsForText(LivePanel.NOTES, " at once");
    }
  }

  @Test
  void theNameTypedAfterTheCommandInThePalette(Robot robot) {
    try (var program = start(robot)) {
      var read = program.opensTheSample().go(Place.HOME).waitsForRead().holdReading();
      program.byPalette("start interview").type("Shadow Cand");
      read.countDown();
      program.focusIs(CANDIDATE).waitsForText(CANDIDATE, "Shadow Cand");
    }
  }

  @Test
  void whoCallsItOffByEscWritesOn(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      var read = program.waitsForRead().holdReading();
      program.press("interview.start").type(" and so on").press(VK_ESCAPE).type("!");
      program.waitsForText(LivePanel.NOTES, " and so on!");
      read.countDown();
      program.focusIs(CANDIDATE);
      assertThat(program.textIn(CANDIDATE)).isEmpty();
    }
  }

  @Test
  void keysWithCtrlActMeanwhileAndWhatFollowsThemIsTheirs(Robot robot) {
    try (var program = start(robot)) {
      var read = program.opensTheSample().go(Place.HOME).waitsForRead().holdReading();
      program.press("interview.start").type("Kim").press("window.palette");
      program.focusIs(Palette.FIELD).type("he").waitsForText(Palette.FIELD, "he");
      program.press(VK_ESCAPE);
      assertThat(program.paletteIsOpen()).isFalse();
      read.countDown();
      program.focusIs(CANDIDATE).waitsForText(CANDIDATE, "Kim");
    }
  }
}
