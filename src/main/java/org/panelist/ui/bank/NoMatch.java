package org.panelist.ui.bank;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.bank.BankResult;
import org.panelist.bank.Facet;
import org.panelist.bank.QuestionBank;
import org.panelist.bank.QuestionSummary;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Icons;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/**
 * Stands in for the table when nothing matches: says which filter is to blame and offers to drop
 * it.
 */
final class NoMatch {
  private static final int ICON = 32;

  private final QuestionBank bank;
  private final JPanel panel =
      Panels.clear(
          new MigLayout(
              "insets 24, fill, wrap 1, gap 0, hidemode 3",
              "[center, grow]",
              "push[]12[]4[]16[]8[]push"));
  private final TextView why = new TextView("", TextStyle.SECONDARY);
  private final JButton drop;
  private @Nullable List<QuestionSummary> shown;

  NoMatch(QuestionBank bank, Command clear) {
    this.bank = bank;
    drop = Buttons.primary(Command.of(BankPanel.DROP, this::drop, ""));
    why.setName(BankPanel.WHY_NONE);
    panel.add(new JLabel(Icons.of(Feather.SEARCH, ICON, Token.SECONDARY)));
    panel.add(Labels.of(Messages.text("bank.none"), TextStyle.CARD_TITLE));
    panel.add(why, "wmax 380, wmin 0");
    panel.add(drop);
    panel.add(Buttons.button(clear));
  }

  JComponent component() {
    return panel;
  }

  void refresh() {
    BankResult result = bank.result();
    if (result.rows() == shown) {
      return; // each result has a list of its own
    }
    shown = result.rows();
    Optional<Facet> tightest = result.tightest();
    drop.setVisible(tightest.isPresent());
    if (tightest.isPresent()) {
      String name = Names.of(tightest.get());
      int found = result.counts().without().getOrDefault(tightest.get(), 0);
      why.setText(Messages.text("bank.none.tightest", name, found));
      drop.setText(Messages.text(BankPanel.DROP, name));
    } else {
      why.setText(Messages.text("bank.none.several"));
    }
    panel.revalidate();
  }

  private void drop() {
    bank.result().tightest().ifPresent(facet -> bank.filter(bank.filter().without(facet)));
  }
}
