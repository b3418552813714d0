package org.panelist.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** How much of a screen somebody could not read, or not press, if something lay over a part. */
final class Covered {
  /** What scrolls can be brought out from under it; what does not is gone. */
  private static final int FIXED = 4;

  /** In a longer text it would take too long to find the end. */
  private static final int MEASURED = 20_000;

  private record Part(Rectangle place, int weight) {}

  private final List<Part> parts = new ArrayList<>();

  Covered(JComponent screen) {
    collect(screen, screen.getX(), screen.getY(), screen.getBounds(), FIXED);
  }

  /** Comparable with that of other places; 0 if nothing is covered. */
  long by(Rectangle place) {
    long sum = 0;
    for (Part part : parts) {
      Rectangle both = part.place().intersection(place);
      sum += both.isEmpty() ? 0 : (long) both.width * both.height * part.weight();
    }
    return sum;
  }

  private void collect(Component part, int x, int y, Rectangle seen, int weight) {
    Rectangle bounds = new Rectangle(x, y, part.getWidth(), part.getHeight());
    Rectangle visible = bounds.intersection(seen);
    if (!part.isVisible() || visible.isEmpty()) {
      return;
    }
    Rectangle read = read(part, bounds);
    if (read != null) {
      parts.add(new Part(read.intersection(visible), weight));
    } else if (part instanceof Container container) {
      int inside = part instanceof JViewport ? 1 : weight;
      for (Component child : container.getComponents()) {
        collect(child, x + child.getX(), y + child.getY(), visible, inside);
      }
    }
  }

  /** Where there is something to be read; null for what only holds others. */
  private static @Nullable Rectangle read(Component part, Rectangle bounds) {
    if (part instanceof JTextComponent text) {
      return written(text, bounds);
    }
    boolean holds =
        part instanceof Container container
            && container.getComponentCount() > 0
            && !(part instanceof JTable);
    if (holds || part instanceof JScrollBar || part instanceof Box.Filler || isEmpty(part)) {
      return null;
    }
    if (part instanceof JLabel) {
      bounds.width = Math.min(bounds.width, part.getPreferredSize().width);
    }
    return bounds;
  }

  private static boolean isEmpty(Component part) {
    return part.getClass() == JPanel.class
        || (part instanceof JLabel label && label.getText().isEmpty() && label.getIcon() == null);
  }

  /** A field of many lines as far as it is filled. */
  private static Rectangle written(JTextComponent text, Rectangle bounds) {
    int length = text.getDocument().getLength();
    if (length < MEASURED && text.getParent() instanceof JViewport) {
      try {
        Rectangle2D end = text.modelToView2D(length);
        if (end != null) {
          bounds.height = (int) Math.min(bounds.height, end.getMaxY());
        }
      } catch (BadLocationException e) { // it is being changed: the whole of it
        return bounds;
      }
    }
    return bounds;
  }
}
