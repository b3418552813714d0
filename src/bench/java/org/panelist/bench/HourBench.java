package org.panelist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An hour's interview replayed in the packed program, with the options of the run profile: how long
 * the tasks of the event thread take, beside a bare text area that gets the same letters and ticks.
 * Where the event thread was in the long ones is in {@code target/hour.txt}. Wants a display.
 */
final class HourBench {
  private static final Path REPORT = Path.of("target", "hour.txt");

  private HourBench() {}

  static void run() throws IOException, InterruptedException {
    if (!PackedProcess.hasDisplay()) {
      System.out.println("hour: left out, for there is no display");
      return;
    }
    Path folder = Files.createTempDirectory("panelist-bench");
    Path ours = folder.resolve("ours");
    Path peer = folder.resolve("peer");
    PackedProcess.await(HourPeer.class, List.of(peer.toString()));
    PackedProcess.await(
        HourReplay.class,
        List.of(folder.resolve("data").toString(), ours.toString(), REPORT.toString()));
    print(HourFigures.read(ours), HourFigures.read(peer));
    Files.readAllLines(REPORT).stream().limit(2).forEach(line -> System.out.println("  " + line));
    System.out.println("  in full: " + REPORT);
  }

  private static void print(HourFigures ours, HourFigures peer) {
    row("hour: longest task of the event thread", "ms", ours, peer, HourFigures::longest);
    row("hour: longest work in one task", "ms", ours, peer, HourFigures::work);
    row("hour: 99th percentile of all tasks", "ms", ours, peer, HourFigures::late);
    row("hour: median of all tasks", "ms", ours, peer, HourFigures::median);
    row("hour: tasks over 50 ms", "", ours, peer, HourFigures::over);
  }

  private static void row(
      String what,
      String unit,
      HourFigures ours,
      HourFigures peer,
      ToDoubleFunction<HourFigures> figure) {
    Figures.row(
        what, unit, figure.applyAsDouble(ours), figure.applyAsDouble(peer), "bare text area");
  }
}
