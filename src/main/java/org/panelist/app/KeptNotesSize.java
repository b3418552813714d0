package org.panelist.app;

import java.util.function.Consumer;
import org.panelist.prefs.Preferences;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.interview.NotesSize;

/** The size of the notes' text, kept with the preferences; written while the interview goes on. */
final class KeptNotesSize implements NotesSize {
  private final Preferences preferences;
  private final Tasks tasks;
  private final Consumer<Throwable> notKept;
  private int percent;

  KeptNotesSize(Preferences preferences, Tasks tasks, Consumer<Throwable> notKept) {
    this.preferences = preferences;
    this.tasks = tasks;
    this.notKept = notKept;
    percent = preferences.notesPercent();
  }

  @Override
  public int percent() {
    return percent;
  }

  @Override
  public void setPercent(int newPercent) {
    percent = newPercent;
    tasks.start(
        progress -> {
          preferences.setNotesPercent(newPercent);
          return Boolean.TRUE;
        },
        Outcome.of(done -> {}, notKept)); // never a reason to interrupt an interview
  }
}
