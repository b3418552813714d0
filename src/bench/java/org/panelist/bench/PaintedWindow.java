package org.panelist.bench;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Stands in for a window where there is no display: lays out and paints, into an image, just what
 * Swing would lay out and paint in a window of that size. Event thread.
 */
final class PaintedWindow extends RepaintManager {
  private final JComponent content;
  private final BufferedImage image;
  private final Set<Container> invalid = new LinkedHashSet<>();
  private final Map<JComponent, Rectangle> dirty = new LinkedHashMap<>();

  /**
   * @param content laid out at its size; everything of it is painted the first time
   */
  PaintedWindow(JComponent content) {
    this.content = content;
    image = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
    addAll(content);
  }

  @Override
  public synchronized void addInvalidComponent(JComponent component) {
    Container root = component;
    while (root != null && root != content && !root.isValidateRoot()) {
      root = root.getParent();
    }
    if (root != null && SwingUtilities.isDescendingFrom(root, content)) {
      invalid.add(root);
    }
  }

  @Override
  public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
    if (width > 0 && height > 0 && SwingUtilities.isDescendingFrom(component, content)) {
      dirty.merge(component, new Rectangle(x, y, width, height), Rectangle::union);
    }
  }

  private void addAll(JComponent component) {
    addDirtyRegion(component, 0, 0, component.getWidth(), component.getHeight());
  }

  /** Lays out and paints what has changed since the last time. */
  void flush() {
    while (!invalid.isEmpty()) {
      List<Container> roots = new ArrayList<>(invalid);
      invalid.clear();
      for (Container root : roots) {
        root.validate();
        if (root instanceof JComponent moved) {
          addAll(moved); // a window would paint the children that moved, which is less
        }
      }
    }
    Graphics2D g = image.createGraphics();
    for (Rectangle part : parts()) {
      Graphics2D copy = (Graphics2D) g.create();
      copy.clip(part);
      content.paint(copy);
      copy.dispose();
    }
    g.dispose();
  }

  /** What is dirty and in view, in the content's coordinates, without what is in another part. */
  private List<Rectangle> parts() {
    List<Rectangle> parts = new ArrayList<>();
    dirty.forEach(
        (component, area) -> {
          Rectangle seen = component.getVisibleRect().intersection(area);
          if (isInView(component) && !seen.isEmpty()) {
            Rectangle part = SwingUtilities.convertRectangle(component, seen, content);
            if (parts.stream().noneMatch(other -> other.contains(part))) {
              parts.removeIf(part::contains);
              parts.add(part);
            }
          }
        });
    dirty.clear();
    return parts;
  }

  private boolean isInView(Container component) {
    Container at = component;
    while (at != content && at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == content;
  }
}
