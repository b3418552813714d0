package org.panelist.ui.kit;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * The head of a page: title, something beside it, a line of detail, and buttons at the trailing
 * end.
 */
public final class PageHeader extends JPanel {
  private final JLabel title = Labels.of("", TextStyle.TITLE);
  private final JLabel detail = TextStyle.SECONDARY.on(Labels.plain(new FixedLabel()));
  private final JPanel beside = Panels.clear(new MigLayout("insets 0, gap 8"));
  private final JPanel trailing = Panels.clear(new MigLayout("insets 0, gap 12, aligny center"));

  /** Has the room that is left over, whatever it says: another text moves nothing else. */
  private static final class FixedLabel extends JLabel {
    private static final long serialVersionUID = 1L;

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
    super(
        new MigLayout("insets 0, gap 12, fillx, hidemode 3", "[][][grow, 0:0][]", "[center, 34!]"));
    setOpaque(false);
    this.title.setText(title);
    // in cells of their own, or the others would move up while one is hidden
    add(this.title, "cell 0 0, wmin 80");
    add(beside, "cell 1 0");
    add(detail, "cell 2 0, growx, wmin 0");
    add(this.trailing, "cell 3 0");
    beside.setVisible(false);
    for (JComponent component : trailing) {
      this.trailing.add(component);
    }
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
