package org.panelist.ui.interview;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.List;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;

/**
 * Places the parts of one step: number, lines of text below each other, marks at the trailing edge,
 * all in the middle of the row. Where the agenda is narrow there are no texts, and a step without a
 * number has its icon. An agenda has a dozen rows, all laid out at once when the live screen opens:
 * this takes a tenth of what general layouts take that are nested in each other.
 */
final class AgendaRowLayout implements LayoutManager {
  private static final Insets WIDE = new Insets(10, 12, 10, 12);
  private static final Insets NARROW = new Insets(6, 6, 6, 14);
  private static final int NUMBER = 20;
  private static final int BESIDE_NUMBER = 10;
  private static final int BESIDE_NUMBER_NARROW = 6;
  private static final int BESIDE_TEXT = 8;
  private static final int BETWEEN_MARKS = 8;
  private static final int BETWEEN_LINES = 2;
  private static final int ICON = 22;

  private final Component number;
  private final Component icon;
  private final List<TextView> lines;
  private final List<? extends Component> marks;
  private boolean narrow;

  /**
   * @param lines not in view where the agenda is narrow
   * @param marks from the leading to the trailing one
   */
  AgendaRowLayout(
      Component number, Component icon, List<TextView> lines, List<? extends Component> marks) {
    this.number = number;
    this.icon = icon;
    this.lines = lines;
    this.marks = marks;
  }

  void setNarrow(boolean narrow) {
    this.narrow = narrow;
  }

  private Insets insets() {
    return narrow ? NARROW : WIDE;
  }

  private static boolean isIn(Container parent, Component part) {
    return part.getParent() == parent && part.isVisible();
  }

  /** Where the texts begin. */
  private int textLeft() {
    return Theme.px(insets().left + NUMBER + BESIDE_NUMBER);
  }

  /** How much of the trailing edge the marks take, with the room before them. */
  private int marksWidth(Container parent) {
    int width = 0;
    for (Component mark : marks) {
      if (isIn(parent, mark)) {
        width += mark.getPreferredSize().width + Theme.px(width == 0 ? 0 : BETWEEN_MARKS);
      }
    }
    return width == 0 ? 0 : width + Theme.px(narrow ? 0 : BESIDE_TEXT);
  }

  private int textWidth(Container parent) {
    int right = Theme.px(insets().right) + marksWidth(parent);
    return Math.max(0, parent.getWidth() - textLeft() - right);
  }

  private int linesHeight(Container parent) {
    int width = textWidth(parent);
    int height = 0;
    for (TextView line : lines) {
      if (isIn(parent, line)) {
        int own = width > 0 ? line.heightAt(width) : line.getPreferredSize().height;
        height += own + Theme.px(height == 0 ? 0 : BETWEEN_LINES);
      }
    }
    return height;
  }

  private int contentHeight(Container parent) {
    int height = Math.max(linesHeight(parent), heightOf(parent, number));
    for (Component mark : marks) {
      height = Math.max(height, heightOf(parent, mark));
    }
    return isIn(parent, icon) ? Math.max(height, Theme.px(ICON)) : height;
  }

  private static int heightOf(Container parent, Component part) {
    return isIn(parent, part) ? part.getPreferredSize().height : 0;
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int frame = Theme.px(insets().top) + Theme.px(insets().bottom);
    return new Dimension(minimumWidth(parent), contentHeight(parent) + frame);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return preferredLayoutSize(parent);
  }

  private int minimumWidth(Container parent) {
    return textLeft() + marksWidth(parent) + Theme.px(insets().right);
  }

  @Override
  public void layoutContainer(Container parent) {
    int left = Theme.px(insets().left);
    int room = parent.getWidth() - left - Theme.px(insets().right);
    place(parent, icon, left, room, Theme.px(ICON));
    int figure = Math.max(Theme.px(NUMBER), narrow ? number.getPreferredSize().width : 0);
    place(parent, number, left, figure, number.getPreferredSize().height);
    layLines(parent);
    int free = left + figure + Theme.px(narrow ? BESIDE_NUMBER_NARROW : BESIDE_NUMBER);
    int x = parent.getWidth() - Theme.px(insets().right);
    for (int i = marks.size() - 1; i >= 0; i--) {
      Component mark = marks.get(i);
      if (isIn(parent, mark)) {
        Dimension size = mark.getPreferredSize();
        x -= size.width;
        place(parent, mark, Math.max(x, free), size.width, size.height);
        x -= Theme.px(BETWEEN_MARKS);
      }
    }
  }

  private void layLines(Container parent) {
    int width = textWidth(parent);
    int y = (parent.getHeight() - linesHeight(parent)) / 2;
    for (TextView line : lines) {
      if (isIn(parent, line)) {
        int height = line.heightAt(width);
        line.setBounds(mirrored(parent, textLeft(), width), y, width, height);
        y += height + Theme.px(BETWEEN_LINES);
      }
    }
  }

  /** In the middle of the row, at {@code x} from the leading edge. */
  private static void place(Container parent, Component part, int x, int width, int height) {
    if (isIn(parent, part)) {
      int y = (parent.getHeight() - height) / 2;
      part.setBounds(mirrored(parent, x, width), y, width, height);
    }
  }

  private static int mirrored(Container parent, int x, int width) {
    boolean ltr = parent.getComponentOrientation().isLeftToRight();
    return ltr ? x : parent.getWidth() - x - width;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
