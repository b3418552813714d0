package org.panelist.cli;

import java.util.concurrent.Callable;
import org.panelist.domain.Interview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code panelist interview show}. */
@Command(name = "show", description = "Show an interview with its scores and notes.")
final class InterviewShow implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ID",
      description = "As 'interview list' shows it, or the candidate's code.")
  private String id = "";

  InterviewShow(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Interview interview =
        console.withInterview(
            id,
            it -> {
              console.complain(it.warnings());
              return it.interview();
            });
    console.print(InterviewText.fields(interview), InterviewText.text(interview));
    return Commands.DONE;
  }
}
