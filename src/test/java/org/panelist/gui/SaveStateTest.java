package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/** What the window says about saving, on every screen and when it is closed, is true. */
@GuiTest
class SaveStateTest {
  private static final String STATUS = "status-saved";
  private static final String SAVED = "everything is saved";
  private static final String UNSAVED = "has notes that are not in the data file yet";
  private static final String NOT_SAVED = "Not everything is saved yet";
  private static final String NOT_SUBMITTED = "The scorecard of Late Submit was not submitted";

  @TempDir private Path folder;
  private String home = "";
  private Path data;
  private Robot robot;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) throws Exception {
    this.robot = robot;
    home = System.getProperty("user.home");
    // where the copies go
    System.setProperty("user.home", Files.createDirectory(folder.resolve("home")).toString());
    data = folder.resolve("data");
    program = begin();
    program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
  }

  private ProgramDriver begin() {
    return ProgramDriver.start(robot, data, folder.resolve("exports"));
  }

  @AfterEach
  void close() {
    program.close();
    System.setProperty("user.home", home);
  }

  private void cannotSave(String note) {
    program.focusIs(LivePanel.NOTES).type(note);
    program.waitsForText(STATUS, "your notes are kept in ~/panelist-");
  }

  private boolean canSaveAgain() {
    return GuiActionRunner.execute(
        () ->
            program.program().window().commands().stream()
                .anyMatch(one -> one.id().equals("interview.retry") && one.isEnabled()));
  }

  private boolean isOpen() {
    return GuiActionRunner.execute(() -> program.program().window().isDisplayable());
  }

  @Test
  void whatCannotBeSavedIsSaidOnEveryScreenUntilItIsMended() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("at risk");
      for (Place place : new Place[] {Place.HELP, Place.HOME, Place.BANK, Place.SETTINGS}) {
        program.go(place).says(STATUS, "Cannot save: another program keeps the data file locked");
        program.says(STATUS, "your notes are kept in").says(STATUS, "Ctrl+S");
        assertThat(canSaveAgain()).as("the key does something at " + place).isTrue();
      }
      program.go(Place.INTERVIEWS).focusIs(LivePanel.NOTES).says(STATUS, "Cannot save");
      program.press("interview.wrapUp").isAt(Place.WRAP_UP);
      program.says(STATUS, "Cannot save").says(STATUS, "your notes are kept in");
      assertThat(canSaveAgain()).as("the key does something in the wrap-up").isTrue();
      program.says(STATUS, "Ctrl+S").go(Place.HOME).says(STATUS, "Cannot save");
      assertThat(lock.isHeld()).isTrue();
    }
    program.press("interview.retry").waitsForText(STATUS, "Saved").press("window.help");
    program.isAt(Place.HELP).says(STATUS, "Saved");
    assertThat(canSaveAgain()).isFalse();
  }

  @Test
  void theLineIsTrueAgainByItselfOnAnotherScreen() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("at risk");
      program.go(Place.HOME).says(STATUS, "Cannot save");
      assertThat(lock.isHeld()).isTrue();
    }
    program.waitsForText(STATUS, "Saved").isAt(Place.HOME);
  }

  @Test
  void aDataFolderThatComesBackIsWrittenAgain() throws Exception {
    Path away = folder.resolve("away");
    Files.move(data, away);
    cannotSave("kept elsewhere, ");
    program.says(STATUS, "the data folder is no longer there").says(STATUS, "plug its disk in");
    assertThat(data).doesNotExist();
    copy(away, data); // the same data, and yet another file
    program.press("interview.retry").waitsForText(STATUS, "Saved");
    program.focusIs(LivePanel.NOTES).type("and back").press("window.quit");
    Waiting.until("the window to go", () -> !program.program().window().isDisplayable());
    comesBackWith("kept elsewhere, and back");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void homeSaysThatEverythingIsSavedOnlyIfItIs() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("at risk");
      program.go(Place.HOME).waitsFor(UNSAVED);
      assertThat(program.says(SAVED)).isFalse();
      assertThat(lock.isHeld()).isTrue();
    }
    program.waitsFor(SAVED).isAt(Place.HOME);
    assertThat(program.says(UNSAVED)).isFalse();
  }

  @Test
  void homeKnowsOfTheCopyThatAProgramLeft() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("kept elsewhere");
      program.press("window.quit").waitsFor(NOT_SAVED).byPalette("close anyway");
      Waiting.until("the window to go", () -> !program.program().window().isDisplayable());
      program.awaitClosed();
      assertThat(lock.isHeld()).isTrue();
    }
    program.close();
    program = begin();
    program.waitsFor(UNSAVED).waitsForText(STATUS, "One interview has notes that are not in");
    program.press("window.bank").says(STATUS, "One interview has notes that are not in");
    program.go(Place.HOME).resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
    program.go(Place.HOME).waitsFor(SAVED).waitsForText(STATUS, "Saved");
    assertThat(program.says(UNSAVED)).isFalse();
  }

  @Test
  void eachCloseTriesToSaveAndNoneLosesWhatItCannot() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("first trouble, ");
      program.press("window.quit").waitsFor(NOT_SAVED).press("window.quit");
      assertThat(isOpen()).as("the window, after the same key twice").isTrue();
      assertThat(lock.isHeld()).isTrue();
    }
    program.waitsForText(STATUS, "Saved");
    Waiting.until("the warning to go", () -> !program.says(NOT_SAVED));
    try (var lock = new LockedData(data)) {
      program.focusIs(LivePanel.NOTES).type("second trouble").press("window.quit");
      program.waitsFor(NOT_SAVED).waitsFor("A copy of your notes is in ~/panelist-");
      assertThat(isOpen()).as("the window, in later trouble").isTrue();
      assertThat(lock.isHeld()).isTrue();
    }
    program.focusIs(LivePanel.NOTES).press("window.quit");
    Waiting.until("the window to go", () -> !program.program().window().isDisplayable());
    comesBackWith("first trouble, second trouble");
  }

  @Test
  void whoClosesAnywayHasTheNotesFromTheirCopy() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("kept ");
      program.press("window.quit").waitsFor(NOT_SAVED);
      program.focusIs(LivePanel.NOTES).type("elsewhere").byPalette("close anyway");
      Waiting.until("the window to go", () -> !program.program().window().isDisplayable());
      program.awaitClosed();
      assertThat(lock.isHeld()).isTrue();
    }
    comesBackWith("kept elsewhere");
  }

  private void comesBackWith(String note) {
    program.close();
    program = begin();
    program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
    program.waitsForText(LivePanel.NOTES, note);
  }

  @Test
  void theSystemIsToldThatItCannotQuit() throws Exception {
    var refused = new CountDownLatch(1);
    try (var lock = new LockedData(data)) {
      cannotSave("at risk");
      GuiActionRunner.execute(() -> program.program().close(refused::countDown));
      Waiting.until("the answer to the system", () -> refused.getCount() == 0);
      assertThat(isOpen()).isTrue();
      assertThat(lock.isHeld()).isTrue();
    }
  }

  /** All that is left is to submit it. */
  private void concludes() {
    program.press("interview.start");
    program.focusIs("interview.form.candidate").type("Late Submit").press(KeyEvent.VK_ENTER);
    program.focusIs(LivePanel.NOTES).press("interview.next").press("interview.next");
    program.type("+ said so").press("interview.score4").press("interview.wrapUp");
    program.focusIs(WrapUpPanel.PAGE).press("scorecard.yes").focusIs(WrapUpPanel.STRENGTHS);
    program.press("interview.submit").focusIs(WrapUpPanel.LEFT_OUT).type("no time");
  }

  @Test
  void whoHasGoneElsewhereIsToldThatItWasNotSubmitted() throws Exception {
    concludes();
    program.waitsForText(STATUS, "Saved");
    CountDownLatch hold = program.holdSlowWork();
    try (var lock = new LockedData(data)) {
      program.press("interview.submit").go(Place.HOME);
      hold.countDown();
      program.waitsFor(NOT_SUBMITTED).isAt(Place.HOME);
      assertThat(lock.isHeld()).isTrue();
    }
    program.choosesInPalette("late", "Late Submit").isAt(Place.WRAP_UP);
    program.waitsForText(STATUS, "Saved").press(KeyEvent.VK_DOWN).press("interview.submit");
    program.waitsFor("Submitted, version 1");
    assertThat(program.says(NOT_SUBMITTED)).isFalse();
  }

  @Test
  void nobodyWritesIntoWhatIsBeingSubmitted() throws Exception {
    concludes();
    CountDownLatch hold = program.holdSlowWork();
    program.press("interview.submit").go(Place.INTERVIEWS).press("interview.start");
    program.focusIs("interview.form.candidate").press(KeyEvent.VK_ESCAPE);
    program.waitsForText("interview.unfinished", "Late Submit");
    assertThat(program.textIn(LivePanel.NOTES)).as("the notes are not in view").isEmpty();
    hold.countDown();
    program.waitsForRows("interview.submitted", 1, 20);
  }

  @Test
  void whatWasExportedAndSubmittedBeforeTheCloseComesToItsEnd() throws Exception {
    concludes();
    CountDownLatch hold = program.holdSlowWork();
    program.press("interview.export").press("interview.submit").press("window.quit");
    assertThat(isOpen()).as("the window, while a scorecard is submitted").isTrue();
    hold.countDown();
    program.awaitClosed();
    try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
      assertThat(files).hasSize(1).allMatch(file -> file.toString().endsWith(".xlsx"));
    }
    program.close();
    program = begin();
    program.go(Place.INTERVIEWS).waitsForRows("interview.submitted", 1, 20);
    program.waitsForText("interview.submitted", "Late Submit");
  }

  @Test
  void theWarningGoesByKeyAndTheNotesKeepTheFocus() throws Exception {
    try (var lock = new LockedData(data)) {
      cannotSave("one ");
      program.press("window.quit").waitsFor(NOT_SAVED);
      program.press(KeyEvent.VK_ESCAPE).waitsForNo("window-banner");
      program.focusIs(LivePanel.NOTES).type("two").waitsForText(LivePanel.NOTES, "one two");
      assertThat(lock.isHeld()).isTrue();
    }
  }
}
