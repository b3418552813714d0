package org.panelist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javax.swing.Timer;
import org.panelist.app.WindowStart;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.watch.HourPlan;
import org.panelist.watch.Replay;

/** A process of its own in which nobody does anything: the packed program, or the peer. */
public final class IdleProgram {
  private IdleProgram() {}

  /**
   * @param args what is in view (home, live, peer) and the data folder
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    switch (args[0]) {
      case "home" -> new WindowStart().open(folder, null);
      case "live" -> new WindowStart().open(folder, running(folder));
      default -> {
        BareNotes notes = Replay.ask(BareNotes::show);
        new Timer(1_000, event -> notes.tick()).start();
      }
    }
  }

  /** An interview whose clock runs, at its second question. */
  private static String running(Path folder) {
    Plan plan = HourPlan.save(folder);
    var round = plan.rounds().get(0);
    Interview interview =
        Interview.planned(
                "idle",
                new Position("position", plan.role(), plan.level()),
                new Candidate("candidate", "Kim Example", "C-101", ""),
                "R. Example",
                PlanRef.of(plan, 1),
                round,
                Instant.now())
            .withState(InterviewState.RUNNING, Instant.now());
    interview =
        interview.withProgress(
            new Progress(
                round.items().get(1).id(),
                interview.progress().elapsed(),
                interview.progress().pauses()));
    try (Database database = Database.open(DataFolder.open(folder))) {
      new SqliteInterviewStore(database, InstantSource.system()).create(interview);
    }
    return interview.id();
  }
}
