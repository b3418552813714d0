package org.panelist.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Theme;

/**
 * The screens, and over them what concerns the whole program: that moves nothing, lies where it
 * covers least of what is read and pressed, the foot first, and is not put over the line that
 * somebody writes in where there is another place.
 */
final class ContentPane extends JLayeredPane {
  private static final int[] WIDTHS = {640, 440, 340};
  private static final int GAP = 16;

  /** Places one above the other that are tried, from the foot. */
  private static final int ROWS = 3;

  private final JComponent content;
  private final Banner banner;

  /** By width, of what is said now. */
  private final Map<Integer, Integer> heights = new HashMap<>();

  private String measured = "";

  /** Where it lies; empty while it does not. */
  private Rectangle last = new Rectangle();

  private long lastCovered;

  ContentPane(JComponent content, Banner banner) {
    this.content = content;
    this.banner = banner;
    add(content, DEFAULT_LAYER);
    add(banner, PALETTE_LAYER);
  }

  @Override
  public void doLayout() {
    content.setBounds(0, 0, getWidth(), getHeight());
    if (!banner.isVisible()) {
      last = new Rectangle();
      return;
    }
    String says = banner.getAccessibleContext().getAccessibleName() + Theme.px(100) + getSize();
    if (!says.equals(measured)) {
      measured = says;
      heights.clear();
    }
    Rectangle place = place();
    int height = measure(place.width);
    heights.put(place.width, height); // it may have found its height only now
    last = place;
    banner.setBounds(place.x, place.y, place.width, height);
  }

  private int measure(int width) {
    banner.setSize(width, Math.max(1, banner.getHeight())); // its height depends on that
    int most = Math.max(0, getHeight() - 2 * Theme.px(GAP));
    return Math.min(banner.getPreferredSize().height, most);
  }

  /** At first the foot where most screens begin, then where they end, then above, then narrower. */
  private List<Rectangle> places() {
    int gap = Theme.px(GAP);
    var places = new ArrayList<Rectangle>();
    for (int wide : WIDTHS) {
      int width = Math.max(0, Math.min(Theme.px(wide), getWidth() - 2 * gap));
      int height = heights.computeIfAbsent(width, this::measure);
      int end = getWidth() - gap - width;
      for (int row = 0; row < ROWS; row++) {
        int y = getHeight() - (row + 1) * (gap + height);
        if (y >= gap || row == 0) {
          places.add(new Rectangle(gap, y, width, height));
          places.add(new Rectangle(end, y, width, height));
        }
      }
      places.add(new Rectangle(gap, gap, width, height));
      places.add(new Rectangle(end, gap, width, height));
    }
    return places;
  }

  /** It stays where it is while it covers no more there: what moves by itself is not read. */
  private Rectangle place() {
    List<Rectangle> places = places();
    Rectangle line = writtenLine();
    List<Rectangle> free =
        places.stream().filter(place -> line == null || !place.intersects(line)).toList();
    if (free.isEmpty()) {
      return places.get(0);
    }
    var covered = new Covered(content);
    if (free.contains(last) && covered.by(last) <= lastCovered) {
      return last;
    }
    Rectangle best = free.stream().min(Comparator.comparingLong(covered::by)).orElse(places.get(0));
    lastCovered = covered.by(best);
    return best;
  }

  /** Where the caret is, with a line above and some below; null while nobody writes. */
  private @Nullable Rectangle writtenLine() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (!(owner instanceof JTextComponent text)
        || !SwingUtilities.isDescendingFrom(text, content)) {
      return null;
    }
    try {
      Rectangle2D caret = text.modelToView2D(text.getCaretPosition());
      if (caret == null) {
        return null;
      }
      Rectangle line = caret.getBounds();
      line.x = 0;
      line.width = text.getWidth();
      line.grow(0, 2 * line.height);
      return SwingUtilities.convertRectangle(text, line.intersection(text.getVisibleRect()), this);
    } catch (BadLocationException e) { // the text is being changed: any place will do
      return null;
    }
  }

  /** It gets the room there is. */
  @Override
  public Dimension getPreferredSize() {
    return new Dimension();
  }
}
