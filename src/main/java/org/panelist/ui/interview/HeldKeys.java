package org.panelist.ui.interview;

import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.panelist.ui.kit.Command;

/**
 * Tells the first press of a key from what a held key repeats: Swing gives both as presses, the
 * repeated ones with no release between.
 */
final class HeldKeys implements KeyEventDispatcher {
  /** A held key repeats sooner than this; later the release was lost, in another window say. */
  private static final long LONGEST_WAIT_MILLIS = 2500;

  /** When a key that is down was pressed last. */
  private final Map<Integer, Long> down = new HashMap<>();

  /** The key that repeats; none while it is undefined. */
  private int repeated = KeyEvent.VK_UNDEFINED;

  /** Watches the keys of the program from now on. */
  void watch() {
    stop();
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    down.clear();
    repeated = KeyEvent.VK_UNDEFINED;
  }

  /** The action of {@code command}'s keys: a held key runs it once. */
  Action once(Command command) {
    return new Once(command);
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    if (event.getID() == KeyEvent.KEY_PRESSED) {
      Long before = down.put(event.getKeyCode(), event.getWhen());
      boolean isHeld = before != null && event.getWhen() - before < LONGEST_WAIT_MILLIS;
      repeated = isHeld ? event.getKeyCode() : KeyEvent.VK_UNDEFINED;
    } else if (event.getID() == KeyEvent.KEY_RELEASED) {
      down.remove(event.getKeyCode());
    }
    return false;
  }

  /** Some presses do not come this way: those of a row of digits that is made out of other keys. */
  private boolean isRepeated() {
    return EventQueue.getCurrentEvent() instanceof KeyEvent now
        && now.getKeyCode() == repeated
        && repeated != KeyEvent.VK_UNDEFINED;
  }

  private final class Once extends AbstractAction {
    private final transient Command command;

    Once(Command command) {
      this.command = command;
    }

    @Override
    public boolean isEnabled() {
      return command.isEnabled();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      if (!isRepeated()) {
        command.run();
      }
    }
  }
}
