package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.KeyHint;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Shortcuts;
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
    program.waitsFor("Score 1 to 5");
    List<String> page = GuiActionRunner.execute(() -> rows(program.program().window()));
    Keys.all()
        .forEach(
            (id, key) -> {
              boolean numbered = id.matches("interview\\.(score|followUp)[1-5]");
              String row = numbered ? numbered(id) : title(id) + " | " + Shortcuts.text(key);
              assertThat(page).as(id).contains(row);
            });
  }

  /** What the page says of a key, and the key. */
  private static List<String> rows(Container container) {
    var rows = new ArrayList<String>();
    Component before = container;
    for (Component child : container.getComponents()) {
      if (child instanceof KeyHint hint && before instanceof JLabel label) {
        rows.add(label.getText() + " | " + hint.getAccessibleContext().getAccessibleName());
      } else if (child instanceof Container inner && inner.isVisible()) {
        rows.addAll(rows(inner));
      }
      before = child;
    }
    return rows;
  }

  private static String title(String id) {
    String more = "palette.key." + id;
    return Messages.has(more) ? Messages.text(more) : Command.of(id, () -> {}).text();
  }

  private static String numbered(String id) {
    String what = id.substring("interview.".length(), id.length() - 1);
    String first = Shortcuts.text(Keys.of("interview." + what + 1).orElseThrow());
    return Messages.text("palette.numbered." + what) + " | " + first + "…5";
  }
}
