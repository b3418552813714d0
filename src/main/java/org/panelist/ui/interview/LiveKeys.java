package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Shortcuts;

/** The keys of the live screen. */
final class LiveKeys {
  private final JComponent panel;
  private final NotesArea notes;
  private final LiveCommands commands;
  private final Set<Command> repeating;
  private final HeldKeys held = new HeldKeys();
  private final PlainKeys plain;

  /**
   * @param plain does what characters do outside of the notes
   */
  LiveKeys(JComponent panel, NotesArea notes, LiveCommands commands, PlainKeys plain) {
    this.panel = panel;
    this.notes = notes;
    this.commands = commands;
    this.plain = plain;
    repeating = commands.repeating();
  }

  /** Looks at keys from now on, or no longer; while the screen is in a window. */
  void watch(boolean on) {
    if (on) {
      held.watch();
      plain.watch();
    } else {
      held.stop();
      plain.stop();
    }
  }

  /**
   * @param agenda where arrows move
   */
  void bind(JComponent agenda) {
    for (Command command : commands.all()) {
      command.key().ifPresent(key -> bindBoth(key, command));
    }
    bindFocused(agenda, KeyEvent.VK_UP, commands.up);
    bindFocused(agenda, KeyEvent.VK_DOWN, commands.down);
    bindFocused(agenda, KeyEvent.VK_DELETE, commands.takeOut);
    otherKeys().forEach(this::bindBoth);
  }

  /** Keys of the numeric keypad, and others that people try. */
  private Map<KeyStroke, Command> otherKeys() {
    Map<KeyStroke, Command> keys = new HashMap<>();
    for (int i = 0; i < commands.scores.size(); i++) {
      keys.put(menu(KeyEvent.VK_NUMPAD1 + i), commands.scores.get(i));
    }
    keys.put(menu(KeyEvent.VK_NUMPAD0), commands.noAnswer);
    keys.put(menu(KeyEvent.VK_NUMPAD9), commands.notAsked);
    keys.put(menu(KeyEvent.VK_ADD), commands.larger);
    keys.put(menu(KeyEvent.VK_SUBTRACT), commands.smaller);
    keys.put(menu(KeyEvent.VK_PLUS), commands.larger);
    // where the plus stands above the equals sign, it comes with Shift
    int shifted = Shortcuts.menuMask() | KeyEvent.SHIFT_DOWN_MASK;
    keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, shifted), commands.larger);
    keys.put(menu(KeyEvent.VK_Y), commands.redo);
    return keys;
  }

  private static KeyStroke menu(int code) {
    return KeyStroke.getKeyStroke(code, Shortcuts.menuMask());
  }

  /** In the notes before any key of the text field itself, and wherever else the focus is. */
  private void bindBoth(KeyStroke key, Command command) {
    Action action = action(command);
    Shortcuts.bind(panel, key, command);
    panel.getActionMap().put(command.id(), action);
    notes.bind(key, command.id(), action);
  }

  /** Tab stops only where a key is bound to the focused component itself. */
  private void bindFocused(JComponent part, int code, Command command) {
    part.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), command.id());
    part.getActionMap().put(command.id(), action(command));
  }

  private Action action(Command command) {
    return repeating.contains(command) ? command.action() : held.once(command);
  }
}
