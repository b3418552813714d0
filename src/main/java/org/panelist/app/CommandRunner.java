package org.panelist.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
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

  /** What commands opened to write, until they succeed. */
  private final List<DataFolder> opened = new ArrayList<>();

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
    int code = new Commands(this, out, err).run(args);
    if (code != Commands.DONE) {
      opened.forEach(DataFolder::takeBack);
    }
    return code;
  }

  @Override
  public Desk open(@Nullable Path folder) {
    return desk(folder);
  }

  private CommandDesk desk(@Nullable Path folder) {
    Path path = logged(folder);
    return DataFolder.isReadOnly(path)
        ? CommandDesk.openToRead(DataFolder.openToRead(path), InstantSource.system())
        : CommandDesk.open(toWrite(path), InstantSource.system());
  }

  private DataFolder toWrite(Path path) {
    DataFolder folder = DataFolder.open(path);
    opened.add(folder);
    return folder;
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
    Path path = logged(folder);
    try (Database database =
        DataFolder.isReadOnly(path)
            ? Database.openToRead(DataFolder.openToRead(path))
            : Database.open(toWrite(path))) {
      Verification.Result result = Verification.of(database);
      return new Verdict(result.findings(), result.problems());
    }
  }

  @Override
  public List<String> demo(@Nullable Path folder) {
    try (CommandDesk desk = desk(folder)) {
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
