package org.panelist.ui.bank;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.panelist.ui.kit.Shortcuts;

/** Lets the arrow keys go through the boxes and buttons of a long column, as Tab does. */
final class ArrowKeys {
  private ArrowKeys() {}

  static void moveFocus(JComponent column) {
    Shortcuts.onKeyInside(column, KeyEvent.VK_DOWN, () -> move(column, 1));
    Shortcuts.onKeyInside(column, KeyEvent.VK_UP, () -> move(column, -1));
  }

  private static void move(JComponent column, int step) {
    List<JComponent> stops = new ArrayList<>();
    collect(column, stops);
    Component now = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    int to = stops.indexOf(now) + step;
    if (to >= 0 && to < stops.size()) {
      JComponent stop = stops.get(to);
      stop.requestFocusInWindow();
      stop.scrollRectToVisible(new java.awt.Rectangle(stop.getSize()));
    }
  }

  private static void collect(Container container, List<JComponent> stops) {
    for (Component part : container.getComponents()) {
      if (part instanceof AbstractButton button && button.isShowing() && button.isEnabled()) {
        stops.add(button);
      } else if (part instanceof Container inner) {
        collect(inner, stops);
      }
    }
  }
}
