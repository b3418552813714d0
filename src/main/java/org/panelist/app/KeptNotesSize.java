package org.panelist.app;

import java.util.function.Consumer;
import org.panelist.prefs.Preferences;
import org.panelist.ui.interview.NotesSize;

/** The size of the notes' text, kept with the preferences. */
final class KeptNotesSize implements NotesSize {
  private final Preferences preferences;
  private final Consumer<RuntimeException> notKept;

  KeptNotesSize(Preferences preferences, Consumer<RuntimeException> notKept) {
    this.preferences = preferences;
    this.notKept = notKept;
  }

  @Override
  public int percent() {
    return preferences.notesPercent();
  }

  @Override
  public void setPercent(int percent) {
    try {
      preferences.setNotesPercent(percent);
    } catch (RuntimeException e) { // never a reason to interrupt an interview
      notKept.accept(e);
    }
  }
}
