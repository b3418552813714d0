package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;

/** A frame around a text that wraps: as high as the text is at its width, at least as its rows. */
final class GrowingPane extends JScrollPane {
  private static final long serialVersionUID = 1L;

  private final JTextArea area;

  GrowingPane(JTextArea area) {
    super(
        area,
        ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER,
        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    this.area = area;
  }

  @Override
  public Dimension getPreferredSize() {
    Insets frame = getInsets();
    int rows = area.getPreferredScrollableViewportSize().height;
    int text = Math.max(rows, area.getPreferredSize().height);
    return new Dimension(area.getPreferredSize().width, text + frame.top + frame.bottom);
  }

  /** Another height of the text concerns what is around it. */
  @Override
  public boolean isValidateRoot() {
    return false;
  }

  @Override
  @SuppressWarnings("deprecation") // every way of setting bounds ends here
  public void reshape(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.reshape(x, y, width, height);
    if (other) {
      SwingUtilities.invokeLater(this::revalidate); // the lines break elsewhere
    }
  }
}
