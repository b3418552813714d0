package org.panelist.gui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/** Keys that the two toolkits press in different ways. */
public final class Keyboard {
  private Keyboard() {}

  /**
   * Presses Alt and {@code key} in whatever has the focus. Cacio's robot forgets Alt (Ctrl and
   * Shift are fine), so there the event is made by hand. Call off the event thread.
   */
  @SuppressWarnings("deprecation") // the robot wants the old masks
  public static void alt(Robot robot, int key) {
    if (GuiToolkit.chosen() == GuiToolkit.DISPLAY) {
      robot.pressAndReleaseKey(key, InputEvent.ALT_MASK);
    } else {
      GuiActionRunner.execute(() -> press(key));
    }
    robot.waitForIdle();
  }

  private static void press(int key) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the focus");
    }
    for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
      owner.dispatchEvent(
          new KeyEvent(
              owner,
              id,
              System.currentTimeMillis(),
              InputEvent.ALT_DOWN_MASK,
              key,
              KeyEvent.CHAR_UNDEFINED));
    }
  }
}
