package org.panelist.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A box to tick with a count at the trailing end: one value of a filter. */
public final class FilterRow extends JPanel {
  private static final int ARC = 8;

  private final String text;
  private final JCheckBox box;
  private final JLabel count = Labels.figureInPlace(TextStyle.SECONDARY);

  /**
   * @param name component name of the box
   * @param text taken as it stands
   */
  public FilterRow(String name, String text, Runnable change) {
    super(new MigLayout("insets 0 4 0 6, fillx", "[grow, 0:0]8[]", "[center]"));
    this.text = text;
    box = Fields.check(name, text);
    box.setToolTipText(text); // a long one may be cut off
    setOpaque(false);
    add(box, "growx, wmin 0");
    add(count);
    box.addItemListener(
        event -> {
          repaint();
          change.run();
        });
  }

  /** Shows how many would match. */
  public void setCount(int matching) {
    String number = Integer.toString(matching);
    if (number.equals(count.getText())) {
      return;
    }
    count.setText(number);
    box.getAccessibleContext().setAccessibleName(Messages.text("kit.filter", text, matching));
  }

  public boolean isSelected() {
    return box.isSelected();
  }

  public void setSelected(boolean selected) {
    box.setSelected(selected);
  }

  @Override
  protected void paintComponent(Graphics g) {
    if (box.isSelected()) {
      Graphics2D copy = Paint.start(g);
      Paint.fillRound(
          copy, Theme.color(Token.ACCENT_BEHIND), 0, 0, getWidth(), getHeight(), Theme.px(ARC));
      copy.dispose();
    }
  }
}
