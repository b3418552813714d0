package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JScrollBar;
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

    @Override
    public void layoutContainer(Container parent) {
      super.layoutContainer(parent);
      JScrollBar bar = getVerticalScrollBar();
      JViewport view = getViewport();
      if (bar.isVisible()) {
        boolean atRight = bar.getX() > view.getX();
        view.setBounds(
            atRight ? view.getX() : bar.getX(),
            view.getY(),
            view.getWidth() + bar.getWidth(),
            view.getHeight());
      }
    }
  }
}
