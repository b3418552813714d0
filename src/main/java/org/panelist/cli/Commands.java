package org.panelist.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** All commands, under {@code panelist}. */
public final class Commands {
  /** Done. */
  public static final int DONE = 0;

  /** The input or data is wrong. */
  public static final int WRONG_INPUT = 1;

  /** The command was not written as it should be. */
  public static final int WRONG_USAGE = 2;

  /** What Java makes of letters that the encoding of the terminal's locale does not have. */
  private static final char LOST = '\uFFFD';

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final Console console;
  private final CommandLine line;

  /**
   * @param out takes results
   * @param err takes problems, one a line
   */
  public Commands(Workplace workplace, PrintWriter out, PrintWriter err) {
    var root = new Root(workplace);
    console = new Console(workplace, root, out, err);
    line = new CommandLine(root);
    line.getCommandSpec().version("Panelist " + workplace.version());
    group(
        "bank", "List and check questions.", new BankList(console), new BankCheckCommand(console));
    group("plan", "Make a plan.", new PlanAssemble(console));
    group(
        "interview",
        "Start, import and show interviews.",
        new InterviewStart(console),
        new InterviewImport(console),
        new InterviewList(console),
        new InterviewShow(console));
    group("open", "Open the window at a place.", new OpenInterview(console));
    group("export", "Write workbooks.", new ExportScorecard(console));
    line.addSubcommand(new Demo(console));
    line.addSubcommand(new Verify(console));
    line.registerConverter(Level.class, Commands::level);
    line.registerConverter(Path.class, Commands::path);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // '@kim' is a name, not a file of arguments
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, args) -> wrongUsage(e));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e));
  }

  /** Runs one command; its exit code. */
  public int run(String... args) {
    for (String arg : args) {
      if (arg.indexOf(LOST) >= 0) {
        String what = "letters of '" + arg + "' were lost on their way from the terminal";
        String mend = "use a UTF-8 locale, say LC_ALL=C.UTF-8";
        console.complain(List.of(new Problem("panelist", what, mend)));
        return WRONG_USAGE;
      }
    }
    return line.execute(args);
  }

  /** Commands that share their first word, which does nothing by itself. */
  @Command
  private static final class Group {}

  private void group(String name, String description, Object... commands) {
    var group = new CommandLine(new Group());
    group.getCommandSpec().usageMessage().description(description);
    line.addSubcommand(name, group);
    for (Object command : commands) {
      group.addSubcommand(command);
    }
  }

  private static Level level(String word) {
    try {
      return Level.parse(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** An empty path would mean the working folder: it comes of a shell variable that is not set. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("it is empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "' can be no file name here");
    }
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(
        List.of(
            new Problem(command, String.valueOf(e.getMessage()), "see " + command + " --help")));
    return WRONG_USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof ProblemException problem) {
      console.complain(problem.problems());
    } else {
      LOG.error("command failed", e);
      String what =
          "something went wrong inside the program (" + e.getClass().getSimpleName() + ")";
      console.complain(
          List.of(new Problem("panelist", what, "the log in the data folder has more")));
    }
    return WRONG_INPUT;
  }
}
