package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * A see-through panel that is as wide as the view it scrolls in, so wrapped text wraps there, and
 * at least as high.
 */
public class ScrollView extends JPanel implements Scrollable {
  private static final int STEP = 24;

  /**
   * @param layout a MigLayout becomes a {@link WrapLayout}
   */
  public ScrollView(LayoutManager layout) {
    super(layout instanceof MigLayout mig ? new WrapLayout(mig) : layout);
    setOpaque(false);
    putClientProperty("migLayout.dynamicAspectRatio", true);
  }

  /**
   * Takes the width it scrolls in: a viewport asks for the height before it sets the width, and the
   * first time it has none itself.
   */
  final void fitView() {
    if (getParent() instanceof JViewport view) {
      int width = view.getWidth();
      if (width == 0 && view.getParent() instanceof JScrollPane pane) {
        width = pane.getWidth() - pane.getInsets().left - pane.getInsets().right;
      }
      if (width > 0 && width != getWidth()) {
        setSize(width, getHeight());
      }
    }
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Theme.px(STEP);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    int extent = orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    return Math.max(Theme.px(STEP), extent - Theme.px(STEP));
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() instanceof JViewport view && view.getHeight() > getPreferredSize().height;
  }
}
