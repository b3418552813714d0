package org.panelist.ui.scorecard;

import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;

/** Asks for the reason of an amendment, and keeps it in view while it is made. */
final class AmendStrip {
  private final WrapUpPage page;
  private final JTextField reason = Fields.text(WrapUpPanel.REASON);
  private final Command begin;
  private final JButton beginButton;
  private final JComponent component;

  AmendStrip(WrapUpPage page, Command cancel) {
    this.page = page;
    begin =
        Command.of(WrapUpPanel.BEGIN, page::amend)
            .when(() -> page.mode() == WrapUpMode.REASON && !reason.getText().isBlank());
    beginButton = Buttons.button(begin);
    var row =
        Panels.clear(new MigLayout("insets 0, gap 12, fillx, hidemode 3", "[][grow, 0:0][][]"));
    row.add(Fields.label(WrapUpPanel.REASON, reason));
    row.add(reason, "growx, wmin 80");
    row.add(beginButton);
    row.add(Buttons.button(cancel));
    var card = new Card().withBody(row);
    card.setAccented(true);
    component = card;
    reason.addActionListener(event -> begin.run());
    Fields.onChange(
        reason,
        () -> {
          page.setReason(reason.getText());
          begin.refresh();
        });
    Shortcuts.bind(
        reason,
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        Command.of(WrapUpPanel.CANCEL, this::escape));
    component.setVisible(false);
  }

  JComponent component() {
    return component;
  }

  JTextField field() {
    return reason;
  }

  /** Escape thinks better of it only while nothing can be lost by that. */
  private void escape() {
    if (page.mode() == WrapUpMode.REASON) {
      page.cancel();
    }
  }

  void turn() {
    boolean asks = page.mode() == WrapUpMode.REASON;
    boolean amends = page.mode() == WrapUpMode.AMENDING;
    boolean before = component.isVisible();
    component.setVisible(asks || amends);
    reason.setEditable(!page.isBusy());
    beginButton.setVisible(asks);
    if (asks && !before) {
      Fields.load(reason, "");
      reason.requestFocusInWindow();
    }
    if (amends) {
      Fields.load(reason, page.reason()); // it may be one that was left open before
    }
    begin.refresh();
  }
}
