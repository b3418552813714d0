package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.settings.SettingsPanel;

/** Preferences that cannot be are no reason not to open. */
@GuiTest
class HostilePreferencesTest {
  @TempDir private Path folder;

  @Test
  void theProgramOpensAndItsSettingsToo(Robot robot) throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("data")).resolve("preferences.properties"),
        """
        look=PURPLE
        font.percent=1e99
        exports.folder=a\\u0000b
        exports.recent.0=x\\u0000y
        exports.recent.1=/
        screen.bounds=0 0 2147483647 2147483647
        """);
    Path exports = folder.resolve("exports");
    try (var program = ProgramDriver.start(robot, folder.resolve("data"), exports)) {
      assertThat(program.program().window().getWidth())
          .isLessThanOrEqualTo(Toolkit.getDefaultToolkit().getScreenSize().width);
      program.go(Place.SETTINGS).waitsForText(SettingsPanel.EXPORTS, exports.toString());
      program.go(Place.HOME).waitsFor("A scorecard that you export is listed here.");
    }
  }

  @Test
  void thatTheSettingsAreNotSavedIsTakenBackOnceTheyAre(Robot robot) throws IOException {
    Path file = folder.resolve("data").resolve("preferences.properties");
    try (var program =
        ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"))) {
      Files.deleteIfExists(file);
      Path inside = Files.createDirectories(file.resolve("inside"));
      program.go(Place.SETTINGS).focusIs(SettingsPanel.INTERVIEWER).type("Robin");
      program.go(Place.HOME).waitsFor("The settings could not be saved.");
      program.go(Place.SETTINGS).go(Place.HOME).waitsForRead();
      assertThat(program.says("The settings could not be saved.")).isTrue();
      Files.delete(inside);
      Files.delete(file);
      program.go(Place.SETTINGS).go(Place.HOME).waitsForNo("window-banner");
      assertThat(file).content().contains("interviewer=Robin");
    }
  }
}
