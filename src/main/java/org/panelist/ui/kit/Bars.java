package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.accessibility.AccessibleRole;

/** What the horizontal bars share: a rounded track, filled from the leading edge by parts. */
abstract class Bars extends Painted {
  private static final int WIDTH = 120;

  private final int thickness;

  /** A filled stretch; {@code length} is a fraction of the whole bar. */
  record Part(double length, Token color) {}

  /**
   * @param thickness of the bar, in pixels at font size 100 %
   */
  Bars(int thickness) {
    super(AccessibleRole.PROGRESS_BAR);
    this.thickness = thickness;
  }

  @Override
  Dimension naturalSize() {
    return new Dimension(Theme.px(WIDTH), Theme.px(thickness));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(Theme.px(WIDTH) / 3, naturalSize().height);
  }

  /** Paints the track and {@code parts}, one after the other from the leading edge. */
  final void paintParts(Graphics2D g, List<Part> parts) {
    double height = Math.min(getHeight(), Theme.px(thickness));
    double top = (getHeight() - height) / 2.0;
    Paint.fillRound(g, Theme.color(Token.TRACK), 0, top, getWidth(), height, height);
    Area track = new Area(new RoundRectangle2D.Double(0, top, getWidth(), height, height, height));
    double at = 0;
    for (Part part : parts) {
      double width = part.length() * getWidth();
      g.setColor(Theme.color(part.color()));
      double left = Paint.leftToRight(this) ? at : getWidth() - at - width;
      Area stretch = new Area(new Rectangle2D.Double(left, top, width, height));
      stretch.intersect(track); // a clip would leave jagged ends
      g.fill(stretch);
      at += width;
    }
  }
}
