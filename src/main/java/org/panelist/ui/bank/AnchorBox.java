package org.panelist.ui.bank;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** A thin rounded frame around a badge and what it stands for. */
final class AnchorBox extends JPanel {
  private static final int ARC = 12;

  AnchorBox() {
    super(new MigLayout("insets 8 10 8 10, gap 10, fillx", "[][grow, fill, 0:0]", "[top]"));
    setOpaque(false);
    putClientProperty("migLayout.dynamicAspectRatio", Boolean.TRUE);
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D copy = (Graphics2D) g.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    float line = Theme.px(1);
    double arc = Theme.px(ARC);
    copy.setStroke(new BasicStroke(line));
    copy.setColor(Theme.color(Token.BORDER));
    copy.draw(
        new RoundRectangle2D.Double(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc));
    copy.dispose();
  }
}
