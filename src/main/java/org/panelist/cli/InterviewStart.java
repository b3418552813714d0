package org.panelist.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.panelist.domain.Interview;
import org.panelist.interview.PlannedTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code panelist interview start}. */
@Command(name = "start", description = "Make an interview ready to be held; prints its id.")
final class InterviewStart implements Callable<Integer> {
  private final Console console;

  @Mixin private final Candidacy candidacy = new Candidacy();

  @Option(
      names = "--when",
      paramLabel = "TIME",
      description = "When it is to be held: 14:00, 'tomorrow 9:30', '2026-11-24 10:00'.")
  private String when = "";

  InterviewStart(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Instant planned = PlannedTime.parse(when, Instant.now(), ZoneId.systemDefault()).orElse(null);
    Interview interview =
        console.withDesk(
            desk ->
                candidacy.begin(
                    desk,
                    (open, said) -> () -> open.interviews().create(said.withPlannedFor(planned))));
    console.print(Map.of("id", interview.id()), interview.id());
    return Commands.DONE;
  }
}
