package org.panelist.ui.plan;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Round;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Shortcuts;

/** The rounds of a panel side by side; items can be dropped on them. */
final class RoundTabs extends JPanel {
  private final IntConsumer chosen;
  private final BiConsumer<String, Integer> dropped;
  private final JButton add;
  private List<String> names = List.of();
  private int selected;

  /**
   * @param chosen told the index of the round to show
   * @param dropped told an item and the index of the round it was dropped on
   */
  RoundTabs(IntConsumer chosen, BiConsumer<String, Integer> dropped, Command addRound) {
    super(new MigLayout("insets 0, gap 8"));
    setOpaque(false);
    this.chosen = chosen;
    this.dropped = dropped;
    add = Buttons.icon(addRound, Feather.PLUS);
    getAccessibleContext().setAccessibleName(Messages.text("plan.rounds"));
    Shortcuts.onKeyInside(this, KeyEvent.VK_LEFT, () -> step(-1));
    Shortcuts.onKeyInside(this, KeyEvent.VK_RIGHT, () -> step(1));
  }

  void show(List<Round> rounds, int index) {
    List<String> now = rounds.stream().map(Round::name).toList();
    if (now.equals(names) && index == selected && getComponentCount() > 0) {
      return;
    }
    boolean focused = hasFocusInside();
    names = now;
    selected = index;
    removeAll();
    for (int i = 0; i < now.size(); i++) {
      add(tab(i, now.get(i)), i == index ? "shrink 0" : "shrink 100, wmin 36");
    }
    add(add, "shrink 0");
    revalidate();
    repaint();
    if (focused) {
      getComponent(index).requestFocusInWindow();
    }
  }

  private boolean hasFocusInside() {
    for (var component : getComponents()) {
      if (component != add && component.isFocusOwner()) {
        return true;
      }
    }
    return false;
  }

  private JToggleButton tab(int index, String name) {
    var tab = Labels.plain(new JToggleButton());
    String text = index + 1 + " " + name;
    tab.setText(text);
    tab.setToolTipText(text);
    tab.setName(PlanEditorPage.TAB + (index + 1));
    tab.setSelected(index == selected);
    tab.getAccessibleContext().setAccessibleName(Messages.text("plan.roundTab", index + 1, name));
    tab.putClientProperty(FlatClientProperties.STYLE_CLASS, "choice");
    tab.addActionListener(event -> chosen.accept(index));
    tab.setTransferHandler(
        new LineTransfer(Optional::empty, (id, gap) -> dropped.accept(id, index)));
    return tab;
  }

  private void step(int by) {
    int to = selected + by;
    if (to >= 0 && to < names.size()) {
      chosen.accept(to);
    }
  }
}
