package org.panelist.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** The program's icon: a tick and three bars on blue, drawn at the sizes that desktops ask for. */
public final class WindowIcon {
  private static final int GRID = 32;
  private static final Color BEHIND = new Color(0x2F6BEA);

  private WindowIcon() {}

  /** Drawn when first asked for; from any thread. */
  public static List<Image> images() {
    return Drawn.IMAGES;
  }

  private static final class Drawn {
    static final List<Image> IMAGES = draw();
  }

  private static List<Image> draw() {
    return IntStream.of(16, 24, 32, 48, 64, 128).<Image>mapToObj(WindowIcon::draw).toList();
  }

  private static Image draw(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size / (double) GRID, size / (double) GRID);
    g.setColor(BEHIND);
    g.fill(new RoundRectangle2D.Double(1, 1, 30, 30, 14, 14));
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    var tick = new Path2D.Double();
    tick.moveTo(7.5, 11);
    tick.lineTo(10.5, 14);
    tick.lineTo(16, 8);
    g.draw(tick);
    bar(g, 20, 11, 25);
    bar(g, 8, 20, 25);
    bar(g, 8, 25.5, 18);
    g.dispose();
    return image;
  }

  private static void bar(Graphics2D g, double from, double y, double to) {
    var line = new Path2D.Double();
    line.moveTo(from, y);
    line.lineTo(to, y);
    g.draw(line);
  }
}
