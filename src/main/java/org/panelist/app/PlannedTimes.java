package org.panelist.app;

import java.time.Instant;
import java.util.Objects;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.PlannedTime;
import org.panelist.task.Outcome;
import org.panelist.ui.kit.Messages;

/** Asks in words for when an interview is planned, and keeps the answer. Event thread. */
final class PlannedTimes {
  private final Program program;
  private final Runnable changed;

  /**
   * @param changed run once a time was kept
   */
  PlannedTimes(Program program, Runnable changed) {
    this.program = program;
    this.changed = changed;
  }

  void ask(InterviewSummary planned) {
    Surroundings around = program.around();
    Instant now = planned.plannedFor();
    around
        .dialogs()
        .ask(
            Messages.text("window.when"),
            Messages.text("window.when.text", planned.candidate()),
            now == null ? "" : PlannedTime.text(now, around.zone()))
        .ifPresent(written -> keep(planned.id(), written));
  }

  private void keep(String id, String written) {
    Surroundings around = program.around();
    WindowDesk desk = Objects.requireNonNull(program.desk(), "no data folder is open yet");
    program
        .tasks()
        .start(
            progress -> {
              var when = PlannedTime.parse(written, around.time().instant(), around.zone());
              desk.interviews().planFor(id, when.orElse(null));
              return true;
            },
            Outcome.of(done -> changed.run(), program::tell));
  }
}
