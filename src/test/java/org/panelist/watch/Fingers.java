package org.panelist.watch;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;

/**
 * Presses keys as a keyboard does, by events put into the queue of the toolkit: pressed, typed,
 * released, one after the other, to whatever has the focus then.
 */
public final class Fingers {
  private final Component window;

  /**
   * @param window whose keys these are
   */
  public Fingers(Component window) {
    this.window = window;
  }

  /** The events of one character. */
  List<AWTEvent> character(char character) {
    int code =
        character == '\n' ? KeyEvent.VK_ENTER : KeyEvent.getExtendedKeyCodeForChar(character);
    int shift = Character.isUpperCase(character) ? InputEvent.SHIFT_DOWN_MASK : 0;
    return List.of(
        key(KeyEvent.KEY_PRESSED, code, shift, character),
        key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, shift, character),
        key(KeyEvent.KEY_RELEASED, code, shift, character));
  }

  /** The events of a key with whatever is held with it, such as {@code Ctrl+Enter}. */
  List<AWTEvent> stroke(KeyStroke stroke) {
    var events = new ArrayList<AWTEvent>();
    int held = 0;
    int wanted = extended(stroke);
    int[][] modifiers = {
      {InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_CONTROL},
      {InputEvent.META_DOWN_MASK, KeyEvent.VK_META},
      {InputEvent.ALT_DOWN_MASK, KeyEvent.VK_ALT},
      {InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT}
    };
    for (int[] modifier : modifiers) {
      if ((wanted & modifier[0]) != 0) {
        held |= modifier[0];
        events.add(key(KeyEvent.KEY_PRESSED, modifier[1], held, KeyEvent.CHAR_UNDEFINED));
      }
    }
    int code = stroke.getKeyCode();
    char typed = typed(code, held);
    events.add(key(KeyEvent.KEY_PRESSED, code, held, typed));
    if (typed != KeyEvent.CHAR_UNDEFINED) {
      events.add(key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, held, typed));
    }
    events.add(key(KeyEvent.KEY_RELEASED, code, held, typed));
    for (int i = modifiers.length - 1; i >= 0; i--) {
      if ((wanted & modifiers[i][0]) != 0) {
        held &= ~modifiers[i][0];
        events.add(key(KeyEvent.KEY_RELEASED, modifiers[i][1], held, KeyEvent.CHAR_UNDEFINED));
      }
    }
    return events;
  }

  /** Key strokes hold the old bits as well as the new ones. */
  private static int extended(KeyStroke stroke) {
    return stroke.getModifiers()
        & (InputEvent.CTRL_DOWN_MASK
            | InputEvent.META_DOWN_MASK
            | InputEvent.ALT_DOWN_MASK
            | InputEvent.SHIFT_DOWN_MASK);
  }

  private static char typed(int code, int held) {
    return switch (code) {
      case KeyEvent.VK_ENTER -> '\n';
      case KeyEvent.VK_BACK_SPACE -> '\b';
      case KeyEvent.VK_ESCAPE -> '\u001b';
      case KeyEvent.VK_TAB -> '\t';
      default ->
          held == 0 && code >= KeyEvent.VK_SPACE && code <= KeyEvent.VK_Z
              ? Character.toLowerCase((char) code)
              : KeyEvent.CHAR_UNDEFINED;
    };
  }

  /** The events of a click into the middle of {@code target}. */
  static List<AWTEvent> click(Component target) {
    var events = new ArrayList<AWTEvent>();
    int held = InputEvent.BUTTON1_DOWN_MASK;
    events.add(mouse(target, MouseEvent.MOUSE_PRESSED, held));
    events.add(mouse(target, MouseEvent.MOUSE_RELEASED, 0));
    events.add(mouse(target, MouseEvent.MOUSE_CLICKED, 0));
    return events;
  }

  private static MouseEvent mouse(Component target, int id, int held) {
    return new MouseEvent(
        target,
        id,
        System.currentTimeMillis(),
        held,
        target.getWidth() / 2,
        target.getHeight() / 2,
        1,
        false,
        MouseEvent.BUTTON1);
  }

  private KeyEvent key(int id, int code, int held, char character) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return new KeyEvent(
        owner == null ? window : owner, id, System.currentTimeMillis(), held, code, character);
  }

  static void post(AWTEvent event) {
    Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
  }
}
