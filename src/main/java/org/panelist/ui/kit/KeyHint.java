package org.panelist.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleRole;
import javax.swing.KeyStroke;

/** A small picture of a key: a framed pill with its name. */
public final class KeyHint extends Painted {
  private static final int SIDE = 5;
  private static final int AROUND = 8;
  private static final int ARC = 8;

  private final String text;

  public KeyHint(KeyStroke key) {
    this(Shortcuts.text(key));
  }

  /**
   * @param text a key in words, or several
   */
  public KeyHint(String text) {
    super(AccessibleRole.LABEL);
    this.text = text;
    describe(text);
  }

  @Override
  Dimension naturalSize() {
    FontMetrics metrics = getFontMetrics(TextStyle.SMALL.font());
    return new Dimension(
        metrics.stringWidth(text) + 2 * Theme.px(SIDE) + Theme.px(AROUND),
        metrics.getHeight() + Theme.px(4));
  }

  @Override
  void paint(Graphics2D g) {
    Dimension size = naturalSize();
    int width = size.width - Theme.px(AROUND);
    int y = (getHeight() - size.height) / 2;
    float line = Theme.px(1);
    var box =
        new RoundRectangle2D.Double(
            line / 2, y + line / 2, width - line, size.height - line, Theme.px(ARC), Theme.px(ARC));
    g.setColor(Theme.color(Token.CHIP_BEHIND));
    g.fill(box);
    g.setColor(Theme.color(Token.BORDER));
    g.setStroke(new BasicStroke(line));
    g.draw(box);
    g.setColor(Theme.color(Token.SECONDARY));
    Paint.centre(g, TextStyle.SMALL.font(), text, 0, y, width, size.height);
  }
}
