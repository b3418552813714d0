package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.ScrollPaneLayout;

/**
 * A scroll pane whose bar lies over the trailing edge of what it scrolls: when the bar comes, while
 * somebody types, nothing wraps anew. What is scrolled keeps that edge free.
 */
final class OverlayScroll extends JScrollPane {
  OverlayScroll(Component view) {
    super(
        view,
        ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    getViewport()
        .setScrollMode(JViewport.SIMPLE_SCROLL_MODE); // a copied picture would smear the bar
    setComponentZOrder(getVerticalScrollBar(), 0);
    setLayout(new Over());
  }

  /** The bar and the view overlap. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
  }

  private static final class Over extends ScrollPaneLayout {
    private static final long serialVersionUID = 1L;

    /** Once, at the width that holds with and without the bar: narrower first would wrap twice. */
    @Override
    public void layoutContainer(Container parent) {
      Insets insets = parent.getInsets();
      int width = parent.getWidth() - insets.left - insets.right;
      int height = parent.getHeight() - insets.top - insets.bottom;
      viewport.setBounds(insets.left, insets.top, width, height);
      Component view = viewport.getView();
      boolean needed = view != null && view.getPreferredSize().height > height;
      vsb.setVisible(needed);
      if (needed) {
        int bar = vsb.getPreferredSize().width;
        boolean atRight = parent.getComponentOrientation().isLeftToRight();
        vsb.setBounds(insets.left + (atRight ? width - bar : 0), insets.top, bar, height);
      }
    }
  }
}
