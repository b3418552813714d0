package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.settings.SettingsPanel;

/** The window itself over an empty data folder: navigation, palette, settings, start and end. */
@GuiTest
class WindowTest {
  @TempDir private Path folder;
  private Robot robot;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) {
    this.robot = robot;
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void anEmptyFolderShowsTheBankAndTheFirstSteps() {
    program.waitsFor("Question bank").waitsFor("Model evaluation").waitsFor("First time here?");
    assertThat(program.says("Open the sample position")).isTrue();
  }

  @Test
  void settingsTakeEffectAtOnceAndAreThereAfterTheNextStart() {
    program.go(Place.SETTINGS).type("Ada Byron");
    program.window().toggleButton(SettingsPanel.LOOK + "-2").click();
    assertThat(GuiActionRunner.execute(Theme::isDark)).isTrue();
    int before = GuiActionRunner.execute(() -> Theme.px(100));
    program.window().spinner(SettingsPanel.FONT).enterTextAndCommit("150");
    assertThat(GuiActionRunner.execute(() -> Theme.px(100))).isGreaterThan(before);

    program.close();
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
    assertThat(GuiActionRunner.execute(Theme::isDark)).isTrue();
    program.go(Place.SETTINGS);
    program.window().textBox(SettingsPanel.INTERVIEWER).requireText("Ada Byron");
    assertThat(program.window().spinner(SettingsPanel.FONT).target().getValue()).isEqualTo(150);
  }

  @Test
  void anExportsFolderThatIsAFileIsRefusedWithAReason() throws Exception {
    Path file = java.nio.file.Files.createFile(folder.resolve("file"));
    program.go(Place.SETTINGS);
    program.window().textBox(SettingsPanel.EXPORTS).deleteText().enterText(file + "\n");
    program.waitsFor("is no folder that can be used");
  }

  @Test
  void thePaletteGivesTheFocusBackToWhereItWas() {
    program.go(Place.SETTINGS);
    program.window().textBox(SettingsPanel.INTERVIEWER).focus();
    var before = program.focus();
    program.press("window.palette").type("home");
    assertThat(program.focus()).isNotEqualTo(before);
    program.press(KeyEvent.VK_ESCAPE);
    assertThat(program.focus()).isEqualTo(before);
    assertThat(program.paletteIsOpen()).isFalse();
    program.isAt(Place.SETTINGS);
  }

  @Test
  void thePaletteRunsWhatItFindsByTheBeginningsOfWords() {
    program.byPalette("key h").isAt(Place.HELP);
    program.byPalette("sett").isAt(Place.SETTINGS);
    program.press("window.home").isAt(Place.HOME);
  }

  @Test
  void helpShowsEveryKeyThereIs() {
    program.press("window.help").isAt(Place.HELP);
    for (String key : new String[] {"Ctrl+K", "Ctrl+Enter", "F11", "Alt+1"}) {
      program.waitsFor(key);
    }
  }
}
