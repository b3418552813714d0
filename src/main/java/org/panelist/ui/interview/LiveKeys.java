package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Shortcuts;

/** Binds the keys of the live screen. */
final class LiveKeys {
  private LiveKeys() {}

  /**
   * @param agenda where plain digits score and arrows move, {@code question} where digits score
   */
  static void bind(
      JComponent panel,
      NotesArea notes,
      JComponent agenda,
      JComponent question,
      LiveCommands commands) {
    for (Command command : commands.all()) {
      command.key().ifPresent(key -> bindBoth(panel, notes, key, command));
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
    otherKeys(commands).forEach((key, command) -> bindBoth(panel, notes, key, command));
  }

  /** Keys of the numeric keypad, and others that people try. */
  private static Map<KeyStroke, Command> otherKeys(LiveCommands commands) {
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
  private static void bindBoth(JComponent panel, NotesArea notes, KeyStroke key, Command command) {
    Shortcuts.bind(panel, key, command);
    notes.bind(key, command);
  }

  /** Tab stops only where a key is bound to the focused component itself. */
  private static void bindFocused(JComponent part, int code, Command command) {
    part.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), command.id());
    part.getActionMap().put(command.id(), command.action());
  }
}
