package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.ResponseState;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Keys;

/** The live screen with the menu key of a Mac: Cmd does it, and Ctrl does nothing. */
@GuiTest
class MenuKeyTest {
  private static final int CMD = InputEvent.META_DOWN_MASK;
  private static final int CTRL = InputEvent.CTRL_DOWN_MASK;

  @BeforeEach
  void asOnAMac() {
    Keys.useMenuMask(CMD);
  }

  @AfterEach
  void asHere() {
    Keys.useMenuMask(Keys.systemMenuMask());
  }

  @Test
  void optionWithADigitIsTextAndHelpSaysWhatIsHeldInItsPlace(Robot robot, @TempDir Path folder) {
    try (var program =
        ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"))) {
      int held = CTRL | InputEvent.ALT_DOWN_MASK;
      Keyboard.post(program.focus(), held, KeyEvent.VK_2);
      program.isAt(Place.BANK);
      Keyboard.post(program.focus(), InputEvent.ALT_DOWN_MASK, KeyEvent.VK_3); // a British #
      robot.waitForIdle();
      program.isAt(Place.BANK).press(KeyEvent.VK_F1).isAt(Place.HELP);
      for (String said :
          List.of("Ctrl+Option+1", "without Cmd", "Ctrl+Option with S", "Option+↑")) {
        program.waitsFor(said);
      }
      assertThat(program.says("Alt")).isFalse();
    }
  }

  @Test
  void cmdScoresGoesOnAndUndoes(Robot robot) {
    try (var live =
        LiveDriver.open(robot, new MemoryInterviews(), Samples.plan(3, 60)).startForm()) {
      live.awaitFocus("interview.form.candidate");
      live.type("Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      live.heldKey(CMD, KeyEvent.VK_ENTER).heldKey(CMD, KeyEvent.VK_ENTER);
      String step = live.step();
      live.type("note");
      live.heldKey(CTRL, KeyEvent.VK_4).heldKey(CTRL, KeyEvent.VK_ENTER);
      assertThat(live.step()).isEqualTo(step);
      assertThat(live.session().interview().response(step).points()).isEmpty();
      live.heldKey(CMD, KeyEvent.VK_4);
      assertThat(live.session().interview().response(step).score()).isEqualTo(4);
      live.heldKey(CMD, KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
      live.heldKey(CMD | InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("note");
      live.heldKey(CMD, KeyEvent.VK_NUMPAD2).heldKey(CMD, KeyEvent.VK_0);
      assertThat(live.session().interview().response(step).state())
          .isEqualTo(ResponseState.NO_ANSWER);
      live.heldKey(CMD, KeyEvent.VK_ENTER);
      assertThat(live.step()).isNotEqualTo(step);
      assertThat(live.hint()).contains("Cmd+1").contains("Cmd+Enter next").doesNotContain("Ctrl");
    }
  }
}
