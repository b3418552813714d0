package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.List;
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

  LiveKeys(JComponent panel, NotesArea notes, LiveCommands commands) {
    this.panel = panel;
    this.notes = notes;
    this.commands = commands;
    repeating = commands.repeating();
  }

  /** Tells from now on, or no longer, which keys are only held; while the screen is in a window. */
  void watch(boolean on) {
    if (on) {
      held.watch();
    } else {
      held.stop();
    }
  }

  /**
   * @param agenda where plain digits score and arrows move, {@code question} where digits score
   */
  void bind(JComponent agenda, JComponent question) {
    for (Command command : commands.all()) {
      command.key().ifPresent(key -> bindBoth(key, command));
    }
    for (int i = 0; i < commands.scores.size(); i++) {
      Command score = commands.scores.get(i);
      for (JComponent part : List.of(agenda, question)) {
        Shortcuts.bind(part, KeyStroke.getKeyStroke((char) ('1' + i)), score);
      }
    }
    for (JComponent part : List.of(agenda, question)) {
      for (char letter : new char[] {'n', 'N'}) {
        Shortcuts.bind(part, KeyStroke.getKeyStroke(letter), commands.noAnswer);
      }
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
