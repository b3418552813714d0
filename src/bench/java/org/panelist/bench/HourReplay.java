package org.panelist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.panelist.watch.HourPlan;
import org.panelist.watch.HourScript;
import org.panelist.watch.Replay;
import org.panelist.watch.ReplayedProgram;
import org.panelist.watch.Report;
import org.panelist.watch.Watchdog;

/** A process of its own: the packed program, and an hour's interview replayed in its window. */
public final class HourReplay {
  private HourReplay() {}

  /**
   * @param args the data folder, the file for the figures, the file for the report
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    HourPlan.save(folder);
    try (var program = ReplayedProgram.open(folder, folder.resolve("exports"))) {
      Thread.sleep(1_000); // until it has the focus
      try (var watchdog = Watchdog.install()) {
        var replay = new Replay(program, watchdog);
        replay.play(HourScript.hour());
        HourFigures.of(watchdog).write(Path.of(args[1]));
        String heading = replay.keys() + " keys and clicks, " + replay.ticks() + " ticks";
        new Report(watchdog).write(Path.of(args[2]), heading);
      }
    }
    System.exit(0);
  }
}
