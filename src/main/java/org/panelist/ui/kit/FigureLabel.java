package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** A label whose digits all have the same width. */
final class FigureLabel extends JLabel {
  private boolean keepsPlace;

  /** From now on a number that fits where the one before stood moves nothing else. */
  void keepPlace() {
    keepsPlace = true;
  }

  @Override
  public void revalidate() {
    if (!keepsPlace || !isValid() || !fits()) {
      super.revalidate();
    }
  }

  private boolean fits() {
    Dimension wanted = getPreferredSize();
    return wanted.width <= getWidth() && wanted.height == getHeight();
  }

  @Override
  public Dimension getPreferredSize() {
    Insets insets = getInsets();
    FontMetrics metrics = getFontMetrics(getFont());
    return new Dimension(
        Figures.width(metrics, getText()) + insets.left + insets.right,
        metrics.getHeight() + insets.top + insets.bottom);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D copy = Paint.start(g);
    try {
      copy.setFont(getFont());
      copy.setColor(getForeground());
      FontMetrics metrics = copy.getFontMetrics();
      Insets insets = getInsets();
      int room = getWidth() - insets.left - insets.right - Figures.width(metrics, getText());
      int inner = getHeight() - insets.top - insets.bottom;
      int y = insets.top + (inner - metrics.getHeight()) / 2 + metrics.getAscent();
      Figures.draw(copy, getText(), insets.left + (atRight() ? room : 0), y);
    } finally {
      copy.dispose();
    }
  }

  private boolean atRight() {
    int alignment = getHorizontalAlignment();
    boolean leftToRight = Paint.leftToRight(this);
    return alignment == SwingConstants.RIGHT
        || alignment == (leftToRight ? SwingConstants.TRAILING : SwingConstants.LEADING);
  }
}
