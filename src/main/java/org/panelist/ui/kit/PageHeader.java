package org.panelist.ui.kit;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * The head of a page: title, something beside it, a line of detail, and buttons at the trailing
 * end. Where there is no room for all, the title wins and the buttons go below it; what is cut off
 * says the whole where it is pointed at.
 */
public final class PageHeader extends JPanel {
  private final JLabel title = Labels.shortened("", TextStyle.TITLE);
  private final JLabel detail = TextStyle.SECONDARY.on(new FixedLabel());
  private final JPanel beside = Panels.clear(new MigLayout("insets 0, gap 8"));
  private final JPanel trailing = Panels.clear(new MigLayout("insets 0, gap 12, aligny center"));
  private final transient HeaderLayout layout;

  /** Has the room that is left over, whatever it says: another text moves nothing else. */
  private static final class FixedLabel extends Labels.Shortened {
    private static final long serialVersionUID = 1L;

    /** As high as a line, also while there is none: nobody lays it out anew when there is one. */
    @Override
    public Dimension getPreferredSize() {
      Dimension size = super.getPreferredSize();
      size.height = Math.max(size.height, getFontMetrics(getFont()).getHeight());
      return size;
    }

    @Override
    public void revalidate() {
      if (!isValid()) {
        super.revalidate();
      }
    }
  }

  /**
   * @param title taken as it stands
   */
  public PageHeader(String title, JComponent... trailing) {
    super(null);
    layout = new HeaderLayout(this.title, beside, detail, this.trailing);
    setLayout(layout);
    setOpaque(false);
    this.title.setText(title);
    add(this.title);
    add(beside);
    add(detail);
    add(this.trailing);
    beside.setVisible(false);
    for (JComponent component : trailing) {
      this.trailing.add(component);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // every way of setting bounds ends here
  public void reshape(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.reshape(x, y, width, height);
    if (other && width > 0 && getPreferredSize().height != height) {
      // At once it would be forgotten: whoever lays out now calls all of it valid at the end.
      SwingUtilities.invokeLater(this::revalidate);
    }
  }

  /** The detail is never left out: where it has no room beside the title, the buttons go below. */
  public PageHeader keepDetail() {
    layout.keepDetail();
    return this;
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  /** Sets the secondary text behind the title. */
  public void setDetail(String text) {
    detail.setText(text);
  }

  /** Puts chips directly behind the title; earlier ones are replaced. */
  public void setBeside(JComponent... components) {
    beside.removeAll();
    for (JComponent component : components) {
      beside.add(component);
    }
    beside.setVisible(components.length > 0);
    revalidate();
  }
}
