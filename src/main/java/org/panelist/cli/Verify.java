package org.panelist.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.panelist.domain.Problem;
import picocli.CommandLine.Command;

/** {@code panelist verify}. */
@Command(name = "verify", description = "Check the data file and say what was found.")
final class Verify implements Callable<Integer> {
  private final Console console;

  Verify(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workplace.Verdict verdict = console.workplace().verify(console.folder());
    var fields = new LinkedHashMap<String, Object>();
    fields.put("found", verdict.found());
    fields.put("problems", verdict.problems().stream().map(Problem::line).toList());
    console.print(fields, String.join("\n", verdict.found()));
    console.complain(verdict.problems());
    return verdict.problems().isEmpty() ? Commands.DONE : Commands.WRONG_INPUT;
  }
}
