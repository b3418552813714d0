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
  private static final float DASH = 4;

  /** Of a dashed line from the one that shows the focus, in unscaled pixels. */
  private static final int INSIDE = 3;

  private @Nullable Token behind;
  private @Nullable Token line;
  private boolean dashed;

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

  /** Whether the line is dashed; with the focus it stands inside the focus' own. */
  final void setDashed(boolean newDashed) {
    if (newDashed != dashed) {
      dashed = newDashed;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics g) {
    var copy = (Graphics2D) g.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double width = Theme.px(1);
    var shape = shape(0);
    if (behind != null) {
      copy.setColor(Theme.color(behind));
      copy.fill(shape);
    }
    if (line != null) {
      copy.setColor(Theme.color(line));
      copy.setStroke(stroke((float) width));
      copy.draw(dashed && isFocusOwner() ? shape(Theme.px(INSIDE)) : shape);
    }
    if (isFocusOwner()) {
      copy.setColor(Theme.color(Token.ACCENT));
      copy.setStroke(new BasicStroke((float) (2 * width)));
      copy.draw(shape);
    }
    copy.dispose();
  }

  private RoundRectangle2D shape(int inset) {
    double width = Theme.px(1);
    double arc = 2.0 * Theme.px(ARC);
    double edge = inset + width / 2;
    return new RoundRectangle2D.Double(
        edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge, arc, arc);
  }

  private BasicStroke stroke(float width) {
    if (!dashed) {
      return new BasicStroke(width);
    }
    float[] dashes = {width * DASH, width * DASH};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }
}
