package org.panelist.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code panelist}: the options that each command has. By itself it opens the window. */
@Command(
    name = "panelist",
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "Interview plans, live notes and scores, and scorecards.",
      "Without a command it opens the window."
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 the input or data is wrong, a line for each problem;",
      "2 wrong usage. A failed command changes nothing."
    })
final class Root implements Callable<Integer> {
  private final Workplace workplace;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The data folder, instead of PANELIST_DATA or the usual one.")
  @Nullable Path data;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print the result as JSON, for scripts.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean version;

  Root(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    workplace.window(data, null);
    return Commands.DONE;
  }
}
