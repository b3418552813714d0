package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Panels without a background of their own, and scroll panes without a frame. */
public final class Panels {
  private Panels() {}

  /**
   * A see-through panel that is as wide as the view it scrolls in, so wrapped text wraps there. A
   * MigLayout becomes a {@link WrapLayout}.
   */
  public static JPanel clear(LayoutManager layout) {
    return new Column(layout);
  }

  /** Scrolls {@code view} up and down, with no frame and no background. */
  public static JScrollPane scroll(Component view) {
    return bare(
        new JScrollPane(
            view,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER));
  }

  /** Takes frame and background from {@code pane}. */
  public static JScrollPane bare(JScrollPane pane) {
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.setOpaque(false);
    pane.getViewport().setOpaque(false);
    pane.getVerticalScrollBar().setOpaque(false);
    // A scroll pane takes the focus only through what is in it.
    pane.getVerticalScrollBar().setFocusable(false);
    return pane;
  }

  private static final class Column extends ScrollView {
    Column(LayoutManager layout) {
      super(layout);
    }

    @Override
    public Dimension getPreferredSize() {
      fitView();
      return super.getPreferredSize();
    }
  }
}
