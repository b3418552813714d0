package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.Arrays;
import net.miginfocom.swing.MigLayout;

/**
 * MigLayout for texts that wrap. MigLayout asks for heights before it sets widths; this one lays
 * out again when the widths have changed what its components ask for, and asks a panel for its
 * height at the width the panel has now. It holds for nested panels, if each has this layout.
 */
public final class WrapLayout extends MigLayout {
  private static final int PASSES = 3;

  private int laidOutAt = -1;

  public WrapLayout(String layout, String columns, String rows) {
    super(layout, columns, rows);
  }

  /** The same constraints as {@code other}. */
  WrapLayout(MigLayout other) {
    super();
    setLayoutConstraints(other.getLayoutConstraints());
    setColumnConstraints(other.getColumnConstraints());
    setRowConstraints(other.getRowConstraints());
  }

  @Override
  public void layoutContainer(Container parent) {
    widen(parent);
    int[] before = heights(parent);
    for (int pass = 0; pass < PASSES; pass++) {
      super.layoutContainer(parent);
      laidOutAt = parent.getWidth();
      int[] after = heights(parent);
      if (Arrays.equals(before, after)) {
        return;
      }
      before = after;
      invalidateLayout(parent);
    }
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    fit(parent);
    return super.preferredLayoutSize(parent);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    fit(parent);
    return super.minimumLayoutSize(parent);
  }

  @Override
  public void addLayoutComponent(Component component, Object constraints) {
    laidOutAt = -1;
    super.addLayoutComponent(component, constraints);
  }

  /**
   * Gives what was never laid out the width it may well have. Else each panel would be measured at
   * no width first and then at its own, at each level of panels twice as often.
   */
  private static void widen(Container parent) {
    Insets insets = parent.getInsets();
    int width = parent.getWidth() - insets.left - insets.right;
    for (Component child : parent.getComponents()) {
      if (width > 0 && child.getWidth() == 0 && child.isVisible()) {
        child.setSize(width, child.getHeight());
      }
    }
  }

  private void fit(Container parent) {
    if (parent.getWidth() > 0 && parent.getWidth() != laidOutAt) {
      layoutContainer(parent);
    }
  }

  private static int[] heights(Container parent) {
    int[] heights = new int[parent.getComponentCount()];
    for (int i = 0; i < heights.length; i++) { // asked for often, and nested: no stream
      Component child = parent.getComponent(i);
      heights[i] = child.isVisible() ? child.getPreferredSize().height : 0;
    }
    return heights;
  }
}
