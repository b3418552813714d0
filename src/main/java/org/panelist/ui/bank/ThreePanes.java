package org.panelist.ui.bank;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.panelist.ui.kit.Theme;

/**
 * Filters, list and detail side by side. Where there is no room for three, the filters are put away
 * and come up in place of the list when asked for.
 */
final class ThreePanes extends JPanel {
  private static final int GAP = 16;

  /** The longest name of a competency has room, beside a scroll bar. */
  private static final int FILTERS = 302;

  private static final int THREE_FROM = 1040;
  private static final int LEAST_DETAIL = 340;
  private static final int MOST_DETAIL = 560;
  private static final double DETAIL_PART = 0.32;
  private static final double HALF = 0.5;

  private final JComponent filters;
  private final JComponent list;
  private final JComponent detail;
  private final Runnable narrowed;
  private boolean filtersWanted;
  private boolean wide = true;

  /**
   * @param narrowed is told when {@link #isWide} changed
   */
  ThreePanes(JComponent filters, JComponent list, JComponent detail, Runnable narrowed) {
    super(null);
    this.filters = filters;
    this.list = list;
    this.detail = detail;
    this.narrowed = narrowed;
    setOpaque(false);
    add(filters);
    add(list);
    add(detail);
  }

  /** Whether there is room for the filters beside the list. */
  boolean isWide() {
    return wide;
  }

  boolean areFiltersShown() {
    return wide || filtersWanted;
  }

  /** Shows the filters in place of the list, where there is no room for both. */
  void showFilters(boolean wanted) {
    filtersWanted = wanted;
    revalidate();
    repaint();
  }

  @Override
  public void doLayout() {
    boolean now = getWidth() >= Theme.px(THREE_FROM);
    filters.setVisible(now || filtersWanted);
    list.setVisible(now || !filtersWanted);
    int gap = Theme.px(GAP);
    int detailWidth =
        now ? part(DETAIL_PART, LEAST_DETAIL, MOST_DETAIL) : (int) ((getWidth() - gap) * HALF);
    int first = getWidth() - gap - detailWidth;
    int filterWidth = now ? Theme.px(FILTERS) : first;
    int from = now ? filterWidth + gap : 0;
    filters.setBounds(0, 0, filterWidth, getHeight());
    list.setBounds(from, 0, first - from, getHeight());
    detail.setBounds(getWidth() - detailWidth, 0, detailWidth, getHeight());
    if (now != wide) {
      wide = now;
      narrowed.run();
    }
  }

  private int part(double part, int least, int most) {
    int wanted = (int) (getWidth() * part);
    return Math.max(Theme.px(least), Math.min(Theme.px(most), wanted));
  }
}
