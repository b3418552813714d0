package org.panelist.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.panelist.interview.LastInterviewer;
import org.panelist.prefs.Preferences;

/** The interviewer's name, kept with the preferences. */
final class RememberedInterviewer implements LastInterviewer {
  private final Preferences preferences;
  private final Executor ui;
  private final Consumer<RuntimeException> notKept;

  RememberedInterviewer(Preferences preferences, Executor ui, Consumer<RuntimeException> notKept) {
    this.preferences = preferences;
    this.ui = ui;
    this.notKept = notKept;
  }

  @Override
  public String name() {
    return preferences.interviewer();
  }

  @Override
  public void remember(String name) {
    try {
      preferences.setInterviewer(name); // here, for the event thread does not wait for files
    } catch (RuntimeException e) { // the interview itself is safe
      ui.execute(() -> notKept.accept(e));
    }
  }
}
