package org.panelist.ui.plan;

import javax.swing.JButton;
import org.kordamp.ikonli.Ikon;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Icons;

/** Buttons with little room. */
final class Shortened {
  private Shortened() {}

  /** With little room a button is an icon that keeps its name. */
  static void show(JButton button, Command command, Ikon ikon, boolean small) {
    button.setHideActionText(small);
    button.setText(small ? null : command.text());
    button.setIcon(small ? Icons.of(ikon) : null);
    button.getAccessibleContext().setAccessibleName(command.text());
  }
}
