package org.panelist.ui.interview;

import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Shortcuts;

/** Where Esc leads: first the question comes back, then the focus to the notes, then its notes. */
final class WayBack {
  private final QuestionSlot slot;
  private final NotesPanel notes;

  WayBack(QuestionSlot slot, NotesPanel notes) {
    this.slot = slot;
    this.notes = notes;
  }

  /** The key works while the focus is inside of {@code panel}. */
  void bind(JComponent panel) {
    var back = Command.of("interview.hideBrief", this::goBack).when(this::isAside);
    Shortcuts.bind(panel, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), back);
  }

  private boolean isAside() {
    return slot.isAside() || notes.isPinned() || !notes.area().isFocusOwner();
  }

  private void goBack() {
    if (slot.isAside()) {
      slot.showQuestion();
    } else if (notes.area().isFocusOwner()) {
      notes.unpin();
      notes.refresh();
    } else {
      KeysAhead.focus(notes.area());
    }
  }
}
