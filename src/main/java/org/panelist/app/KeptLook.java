package org.panelist.app;

import org.panelist.ui.interview.LiveLook;

/** The look of the live page, kept with the preferences. */
final class KeptLook {
  private KeptLook() {}

  static LiveLook of(Program program) {
    return new LiveLook(
        new KeptNotesSize(program.preferences(), program.tasks(), program::notKept),
        new KeptRubric(program.preferences(), program.tasks(), program::notKept));
  }
}
