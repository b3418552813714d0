package org.panelist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the packed program takes of the processor in a minute in which nobody does anything: in an
 * interview whose clock runs, and at home; beside a text area with a blinking caret and a label
 * that ticks each second, in the same minute. Wants a display.
 */
final class IdleBench {
  private static final int SETTLE_MILLIS = 15_000;
  private static final int MINUTE_MILLIS = 60_000;

  private IdleBench() {}

  static void run() throws IOException, InterruptedException {
    if (!PackedProcess.hasDisplay()) {
      System.out.println("idle: left out, for there is no display");
      return;
    }
    Path folder = Files.createTempDirectory("panelist-bench");
    Process peer = start("peer", folder);
    Process home = start("home", folder);
    Process live = start("live", folder); // the last one has the focus, and a caret that blinks
    try {
      Thread.sleep(SETTLE_MILLIS);
      double[] before = {cpu(live), cpu(home), cpu(peer)};
      Thread.sleep(MINUTE_MILLIS);
      double ours = cpu(live) - before[0];
      double still = cpu(home) - before[1];
      double theirs = cpu(peer) - before[2];
      String peerIs = "text area and a label that ticks";
      Figures.row("idle minute in an interview, processor time", "ms", ours, theirs, peerIs);
      Figures.row("idle minute at home, processor time", "ms", still, theirs, peerIs);
    } finally {
      for (Process one : List.of(live, home, peer)) {
        one.destroy();
        one.waitFor();
      }
    }
  }

  private static Process start(String what, Path folder) throws IOException, InterruptedException {
    Process process =
        PackedProcess.start(IdleProgram.class, List.of(what, folder.resolve(what).toString()));
    Thread.sleep(3_000); // one after the other, so that the last one is in front
    return process;
  }

  /** Milliseconds so far. */
  private static double cpu(Process process) throws IOException {
    return process
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new IOException("a process ended, or its time cannot be read"))
        .toMillis();
  }
}
