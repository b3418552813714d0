package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.palette.Finder;
import org.panelist.ui.palette.Palette;

/** The palette over a search whose answers come when the test says so. */
@GuiTest
class PaletteTest {
  private final List<String> ran = new ArrayList<>();
  private final Map<String, Consumer<List<Finder.Found>>> waiting = new LinkedHashMap<>();
  private Robot robot;
  private JTextArea notes;
  private FrameFixture window;
  private Palette palette;

  @BeforeEach
  void open(Robot robot) {
    this.robot = robot;
    JFrame frame =
        GuiActionRunner.execute(
            () -> {
              Theme.install(Theme.Mode.LIGHT, 100);
              var made = new JFrame("Palette");
              notes = new JTextArea("notes");
              made.add(notes);
              made.setPreferredSize(new Dimension(900, 600));
              Command home = Command.of("window.home", () -> ran.add("home"));
              palette = new Palette(made::getRootPane, () -> List.of(home), waiting::put);
              return made;
            });
    window = new FrameFixture(robot, frame);
    window.show();
    GuiActionRunner.execute(() -> notes.requestFocusInWindow());
    Waiting.until("the notes to have the focus", notes::isFocusOwner);
    GuiActionRunner.execute(palette::open);
    Waiting.until("the palette", () -> isOpen());
  }

  private boolean isOpen() {
    return robot.finder().findAll(c -> Palette.FIELD.equals(c.getName()) && c.isShowing()).size()
        == 1;
  }

  private void press(int key) {
    robot.pressAndReleaseKey(key);
    robot.waitForIdle();
  }

  private void type(String text) {
    robot.enterText(text);
    robot.waitForIdle();
  }

  private void answer(String text, String... titles) {
    GuiActionRunner.execute(
        () -> {
          var found = new ArrayList<Finder.Found>();
          for (String title : titles) {
            found.add(new Finder.Found(title, "", () -> ran.add(title)));
          }
          waiting.get(text).accept(found);
        });
    robot.waitForIdle();
  }

  private boolean says(String text) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(Component::isShowing).stream()
                .anyMatch(
                    c ->
                        c instanceof javax.swing.JLabel label
                            && String.valueOf(label.getText()).contains(text)));
  }

  @Test
  void enterBeforeTheAnswerIsDoneWhenTheAnswerComes() {
    type("drift");
    assertThat(says("Searching")).isTrue();
    assertThat(says("Nothing has this name")).isFalse();
    press(KeyEvent.VK_ENTER);
    assertThat(ran).isEmpty();
    answer("drift", "Watching drift", "Another");
    Waiting.until("the first to run", () -> ran.equals(List.of("Watching drift")));
    assertThat(GuiActionRunner.execute(() -> isOpen())).isFalse();
    assertThat(GuiActionRunner.execute(() -> notes.isFocusOwner())).isTrue();
  }

  @Test
  void nothingIsSaidToBeMissingBeforeTheSearchHasEnded() {
    type("drift");
    answer("drift");
    assertThat(says("Nothing has this name")).isTrue();
    press(KeyEvent.VK_ENTER);
    assertThat(ran).isEmpty();
    assertThat(GuiActionRunner.execute(() -> isOpen())).isTrue();
  }

  @Test
  void anAnswerToWhatWasTypedBeforeIsNoAnswer() {
    type("dr");
    press(KeyEvent.VK_ENTER);
    type("ift");
    answer("dr", "Dropped");
    assertThat(ran).isEmpty();
    assertThat(says("Dropped")).isFalse();
    answer("drift", "Watching drift");
    assertThat(ran).isEmpty(); // Enter was pressed for other words
    press(KeyEvent.VK_ENTER);
    Waiting.until("what was found to run", () -> ran.equals(List.of("Watching drift")));
  }

  @Test
  void afterEscNothingIsRunAnyMore() {
    type("drift");
    press(KeyEvent.VK_ENTER);
    press(KeyEvent.VK_ESCAPE);
    answer("drift", "Watching drift");
    assertThat(ran).isEmpty();
    assertThat(GuiActionRunner.execute(() -> notes.isFocusOwner())).isTrue();
  }

  @Test
  void aLateAnswerLeavesTheChoiceWhereItWas() {
    type("ho");
    press(KeyEvent.VK_ENTER); // a command is there at once
    Waiting.until("the command to run", () -> ran.equals(List.of("home")));
    answer("ho", "Hospital");
    assertThat(ran).containsExactly("home");
  }
}
