package org.panelist.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.store.DataFolder;

/**
 * The program: the window, or a command. The way to the window loads nothing that only commands
 * need.
 */
public final class Main {
  private static final String DATA = "--data";

  private final WindowLauncher window;

  /** Whether the program goes on after {@link #run}, for a window is open. */
  private boolean open;

  public Main(WindowLauncher window) {
    this.window = window;
  }

  /** Exits with 0 when done, 1 if the input or data is wrong, 2 for wrong usage. */
  public static void main(String[] args) {
    var main = new Main(new WindowStart());
    var results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(results);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    int code = main.run(args, out, err);
    out.flush();
    Problem lost = results.problem();
    if (lost != null) {
      err.println(lost.line());
      code = Math.max(code, 1);
    }
    err.flush();
    if (!main.open) {
      System.exit(code);
    }
  }

  /**
   * Runs the program as {@code args} say.
   *
   * @return the exit code; when a window was opened it is still open
   */
  public int run(String[] args, PrintWriter out, PrintWriter err) {
    if (WarmUp.isAskedFor()) {
      new WarmUp(err).run();
      return 0;
    }
    if (!opensWindow(args)) {
      return new CommandRunner(this::show).run(args, out, err);
    }
    try {
      show(args.length == 0 ? standardFolder() : named(args[1]), null);
      return 0;
    } catch (InvalidPathException e) {
      refuse(List.of(new Problem(e.getInput(), "this is no folder name", "name another")), err);
    } catch (ProblemException e) {
      refuse(e.problems(), err);
    }
    return 1;
  }

  /** An empty name would mean the working folder: it comes of a variable that is not set. */
  private static Path named(String folder) {
    if (folder.isBlank()) {
      throw new ProblemException(
          new Problem(DATA, "the folder has no name", "name one, or leave the option out"));
    }
    return Path.of(folder);
  }

  private void refuse(List<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.println(problem.line()));
    err.flush();
    window.refuse(problems);
  }

  /**
   * {@code PANELIST_DATA}, or the system's folder for the data of programs.
   *
   * @throws ProblemException if its name cannot be said in the locale's encoding
   */
  static Path standardFolder() {
    try {
      Path home = Path.of(System.getProperty("user.home", "."));
      return DataFolder.standard(System.getenv(), System.getProperty("os.name", ""), home);
    } catch (InvalidPathException e) {
      String mend = "use a UTF-8 locale, say LC_ALL=C.UTF-8, or name a folder with --data";
      throw new ProblemException(
          new Problem(e.getInput(), "the usual data folder can be no folder name here", mend), e);
    }
  }

  private void show(Path folder, @Nullable String interviewId) {
    window.open(folder, interviewId);
    open = true;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, encoding())));
  }

  /** That of the terminal, if it is one; else UTF-8, which scripts expect. */
  private static Charset encoding() {
    String terminal = System.getProperty("sun.stdout.encoding", "");
    return !terminal.isEmpty() && Charset.isSupported(terminal)
        ? Charset.forName(terminal)
        : StandardCharsets.UTF_8;
  }

  /** Decided without the parser of commands, which would have to be loaded for it. */
  private static boolean opensWindow(String[] args) {
    return args.length == 0 || (args.length == 2 && args[0].equals(DATA));
  }
}
