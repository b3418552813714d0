package org.panelist.ui.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.panelist.ui.bank.AddToPlan.Target;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;

/** Asks where a question goes: the rounds of the first plan at hand, other plans one step away. */
final class TargetMenu {
  /** More plans than these make a menu that nobody reads. */
  private static final int MOST_PLANS = 12;

  private final JPopupMenu menu = new JPopupMenu();
  private final Consumer<Target> chosen;

  private TargetMenu(Consumer<Target> chosen) {
    this.chosen = chosen;
    menu.setName(BankPanel.TARGETS);
    menu.getAccessibleContext().setAccessibleName(Messages.text("bank.add.chooser"));
  }

  /**
   * Comes up above {@code anchor} with its first line chosen, so Enter takes it and Esc leaves.
   *
   * @param targets rounds, those of one plan next to each other
   */
  static void show(JComponent anchor, List<Target> targets, Consumer<Target> chosen) {
    var self = new TargetMenu(chosen);
    Map<String, List<Target>> byPlan = new LinkedHashMap<>();
    targets.forEach(
        target -> byPlan.computeIfAbsent(target.planId(), id -> new ArrayList<>()).add(target));
    boolean first = true;
    for (List<Target> rounds : byPlan.values().stream().limit(MOST_PLANS).toList()) {
      self.add(rounds, first);
      first = false;
    }
    if (!first) {
      self.menu.addSeparator();
    }
    self.menu.add(self.item(Messages.text("bank.add.newPlan"), Target.NEW_PLAN));
    self.open(anchor);
  }

  private void add(List<Target> rounds, boolean atHand) {
    String plan = rounds.get(0).plan();
    if (atHand || rounds.size() == 1) {
      rounds.forEach(round -> menu.add(item(place(round), round)));
    } else {
      JMenu more = Labels.plain(new JMenu());
      more.setText(plan);
      rounds.forEach(round -> more.add(item(round.round(), round)));
      menu.add(more);
    }
  }

  private JMenuItem item(String text, Target target) {
    JMenuItem item = Labels.plain(new JMenuItem());
    item.setText(text);
    item.addActionListener(event -> chosen.accept(target));
    return item;
  }

  /** A round and its plan in words. */
  static String place(Target target) {
    return Messages.text("bank.add.place", target.plan(), target.round());
  }

  private void open(JComponent anchor) {
    menu.show(anchor, 0, -menu.getPreferredSize().height);
    if (menu.getComponent(0) instanceof JMenuItem first) {
      MenuSelectionManager.defaultManager().setSelectedPath(new MenuElement[] {menu, first});
    }
  }
}
