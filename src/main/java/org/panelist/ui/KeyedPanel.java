package org.panelist.ui;

import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Command;

/**
 * Runs commands by their keys wherever in it the focus is. They are asked for at each key, so what
 * a screen offers may change. Keys that text needs, such as Enter, stay with the component that has
 * the focus.
 */
final class KeyedPanel extends JPanel {
  private static final int HELD =
      InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK;

  private final Supplier<List<Command>> commands;
  private final DigitRow digits = new DigitRow(this);

  /**
   * @param commands those that come first win a key that several want
   */
  KeyedPanel(LayoutManager layout, Supplier<List<Command>> commands) {
    super(layout);
    this.commands = commands;
  }

  @Override
  public void addNotify() {
    super.addNotify();
    if (DigitRow.isNeeded()) {
      KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(digits);
    }
  }

  @Override
  public void removeNotify() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(digits);
    super.removeNotify();
  }

  @Override
  protected boolean processKeyBinding(
      KeyStroke key, KeyEvent event, int condition, boolean pressed) {
    if (super.processKeyBinding(key, event, condition, pressed)) {
      return true;
    }
    if (condition != WHEN_ANCESTOR_OF_FOCUSED_COMPONENT || !pressed || !isOurs(event)) {
      return false;
    }
    for (Command command : commands.get()) {
      if (command.key().filter(key::equals).isPresent() && command.isEnabled()) {
        command.run();
        return true;
      }
    }
    return false;
  }

  private static boolean isOurs(KeyEvent event) {
    if (event.getID() == KeyEvent.KEY_TYPED) {
      return false; // the character of a key that was looked at when it went down
    }
    int code = event.getKeyCode();
    boolean function = code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
    return function || code == KeyEvent.VK_ESCAPE || (event.getModifiersEx() & HELD) != 0;
  }
}
