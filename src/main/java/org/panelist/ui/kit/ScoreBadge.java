package org.panelist.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleRole;

/**
 * A rounded square with a score; dashed when there is none, a dash for no answer. A score that is
 * not saved yet stands in the dashed outline.
 */
public final class ScoreBadge extends Painted {
  private static final int SIDE = 22;
  private static final int ARC = 8;
  private static final int ROOM = 8;
  private static final int STROKE_ROOM = 7;
  private static final float DASH = 3;

  private Mark mark;

  public ScoreBadge(Mark mark) {
    super(AccessibleRole.LABEL);
    this.mark = mark;
    describe(mark.words());
  }

  public void setMark(Mark mark) {
    if (mark.equals(this.mark)) {
      return;
    }
    Dimension before = naturalSize();
    this.mark = mark;
    describe(mark.words());
    if (!naturalSize().equals(before)) {
      revalidate();
    }
    repaint();
  }

  public Mark mark() {
    return mark;
  }

  @Override
  Dimension naturalSize() {
    int side = Theme.px(SIDE);
    int text = Figures.width(getFontMetrics(TextStyle.BODY_STRONG.font()), mark.text());
    return new Dimension(mark.text().length() > 1 ? text + 2 * Theme.px(ROOM) : side, side);
  }

  @Override
  void paint(Graphics2D g) {
    Dimension size = naturalSize();
    int x = (getWidth() - size.width) / 2;
    paint(g, mark, x, (getHeight() - size.height) / 2, size.width, size.height);
  }

  /** Paints a badge into a box; for cells of tables too. */
  static void paint(Graphics2D g, Mark mark, int x, int y, int width, int height) {
    if (mark.saved()) {
      paintSaved(g, mark, x, y, width, height);
      return;
    }
    Color color = Theme.color(Token.CHIP_TEXT); // can be read on the current step of an agenda too
    outline(g, color, x, y, width, height);
    g.setColor(color);
    Paint.centre(g, TextStyle.BODY_STRONG.font(), mark.text(), x, y, width, height);
  }

  private static void paintSaved(Graphics2D g, Mark mark, int x, int y, int width, int height) {
    switch (mark.state()) {
      case SCORED -> {
        Paint.fillRound(
            g, Theme.color(Token.score(mark.color())), x, y, width, height, Theme.px(ARC));
        g.setColor(Theme.color(Token.scoreText(mark.color())));
        Paint.centre(g, TextStyle.BODY_STRONG.font(), mark.text(), x, y, width, height);
      }
      case NO_ANSWER, HIDDEN -> {
        Paint.fillRound(g, Theme.color(Token.CHIP_BEHIND), x, y, width, height, Theme.px(ARC));
        g.setColor(Theme.color(Token.TEXT));
        Paint.centre(g, TextStyle.BODY_STRONG.font(), mark.text(), x, y, width, height);
      }
      case EMPTY -> outline(g, Theme.color(Token.SECONDARY), x, y, width, height);
      case NOT_ASKED -> {
        outline(g, Theme.color(Token.SECONDARY), x, y, width, height);
        struck(g, x, y, width, height);
      }
    }
  }

  /** A stroke from corner to corner: left out, which is more than nothing yet. */
  private static void struck(Graphics2D g, int x, int y, int width, int height) {
    int room = Theme.px(STROKE_ROOM);
    g.setStroke(new BasicStroke(Math.max(1, Theme.px(1))));
    g.draw(new Line2D.Double(x + room, y + height - room, x + width - room, y + room));
  }

  private static void outline(Graphics2D g, Color color, int x, int y, int width, int height) {
    float line = Math.max(1, Theme.px(1));
    float[] dash = {Theme.px(1) * DASH, Theme.px(1) * DASH};
    g.setStroke(new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    g.setColor(color);
    double arc = Theme.px(ARC);
    g.draw(
        new RoundRectangle2D.Double(
            x + line / 2, y + line / 2, width - line, height - line, arc, arc));
  }
}
