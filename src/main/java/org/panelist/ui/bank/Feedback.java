package org.panelist.ui.bank;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/**
 * One line that says how the last thing done ended, with Undo where there is one; never a dialog.
 */
final class Feedback {
  private final TextView text = new TextView("", TextStyle.SECONDARY);
  private final JButton undoButton;
  private final JPanel panel =
      Panels.clear(
          new MigLayout("insets 0, gap 8, fillx, hidemode 3", "[grow, fill, 0:0][]", "[center]"));
  private @Nullable Runnable undo;

  Feedback() {
    text.setName(BankPanel.FEEDBACK);
    undoButton = Buttons.link(Command.of(BankPanel.UNDO, this::undo));
    panel.add(text);
    panel.add(undoButton);
    say("");
  }

  JComponent component() {
    return panel;
  }

  /** Says something that needs no attention. */
  void say(String words) {
    show(words, Token.SECONDARY, null);
  }

  /** Says that something was done. */
  void done(String words, @Nullable Runnable way) {
    show(words, Token.ENTRY, way);
  }

  /** Says that something was not done, and why. */
  void refused(String why) {
    show(why, Token.WARNING, null);
  }

  private void show(String words, Token color, @Nullable Runnable way) {
    text.setText(words);
    text.setColor(color);
    undo = way;
    undoButton.setVisible(way != null);
    panel.setVisible(!words.isEmpty());
    panel.revalidate();
  }

  private void undo() {
    Runnable way = undo;
    if (way != null) {
      way.run();
      say(Messages.text("bank.undone"));
    }
  }
}
