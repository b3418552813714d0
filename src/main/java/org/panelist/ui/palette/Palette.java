package org.panelist.ui.palette;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Command;

/**
 * Everything by name. It lies over the window and blocks nothing: Esc, a click beside it or a
 * chosen row make it go, and the focus is where it was.
 */
public final class Palette {
  /** Name of the field. */
  public static final String FIELD = "palette.search";

  /** Name of the list. */
  public static final String LIST = "palette.list";

  private final Supplier<JRootPane> root;
  private final Supplier<List<Command>> commands;
  private final Finder finder;
  private @Nullable PaletteView view;
  private @Nullable Component before;

  /**
   * @param root of the window that it lies over
   * @param commands what can be done at this moment
   */
  public Palette(Supplier<JRootPane> root, Supplier<List<Command>> commands, Finder finder) {
    this.root = root;
    this.commands = commands;
    this.finder = finder;
  }

  /** Shows the palette, empty; the same key makes it go. */
  public void open() {
    if (view != null) {
      close();
      return;
    }
    JRootPane window = root.get();
    Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    before = focus != null && SwingUtilities.isDescendingFrom(focus, window) ? focus : null;
    List<Command> offered =
        commands.get().stream().filter(one -> !one.id().equals("window.palette")).toList();
    var opened = new PaletteView(offered, finder, this::close);
    view = opened;
    JLayeredPane layers = window.getLayeredPane();
    layers.add(opened, JLayeredPane.POPUP_LAYER);
    opened.setBounds(0, 0, layers.getWidth(), layers.getHeight());
    opened.begin();
    layers.revalidate();
    layers.repaint();
  }

  /** The focus goes back to where it was. */
  private void close() {
    PaletteView shown = view;
    if (shown == null) {
      return;
    }
    view = null;
    JLayeredPane layers = root.get().getLayeredPane();
    Component back = before;
    if (back != null) { // before the palette goes, or the focus would wander first
      back.requestFocusInWindow();
    }
    layers.remove(shown);
    layers.repaint();
  }
}
