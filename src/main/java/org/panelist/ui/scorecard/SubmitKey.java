package org.panelist.ui.scorecard;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.panelist.ui.kit.Shortcuts;

/**
 * Whether the key that submits is meant. The same key leads from the notes to the wrap-up, so what
 * repeats by itself, or is pressed once more just after the page came, submits nothing. Event
 * thread.
 */
final class SubmitKey {
  /** Longer than a key waits before it repeats. */
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** A held key repeats sooner than this; later the release was lost, in another window say. */
  private static final long LOST_NANOS = TimeUnit.MILLISECONDS.toNanos(2_500);

  /** Not the time of the events: on X11 that goes astray when the machine sleeps. */
  private final LongSupplier nanoTime;

  private final KeyEventDispatcher keys = this::see;

  /** Came from the notes, and no other key was pressed since. */
  private boolean fresh;

  private long came;
  private boolean down;
  private long pressed;
  private boolean meant = true;

  /**
   * @param nanoTime a clock that never goes back, in nanoseconds
   */
  SubmitKey(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * The page comes.
   *
   * @param fromNotes perhaps by that key
   */
  void comes(boolean fromNotes) {
    fresh = fromNotes;
    came = nanoTime.getAsLong();
  }

  void start() {
    stop();
    came = nanoTime.getAsLong();
    down = isByEnter(); // it may be held from here on
    pressed = came;
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
  }

  /** Whether what happens now may submit; anything but that key may. */
  boolean isMeant() {
    return !isByEnter() || meant;
  }

  private static boolean isByEnter() {
    AWTEvent now = EventQueue.getCurrentEvent();
    return now instanceof KeyEvent key
        && key.getID() == KeyEvent.KEY_PRESSED
        && key.getKeyCode() == KeyEvent.VK_ENTER;
  }

  private boolean see(KeyEvent event) {
    boolean goesDown = event.getID() == KeyEvent.KEY_PRESSED;
    if (event.getKeyCode() == KeyEvent.VK_ENTER) {
      if (goesDown) {
        long now = nanoTime.getAsLong();
        boolean held = down && now - pressed < LOST_NANOS;
        boolean quick = fresh && now - came < QUIET_NANOS;
        meant = !held && !quick;
        down = true;
        pressed = now;
      } else if (event.getID() == KeyEvent.KEY_RELEASED) {
        down = false;
      }
    } else if (goesDown && !Shortcuts.isModifier(event)) {
      fresh = false; // somebody does something here
    }
    return false;
  }
}
