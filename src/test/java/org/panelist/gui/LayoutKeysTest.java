package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.plan.PlanEditorPage;
import org.panelist.ui.plan.PlansScreen;

/**
 * The digit row under keyboard layouts that have other characters on it, on a real X11 display.
 * Skipped, and says so, where there is no {@code setxkbmap} to choose a layout with.
 */
@DisplayTest
class LayoutKeysTest {
  private static final Pattern LAYOUT = Pattern.compile("layout:\\s*(\\S+)");

  @TempDir private Path folder;
  private String before = "";

  @BeforeEach
  void remember() throws IOException, InterruptedException {
    Matcher layout = LAYOUT.matcher(setxkbmap("-query"));
    assumeTrue(layout.find(), "setxkbmap does not say which layout there is");
    before = layout.group(1);
  }

  @AfterEach
  void restore() throws IOException, InterruptedException {
    if (!before.isEmpty()) {
      setxkbmap(before);
    }
  }

  /** What it prints; nothing where there is none. */
  private static String setxkbmap(String argument) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("setxkbmap", argument).redirectErrorStream(true).start();
    } catch (IOException e) {
      return "";
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : "";
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "fr", "cz", "de"})
  void theDigitRowScoresTicksAndNavigates(String layout, Robot robot) throws Exception {
    setxkbmap("us");
    try (var program =
        ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"))) {
      program.press("interview.start").focusIs("interview.form.toPlans");
      program.press(KeyEvent.VK_ENTER).isAt(Place.PLANS).focusIs(PlansScreen.TEMPLATES);
      program.press(KeyEvent.VK_ENTER).focusIs(PlanEditorPage.ITEMS);
      program.press("interview.start").focusIs("interview.form.candidate").type("Kim");
      program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
      program.press("interview.next").press("interview.next").type("note");
      var notes = (JTextComponent) program.focus();
      int size = notes.getFont().getSize();
      setxkbmap(layout);
      for (int score = 1; score <= 5; score++) {
        program.press("interview.score" + score).waitsFor(", score " + score);
      }
      assertThat(GuiActionRunner.execute(() -> notes.getText())).isEqualTo("note");
      assertThat(notes.getFont().getSize()).isEqualTo(size); // Ctrl with + is not larger notes
      program.press("interview.noAnswer").waitsFor(", no answer");
      program.press("window.home").isAt(Place.HOME).press("window.bank").isAt(Place.BANK);
    }
  }
}
