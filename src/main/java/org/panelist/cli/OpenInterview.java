package org.panelist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code panelist open interview}. */
@Command(
    name = "interview",
    description = "Open the window at an interview, in the notes of its current item.")
final class OpenInterview implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ID",
      description = "As 'interview list' shows it, or the candidate's code.")
  private String id = "";

  OpenInterview(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String found = console.withInterview(id, it -> it.interview().id());
    console.workplace().window(console.folder(), found);
    return Commands.DONE;
  }
}
