package org.panelist.ui.plan;

import java.awt.Graphics;
import javax.swing.JComponent;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** A thin line between rows. */
final class Rule extends JComponent {
  @Override
  protected void paintComponent(Graphics g) {
    g.setColor(Theme.color(Token.BORDER));
    g.fillRect(0, 0, getWidth(), getHeight());
  }
}
