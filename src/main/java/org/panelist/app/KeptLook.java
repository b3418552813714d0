package org.panelist.app;

import java.util.function.Consumer;
import org.panelist.prefs.Preferences;
import org.panelist.task.Tasks;
import org.panelist.ui.interview.LiveLook;

/** The look of the live page, kept with the preferences. */
final class KeptLook {
  private KeptLook() {}

  static LiveLook of(Preferences preferences, Tasks tasks, Consumer<Throwable> notKept) {
    return new LiveLook(
        new KeptNotesSize(preferences, tasks, notKept),
        new KeptRubric(preferences, tasks, notKept));
  }
}
