package org.panelist.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.cli.Commands;
import org.panelist.cli.Desk;
import org.panelist.cli.Workplace;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.Verification;

/** Runs commands over the data folder that they name. */
final class CommandRunner implements Workplace {
  private final WindowLauncher window;

  CommandRunner(WindowLauncher window) {
    this.window = window;
  }

  /** One command; its exit code. */
  int run(String[] args, PrintWriter out, PrintWriter err) {
    try {
      LogFile.in(Main.standardFolder()); // until a command names another one
    } catch (ProblemException e) {
      LogFile.off(); // the command tells it, if that folder is the one it needs
    }
    return new Commands(this, out, err).run(args);
  }

  @Override
  public Desk open(@Nullable Path folder) {
    return CommandDesk.open(logged(folder), InstantSource.system());
  }

  @Override
  public Path dataFile(@Nullable Path folder) {
    return chosen(folder).resolve("panelist.db");
  }

  @Override
  public void window(@Nullable Path folder, @Nullable String interviewId) {
    window.open(chosen(folder), interviewId);
  }

  @Override
  public Verdict verify(@Nullable Path folder) {
    Path file = dataFile(folder);
    if (!Files.exists(file)) {
      String mend = "name the right folder with --data";
      throw new ProblemException(new Problem(file.toString(), "there is no data file here", mend));
    }
    try (Database database = Database.open(DataFolder.open(logged(folder)))) {
      Verification.Result result = Verification.of(database);
      return new Verdict(result.findings(), result.problems());
    }
  }

  @Override
  public List<String> demo(@Nullable Path folder) {
    try (CommandDesk desk = CommandDesk.open(logged(folder), InstantSource.system())) {
      return desk.fillWithSample();
    }
  }

  @Override
  public String version() {
    return AppVersion.text();
  }

  private static Path logged(@Nullable Path folder) {
    Path chosen = chosen(folder);
    LogFile.in(chosen);
    return chosen;
  }

  private static Path chosen(@Nullable Path folder) {
    return folder == null ? Main.standardFolder() : folder;
  }
}
