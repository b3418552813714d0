package org.panelist.ui.home;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;
import org.panelist.ui.kit.WrapLayout;

/** Rows of a card, with a line above each. */
final class Rows {
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));

  JComponent component() {
    return panel;
  }

  void clear() {
    panel.removeAll();
  }

  /** A row laid out by {@code columns}; the caller fills it. */
  JPanel add(String columns) {
    JPanel row = new Row(columns);
    panel.add(row, "growx, wmin 0");
    return row;
  }

  void refresh() {
    panel.revalidate();
    panel.repaint();
  }

  private static final class Row extends JPanel {
    Row(String columns) {
      super(new WrapLayout("insets 10 15 10 15, gap 8 2, fillx", columns, "[center]"));
      setOpaque(false);
      putClientProperty("migLayout.dynamicAspectRatio", Boolean.TRUE);
      line();
    }

    @Override
    public void updateUI() {
      super.updateUI();
      line();
    }

    private void line() {
      setBorder(BorderFactory.createMatteBorder(Theme.px(1), 0, 0, 0, Theme.color(Token.BORDER)));
    }
  }
}
