package org.panelist.ui.plan;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** How a row of a list shows that it is the chosen one, and that the list has the focus. */
final class ChosenRow {
  private ChosenRow() {}

  static void show(JComponent cell, JList<?> list, boolean chosen) {
    Color behind = Theme.color(chosen ? Token.ACCENT_BEHIND : Token.CARD);
    Color mark = chosen && list.isFocusOwner() ? Theme.color(Token.ACCENT) : behind;
    cell.setBackground(behind);
    cell.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, Theme.px(1), 0, Theme.color(Token.BORDER)),
            BorderFactory.createMatteBorder(0, Theme.px(3), 0, 0, mark)));
  }
}
