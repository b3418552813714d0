package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.font.FontRenderContext;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import javax.swing.JComponent;

/** Helpers for components that paint themselves: crisp shapes, text as the desktop wants it. */
final class Paint {
  /** In which text that wraps is measured: smooth and evenly spaced at any size. */
  static final FontRenderContext CONTEXT =
      new FontRenderContext(
          null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  private Paint() {}

  /** A copy of {@code g} with smooth shapes; the caller disposes of it. */
  static Graphics2D start(Graphics g) {
    Graphics2D copy = (Graphics2D) g.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints")
        instanceof Map<?, ?> hints) {
      copy.addRenderingHints(hints);
    } else {
      copy.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
    return copy;
  }

  static void fillRound(
      Graphics2D g, Color color, double x, double y, double width, double height, double arc) {
    g.setColor(color);
    g.fill(new RoundRectangle2D.Double(x, y, width, height, arc, arc));
  }

  /** Draws {@code text} in the middle of a box, digits of equal width. */
  static void centre(Graphics2D g, Font font, String text, double x, double y, double w, double h) {
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    double left = x + (w - Figures.width(metrics, text)) / 2;
    Figures.draw(g, text, left, y + (h - metrics.getHeight()) / 2 + metrics.getAscent());
  }

  static boolean leftToRight(JComponent component) {
    return component.getComponentOrientation().isLeftToRight();
  }
}
