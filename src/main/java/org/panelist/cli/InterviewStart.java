package org.panelist.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.panelist.domain.Interview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code panelist interview start}. */
@Command(name = "start", description = "Make an interview ready to be held; prints its id.")
final class InterviewStart implements Callable<Integer> {
  private final Console console;

  @Mixin private final Candidacy candidacy = new Candidacy();

  InterviewStart(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Interview interview =
        console.withDesk(
            desk -> candidacy.begin(desk, (open, said) -> () -> open.interviews().create(said)));
    console.print(Map.of("id", interview.id()), interview.id());
    return Commands.DONE;
  }
}
