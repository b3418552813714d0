package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_DOWN;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_F11;
import static java.awt.event.KeyEvent.VK_TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/**
 * A live interview in the window: nothing around it takes the focus, the page or the typed text.
 */
@GuiTest
class LiveWindowTest {
  private static final String BANNER = "window-banner";

  @TempDir private Path folder;
  private String home = "";
  private Robot robot;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) throws Exception {
    this.robot = robot;
    home = System.getProperty("user.home");
    // where copies of notes go
    System.setProperty("user.home", Files.createDirectory(folder.resolve("home")).toString());
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
    program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
  }

  @AfterEach
  void close() {
    program.close();
    System.setProperty("user.home", home);
  }

  private boolean shows(String name) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(c -> name.equals(c.getName())).stream()
                .anyMatch(Component::isShowing));
  }

  @Test
  void whenNothingCanBeReadTheInterviewGoesOnAndIsComeBackTo() throws Exception {
    try (var lost = new LostData(folder.resolve("data"))) {
      assertThat(lost).isNotNull();
      program.press("window.help").isAt(Place.HELP).press(VK_ESCAPE).isAt(Place.INTERVIEWS);
      program.waitsForRead().focusIs(LivePanel.NOTES).type("goes on, ");
      program
          .byPalette("all interviews")
          .waitsFor("That did not work")
          .focusIs("interview.unfinished");
      program.press(VK_ENTER).focusIs(LivePanel.NOTES).type("and on");
      program.press("interview.start").waitsForRead();
      assertThat(shows(BANNER)).as("the message beside the interview").isTrue();
      program.focusIs(LivePanel.NOTES).type(" and on");
      program.waitsForText(LivePanel.NOTES, "goes on, and on and on");
    }
    program.press("interview.retry").waitsForText("status-saved", "Saved");
  }

  @Test
  void whatWasTypedForACommandThatFailsGoesOnInTheNotes() throws Exception {
    try (var lost = new LostData(folder.resolve("data"))) {
      assertThat(lost).isNotNull();
      var read = program.holdReading();
      program.press("interview.start").type("Kim");
      read.countDown();
      Waiting.until("the message beside the interview", () -> shows(BANNER));
      program.focusIs(LivePanel.NOTES).type("kept");
      assertThat(program.textIn(LivePanel.NOTES)).endsWith("Kimkept");
    }
    program.press("interview.retry").waitsForText("status-saved", "Saved");
  }

  @Test
  void theKeyOfInterviewsInTheNotesLeavesTheFocusThere() {
    program.type("half a ").press("window.interviews").focusIs(LivePanel.NOTES).type("word");
    program.byPalette("interviews").focusIs(LivePanel.NOTES).type(" or two");
    program.waitsForText(LivePanel.NOTES, "half a word or two");
  }

  @Test
  void theFormKeepsWhatWasEnteredUntilItIsUsedOrLeft() {
    program.press("interview.start").focusIs("interview.form.candidate").type("Kim Example");
    program.press(VK_TAB).type("Data scientist");
    program.press("interview.start").focusIs("interview.form.candidate");
    program.waitsForText("interview.form.candidate", "Kim Example");
    program.waitsForText("interview.form.position", "Data scientist");
    program.press("window.help").press(VK_ESCAPE).press("interview.start");
    program.focusIs("interview.form.candidate");
    program.waitsForText("interview.form.candidate", "Kim Example");
    program.press(VK_ESCAPE).focusIs(LivePanel.NOTES).press("interview.start");
    program.focusIs("interview.form.candidate").type("Lee");
    Waiting.until("an empty form", () -> program.textIn("interview.form.candidate").equals("Lee"));
    program.press(VK_ENTER).focusIs(LivePanel.NOTES).press("interview.start");
    program.focusIs("interview.form.candidate");
    assertThat(program.textIn("interview.form.candidate")).isEmpty();
  }

  @Test
  void whoDidNotComeLeavesTheFocusInTheList() {
    program.press("interview.start").focusIs("interview.form.candidate").type("Lee Absent");
    program.press(VK_ENTER).focusIs(LivePanel.NOTES).byPalette("no-show");
    program.focusIs("interview.callOff.why").press(VK_ENTER).waitsFor("Lee Absent");
    program.focusIs("interview.unfinished").press(VK_DOWN).focusIs("interview.unfinished");
  }

  @Test
  void theKeyOfThePaletteTakesItAwayAgain() {
    program.press("window.palette").type("he").press("window.palette");
    assertThat(program.paletteIsOpen()).isFalse();
    program.focusIs(LivePanel.NOTES).type("!");
  }

  @Test
  void focusModeLeavesPromptNotesAndClockAndComesBackOnOtherScreens() {
    assertThat(shows("window.home")).isTrue();
    program.press(VK_F11).focusIs(LivePanel.NOTES);
    assertThat(shows("window.home")).as("the rail").isFalse();
    assertThat(shows(LivePanel.AGENDA)).isFalse();
    assertThat(List.of(LivePanel.TITLE, LivePanel.CLOCK, LivePanel.NOTES)).allMatch(this::shows);
    Component notes = program.focus();
    assertThat(GuiActionRunner.execute(notes::getWidth)).as("of the notes").isGreaterThan(400);
    pictures("live-focus-mode");
    program.press("window.help").isAt(Place.HELP);
    assertThat(shows("window.home")).as("the rail beside help").isTrue();
    program.press(VK_ESCAPE).focusIs(LivePanel.NOTES);
    assertThat(shows("window.home")).as("the rail, back in focus mode").isFalse();
    program.press(VK_F11).focusIs(LivePanel.NOTES);
    assertThat(shows("window.home")).as("the rail").isTrue();
  }

  @Test
  void aMessageOfTheProgramMovesNothingAndLeavesTheWrittenLineFree() {
    program.type("a note");
    for (int percent : new int[] {100, 200}) {
      for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
        GuiActionRunner.execute(() -> Theme.apply(mode, percent));
        program.resize(1280, 720);
        Component notes = program.focus();
        var before = GuiActionRunner.execute(() -> notes.getLocationOnScreen());
        tell();
        program.waitsFor("Nothing is lost");
        var after = GuiActionRunner.execute(() -> notes.getLocationOnScreen());
        assertThat(after).isEqualTo(before);
        assertThat(GuiActionRunner.execute(() -> coversCaret((JComponent) notes))).isFalse();
        Pictures.save(program.program().window(), pictureName("live-message", mode, percent));
        program.press(VK_ESCAPE).waitsForNo(BANNER).focusIs(LivePanel.NOTES);
      }
    }
  }

  private List<Component> underTheMessage(String... kinds) {
    return GuiActionRunner.execute(
        () -> {
          var banner = program.program().window().banner();
          return robot
              .finder()
              .findAll(
                  program.program().window(),
                  c ->
                      c.isShowing()
                          && (Arrays.asList(kinds).contains(c.getName())
                              || Arrays.asList(kinds).contains(c.getClass().getSimpleName())))
              .stream()
              .filter(
                  c ->
                      SwingUtilities.convertRectangle(
                              c.getParent(), c.getBounds(), banner.getParent())
                          .intersects(banner.getBounds()))
              .toList();
        });
  }

  @Test
  void aMessageOfTheProgramLeavesTheAnchorsFree() {
    program.type("a note");
    tell();
    program.waitsFor("Nothing is lost");
    assertThat(underTheMessage("AnchorRow")).isEmpty();
    assertThat(underTheMessage(BANNER)).as("the message itself").hasSize(1);
    pictures("live-message-place");
  }

  @Test
  void aMessageOfTheProgramLeavesTheExportLineFree() {
    program.go(Place.HOME).wrapsUpTheHeldInterview().press("interview.export");
    program.waitsForText(WrapUpPanel.EXPORTED, ".xlsx");
    tell();
    program.waitsFor("Nothing is lost");
    assertThat(
            underTheMessage(
                WrapUpPanel.EXPORTED,
                WrapUpPanel.SHOW_IN_FOLDER,
                WrapUpPanel.OPEN,
                WrapUpPanel.SUBMIT,
                WrapUpPanel.EXPORT))
        .isEmpty();
    Pictures.save(program.program().window(), "wrap-up-message-light-1280x720");
  }

  private void tell() {
    GuiActionRunner.execute(
        () ->
            program
                .program()
                .window()
                .banner()
                .show(
                    Banner.Kind.WARNING,
                    "“Sample candidate” was changed elsewhere while it was open here.",
                    "Nothing is lost: what you have here goes on, and what was changed elsewhere"
                        + " is kept beside it as “Sample candidate, other version”."));
  }

  private boolean coversCaret(JComponent notes) {
    var area = (javax.swing.text.JTextComponent) notes;
    try {
      var caret = area.modelToView2D(area.getCaretPosition()).getBounds();
      var banner = program.program().window().banner();
      return SwingUtilities.convertRectangle(area, caret, banner.getParent())
          .intersects(banner.getBounds());
    } catch (javax.swing.text.BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void pictures(String name) {
    for (int percent : new int[] {100, 200}) {
      for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
        GuiActionRunner.execute(() -> Theme.apply(mode, percent));
        for (Dimension size : List.of(new Dimension(1280, 720), new Dimension(1920, 1080))) {
          program.resize(size.width, size.height);
          Pictures.save(
              program.program().window(), pictureName(name, mode, percent) + "-" + size.width);
        }
      }
    }
  }

  private static String pictureName(String name, Theme.Mode mode, int percent) {
    return name + "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + percent;
  }
}
