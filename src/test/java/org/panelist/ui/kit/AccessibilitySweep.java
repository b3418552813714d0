package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/**
 * Walks over all components of a screen and says what somebody without eyes or pointer would miss.
 */
public final class AccessibilitySweep {
  private AccessibilitySweep() {}

  /** Fails with one line per fault. Event thread. */
  public static void check(Component root) {
    assertThat(faults(root)).as("accessibility faults").isEmpty();
  }

  /** One line per fault; empty when there is none. Event thread. */
  public static List<String> faults(Component root) {
    List<String> faults = new ArrayList<>();
    visit(root, faults);
    return faults;
  }

  private static void visit(Component component, List<String> faults) {
    if (isControl(component) && nameOf(component).isBlank()) {
      faults.add("no accessible name: " + describe(component));
    }
    if (component instanceof JLabel label
        && label.getLabelFor() == null
        && isField(next(label))
        && !label.getText().isBlank()) {
      faults.add("label without labelFor beside a field: \"" + label.getText() + "\"");
    }
    boolean whole = component instanceof JComboBox || component instanceof JSpinner;
    if (component instanceof Container container && !whole) {
      for (Component child : container.getComponents()) {
        visit(child, faults);
      }
    }
  }

  private static boolean isControl(Component component) {
    return isField(component)
        || (component instanceof AbstractButton && component.isFocusable())
        || component instanceof RowList
        || component instanceof JList
        || component instanceof JTable
        || component instanceof JTree;
  }

  private static boolean isField(Component component) {
    return component instanceof JTextComponent
        || component instanceof JComboBox
        || component instanceof JSpinner;
  }

  /** The component right behind {@code label} in its container. */
  private static Component next(JLabel label) {
    Container parent = label.getParent();
    int index = parent == null ? -1 : parent.getComponentZOrder(label);
    boolean last = index < 0 || index + 1 >= parent.getComponentCount();
    return last ? label : parent.getComponent(index + 1);
  }

  private static String nameOf(Component component) {
    if (component instanceof JScrollBar) {
      return "scroll bar";
    }
    AccessibleContext context = component.getAccessibleContext();
    String name = context == null ? null : context.getAccessibleName();
    return name == null ? "" : name;
  }

  private static String describe(Component component) {
    String text = component instanceof AbstractButton button ? " \"" + button.getText() + "\"" : "";
    Component parent = component.getParent();
    String place =
        parent instanceof JComponent inside ? " in " + inside.getClass().getSimpleName() : "";
    return component.getClass().getSimpleName() + " " + component.getName() + text + place;
  }
}
