package org.panelist.ui.bank;

import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.panelist.bank.FacetCounts;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;

/** How long a question may take: any length, or up to some minutes. */
final class MinutesChoice {
  private static final List<Integer> OFFERED = List.of(0, 5, 6, 8, 10, 15, 20);

  private final JComboBox<Integer> combo;
  private FacetCounts counts;
  private boolean showing;

  MinutesChoice(FacetCounts counts, IntConsumer change) {
    this.counts = counts;
    combo = Fields.combo(BankPanel.MINUTES, OFFERED, this::text);
    combo.setMaximumRowCount(OFFERED.size());
    combo.addActionListener(
        event -> {
          if (!showing && combo.getSelectedItem() instanceof Integer most) {
            change.accept(most);
          }
        });
  }

  private String text(int most) {
    return most == 0
        ? Messages.text("bank.filters.minutes.any", counts.upTo(0))
        : Messages.text("bank.filters.minutes.upTo", most, counts.upTo(most));
  }

  JComponent component() {
    return combo;
  }

  void show(int most, FacetCounts now) {
    showing = true;
    counts = now;
    combo.setSelectedItem(most);
    combo.repaint();
    showing = false;
  }
}
