package org.panelist.ui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.SwingUtilities;
import org.panelist.ui.kit.Shortcuts;

/**
 * Makes the keys of the digit row digits while the menu key or Alt is held, whatever the layout has
 * on them without Shift: é for 2 in France, + for 1 in Czechia. Other toolkits do so themselves;
 * that of X11 says which character it is, and Swing then finds no shortcut, or another one.
 */
final class DigitRow implements KeyEventDispatcher {
  private static final String X11 = "sun.awt.X11.XToolkit";
  private static final Pattern RAW = Pattern.compile("\\brawCode=(\\d+)");

  /** What X11 calls the key of the 1; the others follow, that of the 0 as the last. */
  private static final int FIRST = 10;

  private static final String ROW = "1234567890";

  /** Those of no command stay what they are: Ctrl with - is on the key of the 6 in France. */
  private static final Set<Character> WITHOUT_COMMAND = Set.of('6', '7', '8');

  private final Component window;

  /**
   * @param window keys that are pressed in it are looked at
   */
  DigitRow(Component window) {
    this.window = window;
  }

  /** Whether the toolkit of this JVM leaves it to us. */
  static boolean isNeeded() {
    return Toolkit.getDefaultToolkit().getClass().getName().equals(X11);
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    Component target = event.getComponent();
    if (event.getID() != KeyEvent.KEY_PRESSED
        || !isShortcut(event.getModifiersEx())
        || !SwingUtilities.isDescendingFrom(target, window)) {
      return false;
    }
    int code = codeOf(event.getKeyCode(), rawCode(event));
    if (code == event.getKeyCode()) {
      return false;
    }
    // a new event, for what Swing asks first is the character, which cannot be set
    var digit =
        new KeyEvent(
            target,
            KeyEvent.KEY_PRESSED,
            event.getWhen(),
            event.getModifiersEx(),
            code,
            event.getKeyChar());
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(target, digit);
    return true;
  }

  private static boolean isShortcut(int modifiers) {
    return (modifiers & (Shortcuts.menuMask() | InputEvent.ALT_DOWN_MASK)) != 0
        && (modifiers & InputEvent.ALT_GRAPH_DOWN_MASK) == 0;
  }

  /** The code of the digit if it is a key of the row that is neither digit nor letter by itself. */
  static int codeOf(int code, int rawCode) {
    int place = rawCode - FIRST;
    boolean isPlain =
        (code >= KeyEvent.VK_0 && code <= KeyEvent.VK_9)
            || (code >= KeyEvent.VK_A && code <= KeyEvent.VK_Z);
    if (isPlain || place < 0 || place >= ROW.length()) {
      return code;
    }
    char digit = ROW.charAt(place);
    return WITHOUT_COMMAND.contains(digit) ? code : digit; // a digit's code is the digit
  }

  /** Which key of the keyboard it is; its text says so, no method does. */
  private static int rawCode(KeyEvent event) {
    Matcher raw = RAW.matcher(event.paramString());
    return raw.find() ? Integer.parseInt(raw.group(1)) : 0;
  }
}
