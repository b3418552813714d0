package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Point;
import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;

/** Tab goes from part to part in a given order, and within a part from top to bottom. */
public final class FocusOrder extends LayoutFocusTraversalPolicy {
  /**
   * @param root contains all {@code parts}
   * @param parts in the order of Tab; what is in none of them comes last. A part may stand before
   *     parts inside of it: then it is what belongs to none of those
   */
  public FocusOrder(JComponent root, List<? extends Component> parts) {
    setComparator(
        Comparator.<Component>comparingInt(component -> rank(component, parts))
            .thenComparingInt(component -> place(component, root).y)
            .thenComparingInt(component -> place(component, root).x)
            // Swing looks a component up by this order: where a scroll pane and what it shows came
            // out equal, Tab could stay where it is.
            .thenComparingInt(FocusOrder::depth)
            .thenComparingInt(System::identityHashCode));
  }

  private static int rank(Component component, List<? extends Component> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (SwingUtilities.isDescendingFrom(component, parts.get(i))) {
        return i;
      }
    }
    return parts.size();
  }

  private static int depth(Component component) {
    int depth = 0;
    for (Component at = component; at != null; at = at.getParent()) {
      depth++;
    }
    return depth;
  }

  private static Point place(Component component, JComponent root) {
    return SwingUtilities.convertPoint(component, 0, 0, root);
  }
}
