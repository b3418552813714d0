package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A small component that paints itself and tells screen readers in words what it shows. */
abstract class Painted extends JComponent {

  private final AccessibleRole role;

  Painted(AccessibleRole role) {
    this.role = role;
  }

  /** Size at the present font, insets included. */
  abstract Dimension naturalSize();

  /** Paints into {@code g}, which is smoothed and disposed of by the caller. */
  abstract void paint(Graphics2D g);

  /** Says in words what is shown. */
  final void describe(String text) {
    getAccessibleContext().setAccessibleName(text);
  }

  @Override
  public final Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : naturalSize();
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet() ? super.getMinimumSize() : naturalSize();
  }

  @Override
  protected final void paintComponent(Graphics g) {
    Graphics2D copy = Paint.start(g);
    try {
      paint(copy);
    } finally {
      copy.dispose();
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {

            @Override
            public AccessibleRole getAccessibleRole() {
              return role;
            }
          };
    }
    return accessibleContext;
  }
}
