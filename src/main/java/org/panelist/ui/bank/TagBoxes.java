package org.panelist.ui.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;

/**
 * The tags: the most used ones and those chosen, or all by the alphabet. Their places do not depend
 * on the counts, so nothing moves while somebody filters.
 */
final class TagBoxes {
  private static final int FEW = 8;

  private final FacetBoxes<String> boxes;
  private final JPanel panel =
      Panels.clear(
          new MigLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
  private final JButton toggle = Buttons.link(Command.of(BankPanel.MORE_TAGS, this::toggle, 0));
  private List<String> byUse = List.of();
  private Set<String> chosen = Set.of();
  private Map<String, Integer> counts = Map.of();
  private boolean all;

  TagBoxes(BiConsumer<String, Boolean> change) {
    boxes = new FacetBoxes<>(BankPanel.TAG, tag -> tag, tag -> tag, change);
    panel.add(boxes.component());
    panel.add(toggle, "gapleft 2, growx 0, alignx left");
  }

  JComponent component() {
    return panel;
  }

  /**
   * @param byUse every tag, the most used first
   */
  void show(List<String> byUse, Set<String> chosen, Map<String, Integer> counts) {
    this.byUse = byUse;
    this.chosen = chosen;
    this.counts = counts;
    refresh();
  }

  private void toggle() {
    all = !all;
    refresh();
  }

  private void refresh() {
    toggle.setVisible(byUse.size() > FEW);
    String text =
        all ? Messages.text("bank.tags.fewer") : Messages.text(BankPanel.MORE_TAGS, byUse.size());
    toggle.setText(text);
    toggle.getAccessibleContext().setAccessibleName(text);
    Set<String> offered = new LinkedHashSet<>(byUse.subList(0, Math.min(FEW, byUse.size())));
    offered.addAll(new TreeSet<>(chosen));
    boxes.offer(all ? new TreeSet<>(byUse) : offered);
    boxes.show(chosen, counts);
  }
}
