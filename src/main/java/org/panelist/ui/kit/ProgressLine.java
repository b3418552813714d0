package org.panelist.ui.kit;

import java.awt.Graphics2D;
import java.util.List;

/** A thin line that fills as time or work goes by. */
public final class ProgressLine extends Bars {
  private static final int THICKNESS = 4;

  private double fraction;
  private boolean late;

  public ProgressLine() {
    super(THICKNESS);
  }

  /**
   * @param fraction done, 0 to 1; values outside are brought inside
   * @param late whether to use the warning colour
   */
  public void show(double fraction, boolean late) {
    double inside = Math.max(0, Math.min(1, fraction));
    if (inside == this.fraction && late == this.late) {
      return;
    }
    boolean looksOther = pixels(inside) != pixels(this.fraction) || late != this.late;
    this.fraction = inside;
    this.late = late;
    describe(Messages.text("kit.progress", Math.round(inside * 100)));
    if (looksOther) {
      repaint();
    }
  }

  /** Counted on a display of two device pixels to the pixel. */
  private long pixels(double part) {
    return Math.round(part * getWidth() * 2);
  }

  @Override
  void paint(Graphics2D g) {
    paintParts(g, List.of(new Part(fraction, late ? Token.WARNING : Token.ACCENT)));
  }
}
