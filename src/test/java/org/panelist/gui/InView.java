package org.panelist.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextView;

/** Finds what a person could not read: words cut off, or parts that reach out of their place. */
final class InView {
  private InView() {}

  /** Everything that is cut in what shows, in words; what scrolls may be out of view. */
  static List<String> cut(Container root) {
    var faults = new ArrayList<String>();
    for (Component part : all(root).filter(Component::isShowing).toList()) {
      if (part instanceof JComponent component && component.getWidth() > 0) {
        check(component, faults);
      }
    }
    return faults;
  }

  private static void check(JComponent part, List<String> faults) {
    if (isNarrow(part) && !tells(part)) {
      faults.add(name(part) + " has " + part.getWidth() + " of " + part.getPreferredSize().width);
    }
    if (part instanceof TextView text && text.heightAt(text.getWidth()) > text.getHeight()) {
      faults.add(name(part) + " has lines cut off");
    }
    Container parent = part.getParent();
    boolean scrolls = parent instanceof JViewport || parent instanceof JScrollBar;
    boolean isEmpty = part instanceof JLabel label && label.getPreferredSize().height == 0;
    if (scrolls || isEmpty || !isRead(part)) {
      return;
    }
    var inside = new Rectangle(parent.getSize());
    if (!inside.contains(part.getBounds())) {
      faults.add(name(part) + " reaches out of its place: " + part.getBounds() + inside);
    }
  }

  private static boolean isNarrow(JComponent part) {
    boolean oneLine =
        part instanceof JLabel || part instanceof AbstractButton || part instanceof Chip;
    return oneLine && part.getWidth() < part.getPreferredSize().width;
  }

  /** Whether it says the whole where it is pointed at. */
  private static boolean tells(JComponent part) {
    String tip = part.getToolTipText();
    return part instanceof JLabel label
        && tip != null
        && tip.replace("\n", "").equals(label.getText());
  }

  private static boolean isRead(Component part) {
    return part instanceof JLabel
        || part instanceof AbstractButton
        || part instanceof TextView
        || part instanceof ScoreBadge
        || part instanceof Chip
        || part instanceof JTextComponent;
  }

  private static String name(JComponent part) {
    String text =
        part instanceof JLabel label
            ? label.getText()
            : part.getAccessibleContext().getAccessibleName();
    return part.getClass().getSimpleName() + " " + part.getName() + " \"" + text + "\"";
  }

  private static Stream<Component> all(Container root) {
    return Stream.concat(
        Stream.of(root),
        Stream.of(root.getComponents())
            .flatMap(c -> c instanceof Container inner ? all(inner) : Stream.of(c)));
  }

  /** Whether all of it is in view. */
  static boolean isWhole(Component part) {
    return part instanceof JComponent component
        && part.isShowing()
        && component.getVisibleRect().equals(new Rectangle(component.getSize()))
        && SwingUtilities.getWindowAncestor(part) != null;
  }
}
