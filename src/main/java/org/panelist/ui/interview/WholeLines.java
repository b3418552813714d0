package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Shows a view on a card, but no line of text of which a part is out of sight. */
final class WholeLines extends JViewport {
  WholeLines() {
    setOpaque(false);
    setScrollMode(SIMPLE_SCROLL_MODE); // a copied picture would take along what is left empty
  }

  /** Where, in the view, the last line ends that is in view as a whole. */
  int end() {
    Rectangle seen = getViewRect();
    int edge = seen.y + seen.height;
    int whole = edge(edge, true);
    return whole > seen.y ? whole : edge; // a part of a line is better than nothing
  }

  private int start() {
    int edge = getViewRect().y;
    int whole = edge(edge, false);
    return whole < end() ? whole : edge;
  }

  /** Moves an edge until it cuts nothing: what stands beside a line may reach further. */
  private int edge(int from, boolean up) {
    int edge = from;
    int before;
    do {
      before = edge;
      edge = getView() instanceof Container view ? furthest(view, before, up) : before;
    } while (edge != before);
    return edge;
  }

  private int furthest(Container parent, int edge, boolean up) {
    int found = edge;
    for (Component part : parent.getComponents()) {
      if (part.isVisible()) {
        boolean isText = part instanceof TextView;
        boolean isBox = !isText && part instanceof Container box && box.getComponentCount() > 0;
        int one = isBox ? furthest((Container) part, edge, up) : uncut(part, edge, up);
        found = up ? Math.min(found, one) : Math.max(found, one);
      }
    }
    return found;
  }

  /** The edge beyond the line of {@code part}, in the view, that {@code edge} cuts. */
  private int uncut(Component part, int edge, boolean up) {
    int top = SwingUtilities.convertPoint(part, 0, 0, getView()).y;
    int inside = edge - top;
    if (inside <= 0 || inside >= part.getHeight()) {
      return edge;
    }
    if (part instanceof TextView text) {
      return top + (up ? text.topOfLine(inside) : text.bottomOfLine(inside));
    }
    return up ? top : top + part.getHeight();
  }

  @Override
  public void paint(Graphics g) {
    super.paint(g);
    Rectangle seen = getViewRect();
    g.setColor(Theme.color(Token.CARD));
    g.fillRect(0, 0, getWidth(), start() - seen.y);
    g.fillRect(0, end() - seen.y, getWidth(), getHeight());
  }
}
