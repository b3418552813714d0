package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import java.util.List;
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
      Shortcuts.bind(panel, command);
      command.key().ifPresent(key -> notes.bind(key, command));
    }
    for (int i = 0; i < commands.scores.size(); i++) {
      Command score = commands.scores.get(i);
      notes.bind(KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD1 + i, Shortcuts.menuMask()), score);
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
    notes.bind(KeyStroke.getKeyStroke(KeyEvent.VK_PLUS, Shortcuts.menuMask()), commands.larger);
    // where the plus stands above the equals sign, it comes with Shift
    notes.bind(
        KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, Shortcuts.menuMask() | KeyEvent.SHIFT_DOWN_MASK),
        commands.larger);
    notes.bind(KeyStroke.getKeyStroke(KeyEvent.VK_ADD, Shortcuts.menuMask()), commands.larger);
    notes.bind(
        KeyStroke.getKeyStroke(KeyEvent.VK_SUBTRACT, Shortcuts.menuMask()), commands.smaller);
  }

  /** Tab stops only where a key is bound to the focused component itself. */
  private static void bindFocused(JComponent part, int code, Command command) {
    part.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), command.id());
    part.getActionMap().put(command.id(), command.action());
  }
}
