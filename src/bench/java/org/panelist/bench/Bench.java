package org.panelist.bench;

import java.util.List;
import java.util.logging.LogManager;
import org.panelist.durability.NothingLost;

/**
 * Prints every figure of the performance page beside its peer, as one table, in one run.
 *
 * <p>Arguments name what to measure; none means all, in this order:
 *
 * <ul>
 *   <li>{@code start}: whole processes until the window is usable, and what they hold in memory,
 *       beside an empty FlatLaf frame and an empty JFrame. Needs a display, the system property
 *       {@code panelist.jar}, and {@code panelist.jsa} beside that file.
 *   <li>{@code export}: one scorecard as a workbook, beside bare POI.
 *   <li>{@code autosave}: one note made durable, beside one raw SQLite commit.
 *   <li>{@code hour}: the event thread in a replayed hour's interview, beside a bare text area.
 *       Needs a display and what {@code start} needs; takes a minute or two.
 *   <li>{@code idle}: what a minute takes in which nobody does anything. Needs the same.
 *   <li>{@code search}: a keystroke in the bank, beside the bare FTS5 query. Takes minutes.
 * </ul>
 *
 * <p>{@code kills} and {@code troubles}, each alone, run {@link NothingLost} instead; numbers may
 * follow.
 */
public final class Bench {
  private static final List<String> ALL =
      List.of("start", "export", "autosave", "hour", "idle", "search");

  private Bench() {}

  public static void main(String[] args) throws Exception {
    if (args.length > 0 && NothingLost.JOBS.contains(args[0])) {
      NothingLost.main(args);
      return;
    }
    System.setProperty("java.awt.headless", "true"); // the processes of "start" have a display
    LogManager.getLogManager().reset();
    List<String> wanted = args.length == 0 ? ALL : List.of(args);
    if (!ALL.containsAll(wanted)) {
      System.err.println("arguments: " + String.join(" ", ALL));
      return;
    }
    Figures.heading();
    for (String one : ALL) {
      if (wanted.contains(one)) {
        run(one);
      }
    }
  }

  private static void run(String one) throws Exception {
    switch (one) {
      case "start" -> StartBench.run();
      case "export" -> ExportBench.run();
      case "autosave" -> AutosaveBench.run();
      case "hour" -> HourBench.run();
      case "idle" -> IdleBench.run();
      default -> SearchBench.run();
    }
  }
}
