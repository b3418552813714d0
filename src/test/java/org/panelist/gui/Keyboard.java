package org.panelist.gui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
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
    post(owner, InputEvent.ALT_DOWN_MASK, key);
  }

  /**
   * Posts what a toolkit sends while {@code mask} is held: the key goes down, its character is
   * typed, the key goes up. A character that Alt is held with is typed as it stands, one of Ctrl is
   * the control character, and Cmd types none. The focus may move in between.
   *
   * @param owner in the window that gets it
   */
  static void post(Component owner, int mask, int key) {
    press(owner, mask, key);
    release(owner, mask, key);
  }

  /** Only the first half of {@link #post}; more than once for a key that is held. */
  static void press(Component owner, int mask, int key) {
    long now = System.currentTimeMillis();
    char typed = typed(mask, key);
    var queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    queue.postEvent(new KeyEvent(owner, KeyEvent.KEY_PRESSED, now, mask, key, typed));
    if (typed != KeyEvent.CHAR_UNDEFINED) {
      queue.postEvent(
          new KeyEvent(owner, KeyEvent.KEY_TYPED, now, mask, KeyEvent.VK_UNDEFINED, typed));
    }
  }

  static void release(Component owner, int mask, int key) {
    long now = System.currentTimeMillis();
    Toolkit.getDefaultToolkit()
        .getSystemEventQueue()
        .postEvent(new KeyEvent(owner, KeyEvent.KEY_RELEASED, now, mask, key, typed(mask, key)));
  }

  private static char typed(int mask, int key) {
    boolean digit = key >= KeyEvent.VK_0 && key <= KeyEvent.VK_9;
    boolean letter = key >= KeyEvent.VK_A && key <= KeyEvent.VK_Z;
    if (!(digit || letter) || (mask & InputEvent.META_DOWN_MASK) != 0) {
      return KeyEvent.CHAR_UNDEFINED;
    }
    if (letter && (mask & InputEvent.CTRL_DOWN_MASK) != 0) {
      return (char) (key - KeyEvent.VK_A + 1);
    }
    boolean small = letter && (mask & InputEvent.SHIFT_DOWN_MASK) == 0;
    return (char) (small ? key + 'a' - 'A' : key);
  }
}
