package org.panelist.ui.scorecard;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.InstantSource;

/**
 * Whether the key that submits is meant. The same key leads from the notes to the wrap-up, so what
 * repeats by itself, or is pressed once more just after the page came, submits nothing. Event
 * thread.
 */
final class SubmitKey {
  /** Longer than a key waits before it repeats. */
  private static final long QUIET_MILLIS = 1_000;

  private final InstantSource time;
  private final KeyEventDispatcher keys = this::see;

  /** Came from the notes, and no other key was pressed since. */
  private boolean fresh;

  private long came;
  private boolean down;
  private boolean meant = true;

  SubmitKey(InstantSource time) {
    this.time = time;
  }

  /**
   * The page comes.
   *
   * @param fromNotes perhaps by that key
   */
  void comes(boolean fromNotes) {
    fresh = fromNotes;
    came = time.millis();
  }

  void start() {
    stop();
    came = time.millis();
    down = false;
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
  }

  /** Whether what happens now may submit; anything but that key may. */
  boolean isMeant() {
    AWTEvent now = EventQueue.getCurrentEvent();
    boolean byKey = now instanceof KeyEvent key && key.getKeyCode() == KeyEvent.VK_ENTER;
    return !byKey || meant;
  }

  private boolean see(KeyEvent event) {
    boolean pressed = event.getID() == KeyEvent.KEY_PRESSED;
    if (event.getKeyCode() == KeyEvent.VK_ENTER) {
      if (pressed) {
        boolean quick = fresh && event.getWhen() - came < QUIET_MILLIS;
        meant = !down && !quick;
        down = true;
      } else if (event.getID() == KeyEvent.KEY_RELEASED) {
        down = false;
      }
    } else if (pressed && !isModifier(event.getKeyCode())) {
      fresh = false; // somebody does something here
    }
    return false;
  }

  private static boolean isModifier(int code) {
    return switch (code) {
      case KeyEvent.VK_CONTROL, KeyEvent.VK_META, KeyEvent.VK_SHIFT, KeyEvent.VK_ALT -> true;
      default -> false;
    };
  }
}
