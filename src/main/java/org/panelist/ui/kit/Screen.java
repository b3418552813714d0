package org.panelist.ui.kit;

import java.util.List;
import javax.swing.JComponent;

/** One page of the window. */
public interface Screen {
  /** The page; the same component each time. */
  JComponent component();

  /** Title for the window's frame. */
  String title();

  /** What can be done here, for the palette and the menu; may change from one call to the next. */
  default List<Command> commands() {
    return List.of();
  }

  /** Keys of the page for the status line, see {@link Shortcuts#hint}. */
  default String hint() {
    return "";
  }

  /** Whether one wants to see the page only, without what leads elsewhere. */
  default boolean isQuiet() {
    return false;
  }

  /** The page has come into view. */
  default void shown() {}

  /** The page has gone out of view. */
  default void hidden() {}

  /** Where the focus goes when the page comes into view. */
  default JComponent initialFocus() {
    return component();
  }
}
