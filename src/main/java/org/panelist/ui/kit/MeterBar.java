package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;

/** A mean on the scale of 1 to 5 against a bar marker, in the colour of the nearest score. */
public final class MeterBar extends Bars {
  private static final int THICKNESS = 10;
  private static final int MARKER = 16;
  private static final double MIN = 1;
  private static final double MAX = 5;

  private OptionalDouble value = OptionalDouble.empty();
  private double bar = 3;

  public MeterBar() {
    super(THICKNESS);
  }

  /**
   * @param value mean, 1.0 to 5.0; empty when nothing counts
   * @param bar score that meets the bar, 1.0 to 5.0
   */
  public void show(OptionalDouble value, double bar) {
    this.value = value;
    this.bar = bar;
    describe(
        value.isPresent()
            ? Messages.text("kit.meter.value", value.getAsDouble(), bar)
            : Messages.text("kit.meter.none"));
    repaint();
  }

  @Override
  Dimension naturalSize() {
    return new Dimension(super.naturalSize().width, Theme.px(MARKER));
  }

  @Override
  void paint(Graphics2D g) {
    paintParts(
        g,
        value.isEmpty()
            ? List.of()
            : List.of(
                new Part(
                    Math.max(0, fraction(value.getAsDouble())),
                    Token.score(
                        (int) Math.round(Math.max(MIN, Math.min(MAX, value.getAsDouble())))))));
    double width = Math.max(2, Theme.px(2));
    double at = fraction(bar) * getWidth();
    double left = (Paint.leftToRight(this) ? at : getWidth() - at) - width / 2;
    double height = Theme.px(MARKER);
    g.setColor(Theme.color(Token.TEXT));
    g.fill(new Rectangle2D.Double(left, (getHeight() - height) / 2, width, height));
  }

  private static double fraction(double score) {
    return (score - MIN) / (MAX - MIN);
  }
}
