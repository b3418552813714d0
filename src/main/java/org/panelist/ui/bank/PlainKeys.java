package org.panelist.ui.bank;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys that go somewhere or scroll, and so are no commands with a name. */
final class PlainKeys {
  private PlainKeys() {}

  /** The key runs {@code then} while {@code component} has the focus. */
  static void bind(JComponent component, int code, int modifiers, Runnable then) {
    bind(component, KeyStroke.getKeyStroke(code, modifiers), then);
  }

  /** The typed letter runs {@code then} in place of being text. */
  static void bindLetter(JComponent component, char letter, Runnable then) {
    bind(component, KeyStroke.getKeyStroke(letter), then);
  }

  private static void bind(JComponent component, KeyStroke key, Runnable then) {
    component.getInputMap(JComponent.WHEN_FOCUSED).put(key, "plain " + key);
    component
        .getActionMap()
        .put(
            "plain " + key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                then.run();
              }
            });
  }
}
