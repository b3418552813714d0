package org.panelist.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Theme;

/**
 * The screens, and over them, at their foot, what concerns the whole program: that moves nothing,
 * and is not put over the line that somebody writes in where there is another place.
 */
final class ContentPane extends JLayeredPane {
  private static final int WIDTH = 640;
  private static final int GAP = 16;

  private final JComponent content;
  private final Banner banner;

  ContentPane(JComponent content, Banner banner) {
    this.content = content;
    this.banner = banner;
    add(content, DEFAULT_LAYER);
    add(banner, PALETTE_LAYER);
  }

  @Override
  public void doLayout() {
    content.setBounds(0, 0, getWidth(), getHeight());
    if (banner.isVisible()) {
      int gap = Theme.px(GAP);
      int width = Math.max(0, Math.min(Theme.px(WIDTH), getWidth() - 2 * gap));
      banner.setSize(width, Math.max(1, banner.getHeight())); // its height depends on that
      int height = Math.min(banner.getPreferredSize().height, Math.max(0, getHeight() - 2 * gap));
      banner.setBounds(place(width, height, gap));
    }
  }

  /** At the foot where most screens begin, else where they end, else at the head. */
  private Rectangle place(int width, int height, int gap) {
    int foot = getHeight() - gap - height;
    int end = getWidth() - gap - width;
    Rectangle line = writtenLine();
    List<Rectangle> places =
        List.of(
            new Rectangle(gap, foot, width, height),
            new Rectangle(end, foot, width, height),
            new Rectangle(gap, gap, width, height));
    return places.stream()
        .filter(place -> line == null || !place.intersects(line))
        .findFirst()
        .orElse(places.get(0));
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
