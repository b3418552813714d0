package org.panelist.ui.interview;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Moves the focus so that what is typed meanwhile arrives where it goes: the focus comes a little
 * later than it was asked for. AWT keeps back only keys that are newer than the last event it saw,
 * so the others would be typed into the field before.
 */
final class KeysAhead implements KeyEventDispatcher, PropertyChangeListener {
  private static final String OWNER = "permanentFocusOwner";

  /** The one whose focus is still to come; event thread. */
  private static @Nullable KeysAhead waiting;

  private final KeyboardFocusManager keyboard =
      KeyboardFocusManager.getCurrentKeyboardFocusManager();
  private final JComponent target;

  private KeysAhead(JComponent target) {
    this.target = target;
  }

  /** The focus goes to {@code target}, and so do all keys from now on. */
  static void focus(JComponent target) {
    KeysAhead before = waiting;
    if (before != null) {
      before.end();
    }
    // it would select what was typed until then, and the next letter would take its place
    target.putClientProperty(
        FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY,
        FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY_NEVER);
    boolean comes = before != null || !target.isFocusOwner();
    if (target.requestFocusInWindow() && comes) {
      new KeysAhead(target).begin();
    }
  }

  /** Whether the focus, and what is typed, is on its way. */
  static boolean isWaiting() {
    return waiting != null;
  }

  private void begin() {
    waiting = this;
    keyboard.addKeyEventDispatcher(this);
    keyboard.addPropertyChangeListener(OWNER, this);
  }

  private void end() {
    waiting = null;
    keyboard.removeKeyEventDispatcher(this);
    keyboard.removePropertyChangeListener(OWNER, this);
  }

  /** Once something in view has the focus, keys go where it is. */
  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getNewValue() instanceof Component owner && owner.isShowing()) {
      end();
    }
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    if (!target.isShowing()) {
      end();
      return false;
    }
    if (target.isFocusOwner()) {
      return false;
    }
    keyboard.redispatchEvent(target, event);
    return true;
  }
}
