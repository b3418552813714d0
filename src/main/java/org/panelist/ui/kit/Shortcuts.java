package org.panelist.ui.kit;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys: binding them, and saying them in words. */
public final class Shortcuts {
  /** What stands between two hints. */
  public static final String BETWEEN = "   ";

  private Shortcuts() {}

  /** The modifier of menu commands: Cmd on a Mac, Ctrl elsewhere. */
  public static int menuMask() {
    return Keys.menuMask();
  }

  /** Whether a key that commands go by is held meanwhile; AltGr, which types text, is none. */
  public static boolean isHeldWith(KeyEvent event) {
    int held = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
    return (event.getModifiersEx() & held) != 0 && !event.isAltGraphDown();
  }

  /** Whether it is a key that does nothing by itself. */
  public static boolean isModifier(KeyEvent event) {
    return switch (event.getKeyCode()) {
      case KeyEvent.VK_SHIFT,
          KeyEvent.VK_CONTROL,
          KeyEvent.VK_ALT,
          KeyEvent.VK_ALT_GRAPH,
          KeyEvent.VK_META ->
          true;
      default -> false;
    };
  }

  /** {@code command}'s key works while the focus is in {@code component} or inside of it. */
  public static void bind(JComponent component, Command command) {
    command.key().ifPresent(key -> bind(component, key, command));
  }

  /**
   * {@code key} runs {@code command} while the focus is in {@code component} or inside of it; a
   * character does so only while neither Alt nor Ctrl nor Cmd is held.
   */
  public static void bind(JComponent component, KeyStroke key, Command command) {
    put(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, command);
  }

  /** {@code command}'s key works anywhere in the window that shows {@code component}. */
  public static void bindWindow(JComponent component, Command command) {
    command.key().ifPresent(key -> put(component, JComponent.WHEN_IN_FOCUSED_WINDOW, key, command));
  }

  /** {@code run} for a plain key, such as an arrow, while the focus is in {@code component}. */
  public static void onKey(JComponent component, int code, Runnable run) {
    put(component, JComponent.WHEN_FOCUSED, code, run);
  }

  /** {@code run} for a plain key while the focus is in {@code component} or inside of it. */
  public static void onKeyInside(JComponent component, int code, Runnable run) {
    put(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, code, run);
  }

  private static void put(JComponent component, int condition, int code, Runnable run) {
    String id = "key " + code + " for " + condition;
    component.getInputMap(condition).put(KeyStroke.getKeyStroke(code, 0), id);
    component
        .getActionMap()
        .put(
            id,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                run.run();
              }
            });
  }

  /**
   * {@code run} for a typed character while the focus is in {@code component} or inside of it, but
   * not while Alt, Ctrl or Cmd is held: the character of such a key arrives, too.
   */
  public static void onTypedInside(JComponent component, char typed, Runnable run) {
    putTyped(component, KeyStroke.getKeyStroke(typed), "typed " + typed, () -> true, run);
  }

  private static void put(JComponent component, int condition, KeyStroke key, Command command) {
    if (key.getKeyCode() == KeyEvent.VK_UNDEFINED) {
      putTyped(component, key, command.id() + " typed", command::isEnabled, command::run);
    } else {
      component.getInputMap(condition).put(key, command.id());
      component.getActionMap().put(command.id(), command.action());
    }
  }

  private static void putTyped(
      JComponent component, KeyStroke key, String id, BooleanSupplier enabled, Runnable run) {
    component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, id);
    component.getActionMap().put(id, new TypedAction(enabled, run));
  }

  /** Swing finds what a typed character does whatever else is held. */
  private static final class TypedAction extends AbstractAction {
    private static final int HELD =
        ActionEvent.ALT_MASK | ActionEvent.CTRL_MASK | ActionEvent.META_MASK;

    private final transient BooleanSupplier canRun;
    private final transient Runnable run;

    TypedAction(BooleanSupplier canRun, Runnable run) {
      this.canRun = canRun;
      this.run = run;
    }

    @Override
    public boolean isEnabled() {
      return canRun.getAsBoolean();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      if ((event.getModifiers() & HELD) == 0) {
        run.run();
      }
    }
  }

  /** The key in words: {@code Ctrl+Enter}, {@code Cmd+K}. */
  public static String text(KeyStroke key) {
    List<String> parts = modifiers(key.getModifiers());
    parts.add(name(key));
    return String.join("+", parts);
  }

  /** The menu key in words: {@code Ctrl}. */
  public static String menuKey() {
    return String.join("+", modifiers(menuMask()));
  }

  /** What is held with a letter that leads to a field, in words: {@code Alt}. */
  public static String altKey() {
    return String.join("+", modifiers(Keys.altMask(menuMask())));
  }

  private static List<String> modifiers(int modifiers) {
    List<String> parts = new ArrayList<>();
    addIf(parts, modifiers, InputEvent.CTRL_DOWN_MASK, "kit.key.ctrl");
    addIf(parts, modifiers, InputEvent.META_DOWN_MASK, "kit.key.cmd");
    addIf(parts, modifiers, InputEvent.ALT_DOWN_MASK, altName());
    addIf(parts, modifiers, InputEvent.SHIFT_DOWN_MASK, "kit.key.shift");
    return parts;
  }

  private static String altName() {
    return menuMask() == InputEvent.META_DOWN_MASK ? "kit.key.option" : "kit.key.alt";
  }

  /**
   * What the status line says of commands: {@code Ctrl+Enter next Ctrl+T time}; those without a key
   * are left out.
   */
  public static String hint(Command... commands) {
    List<String> parts = new ArrayList<>();
    for (Command command : commands) {
      command.key().ifPresent(key -> parts.add(text(key) + " " + inside(command.text())));
    }
    return String.join(BETWEEN, parts);
  }

  /** A command's name inside a line: it begins with no capital. */
  private static String inside(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static void addIf(List<String> parts, int modifiers, int mask, String message) {
    if ((modifiers & mask) != 0) {
      parts.add(Messages.text(message));
    }
  }

  private static String name(KeyStroke key) {
    return switch (key.getKeyCode()) {
      case KeyEvent.VK_UNDEFINED -> Character.toString(key.getKeyChar());
      case KeyEvent.VK_ENTER -> Messages.text("kit.key.enter");
      case KeyEvent.VK_ESCAPE -> Messages.text("kit.key.escape");
      case KeyEvent.VK_DELETE -> Messages.text("kit.key.delete");
      case KeyEvent.VK_BACK_SPACE -> Messages.text("kit.key.backspace");
      case KeyEvent.VK_SPACE -> Messages.text("kit.key.space");
      case KeyEvent.VK_UP -> "↑";
      case KeyEvent.VK_DOWN -> "↓";
      case KeyEvent.VK_LEFT -> "←";
      case KeyEvent.VK_RIGHT -> "→";
      case KeyEvent.VK_EQUALS, KeyEvent.VK_PLUS, KeyEvent.VK_ADD -> "+";
      case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> "-";
      case KeyEvent.VK_COMMA -> ",";
      case KeyEvent.VK_PERIOD -> ".";
      case KeyEvent.VK_SLASH -> "/";
      default -> KeyEvent.getKeyText(key.getKeyCode());
    };
  }
}
