package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.List;
import javax.swing.JComponent;

/**
 * Buttons of one width side by side, each with what stands below it; in two rows, or below each
 * other, where there is no room for all in one.
 */
final class ChoiceLayout implements LayoutManager {
  private static final int GAP = 8;
  private static final int BELOW = 2;

  private final List<? extends JComponent> buttons;

  /** One for each button, or none. */
  private List<? extends JComponent> hints = List.of();

  /**
   * @param buttons may grow later
   */
  ChoiceLayout(List<? extends JComponent> buttons) {
    this.buttons = buttons;
  }

  void setHints(List<? extends JComponent> below) {
    hints = List.copyOf(below);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int columns = columns(parent.getWidth());
    return new Dimension(width(buttons.size()), height(columns));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(width(1), height(columns(parent.getWidth())));
  }

  /**
   * In one row, or in two as even as can be, or below each other; before it has a width, in one.
   */
  private int columns(int width) {
    int all = buttons.size();
    int half = (all + 1) / 2;
    if (width <= 0 || width(all) <= width) {
      return Math.max(1, all);
    }
    return width(half) <= width ? half : 1;
  }

  private int width(int columns) {
    int widest = 0;
    for (int i = 0; i < buttons.size(); i++) {
      widest = Math.max(widest, buttons.get(i).getPreferredSize().width);
      widest = Math.max(widest, hinted(i).width);
    }
    return columns * widest + (columns - 1) * Theme.px(GAP);
  }

  private Dimension hinted(int index) {
    boolean shown = index < hints.size() && hints.get(index).isVisible();
    return shown ? hints.get(index).getPreferredSize() : new Dimension();
  }

  private int buttonHeight() {
    return buttons.stream().mapToInt(button -> button.getPreferredSize().height).max().orElse(0);
  }

  private int rowHeight() {
    int hint = 0;
    for (int i = 0; i < buttons.size(); i++) {
      hint = Math.max(hint, hinted(i).height);
    }
    return buttonHeight() + (hint == 0 ? 0 : Theme.px(BELOW) + hint);
  }

  private int height(int columns) {
    int rows = (buttons.size() + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * Theme.px(GAP);
  }

  @Override
  public void layoutContainer(Container parent) {
    int columns = columns(parent.getWidth());
    int free = parent.getWidth() - (columns - 1) * Theme.px(GAP);
    for (int i = 0; i < buttons.size(); i++) {
      int column = i % columns;
      int from = free * column / columns; // what is left over by dividing goes to all alike
      int width = free * (column + 1) / columns - from;
      int x = from + column * Theme.px(GAP);
      int y = i / columns * (rowHeight() + Theme.px(GAP));
      int high = buttonHeight();
      place(parent, buttons.get(i), x, y, new Dimension(width, high));
      if (i < hints.size()) {
        place(parent, hints.get(i), x, y + high + Theme.px(BELOW), hinted(i));
      }
    }
  }

  /** At {@code x} from the leading edge. */
  private static void place(Container parent, Component part, int x, int y, Dimension size) {
    int left =
        parent.getComponentOrientation().isLeftToRight() ? x : parent.getWidth() - x - size.width;
    part.setBounds(left, y, size.width, size.height);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
