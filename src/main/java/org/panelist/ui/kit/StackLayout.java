package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Components one below the other, each as wide as the panel and as high as it asks to be at that
 * width. What {@link WrapLayout} finds out in several passes this one knows in one, for it sets the
 * width before it asks for the height.
 */
public final class StackLayout implements LayoutManager {
  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets insets = parent.getInsets();
    int width = 0;
    int height = 0;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        Dimension size = sizeOf(child, innerWidth(parent));
        width = Math.max(width, size.width);
        height += size.height;
      }
    }
    return new Dimension(width + insets.left + insets.right, height + insets.top + insets.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, preferredLayoutSize(parent).height);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets insets = parent.getInsets();
    int width = innerWidth(parent);
    int y = insets.top;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        int height = sizeOf(child, width).height;
        child.setBounds(insets.left, y, width, height);
        y += height;
      }
    }
  }

  private static int innerWidth(Container parent) {
    Insets insets = parent.getInsets();
    return Math.max(0, parent.getWidth() - insets.left - insets.right);
  }

  private static Dimension sizeOf(Component child, int width) {
    if (width > 0 && child.getWidth() != width) {
      child.setSize(width, child.getHeight());
    }
    return child.getPreferredSize();
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
