package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JComponent;

/** Title, chips and detail in one row with the buttons, or the buttons in a row of their own. */
final class HeaderLayout implements LayoutManager {
  private static final int GAP = 12;
  private static final int ROW = 34;
  private static final int BETWEEN_ROWS = 8;

  /** A detail of which less can be read is left out, as part of its width. */
  private static final double READABLE = 0.6;

  /** Of a detail that is never left out, as much can be read. */
  private static final int KEPT = 160;

  private final JComponent title;
  private final JComponent beside;
  private final JComponent detail;
  private final JComponent trailing;
  private boolean keepsDetail;

  HeaderLayout(JComponent title, JComponent beside, JComponent detail, JComponent trailing) {
    this.title = title;
    this.beside = beside;
    this.detail = detail;
    this.trailing = trailing;
  }

  void keepDetail() {
    keepsDetail = true;
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int row = Math.max(Theme.px(ROW), title.getPreferredSize().height);
    int buttons = trailing.getPreferredSize().height;
    int height =
        isStacked(parent.getWidth())
            ? row + Theme.px(BETWEEN_ROWS) + buttons
            : Math.max(row, buttons);
    return new Dimension(natural() + spaced(detail), height);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, preferredLayoutSize(parent).height);
  }

  private static int spaced(Component component) {
    int width = component.isVisible() ? component.getPreferredSize().width : 0;
    return width == 0 ? 0 : width + Theme.px(GAP);
  }

  /** Without the detail. */
  private int natural() {
    return title.getPreferredSize().width + spaced(beside) + spaced(trailing);
  }

  private boolean isStacked(int width) {
    int least = keepsDetail ? Math.min(spaced(detail), Theme.px(KEPT + GAP)) : 0;
    return width > 0 && spaced(trailing) > 0 && natural() + least > width;
  }

  @Override
  public void layoutContainer(Container parent) {
    int width = parent.getWidth();
    int buttons = trailing.getPreferredSize().width;
    boolean stacked = isStacked(width);
    int row = stacked ? Math.max(Theme.px(ROW), title.getPreferredSize().height) : 0;
    int first = stacked ? row : parent.getHeight();
    int room = stacked ? width : width - spaced(trailing);
    int name = Math.min(title.getPreferredSize().width, Math.max(0, room - spaced(beside)));
    place(parent, title, 0, name, 0, first);
    int chips = spaced(beside) == 0 ? 0 : beside.getPreferredSize().width;
    place(parent, beside, name + Theme.px(GAP), chips, 0, first);
    int below = stacked ? row + Theme.px(BETWEEN_ROWS) : 0;
    int rest = parent.getHeight() - below;
    int shown = Math.min(buttons, width);
    place(parent, trailing, width - shown, shown, below, rest);
    int from = stacked ? 0 : name + spaced(beside) + Theme.px(GAP);
    int free = (stacked ? width - spaced(trailing) : room) - from;
    int text = detail.getPreferredSize().width;
    boolean shows = keepsDetail || free >= text * READABLE;
    place(parent, detail, from, shows ? Math.max(0, free) : 0, below, rest);
  }

  /** At {@code x} from the leading edge, in the middle of a row. */
  private static void place(
      Container parent, Component component, int x, int width, int top, int height) {
    int high = Math.min(height, component.getPreferredSize().height);
    boolean ltr = parent.getComponentOrientation().isLeftToRight();
    int left = ltr ? x : parent.getWidth() - x - width;
    component.setBounds(left, top + (height - high) / 2, width, high);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
