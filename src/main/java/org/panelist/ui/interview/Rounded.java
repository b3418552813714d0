package org.panelist.ui.interview;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** A panel with round corners, a background and perhaps a line around. */
class Rounded extends JPanel {
  private static final int ARC = 8;

  private @Nullable Token behind;
  private @Nullable Token line;

  Rounded(LayoutManager layout) {
    super(layout);
    setOpaque(false);
  }

  /** Sets the colours; null for none. */
  final void setColors(@Nullable Token newBehind, @Nullable Token newLine) {
    if (newBehind != behind || newLine != line) {
      behind = newBehind;
      line = newLine;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics g) {
    var copy = (Graphics2D) g.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double width = Theme.px(1);
    double arc = 2.0 * Theme.px(ARC);
    var shape =
        new RoundRectangle2D.Double(
            width / 2, width / 2, getWidth() - width, getHeight() - width, arc, arc);
    if (behind != null) {
      copy.setColor(Theme.color(behind));
      copy.fill(shape);
    }
    if (line != null) {
      copy.setColor(Theme.color(line));
      copy.setStroke(new BasicStroke((float) width));
      copy.draw(shape);
    }
    if (isFocusOwner()) {
      copy.setColor(Theme.color(Token.ACCENT));
      copy.setStroke(new BasicStroke((float) (2 * width)));
      copy.draw(shape);
    }
    copy.dispose();
  }
}
