package org.panelist.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whole processes in turn: from starting the process until the window is painted with the bank's
 * counts, beside an empty FlatLaf frame and an empty JFrame; and what each holds in memory two
 * seconds later. Wants a display; memory is read from {@code /proc}, so on Linux only.
 */
final class StartBench {
  private static final int ROUNDS = 11;

  private static final String USABLE = "startup";

  /** One start: milliseconds until usable, resident MiB afterwards, and those no one else has. */
  private record Start(double millis, double mebibytes, double own) {}

  private final Path jar;
  private final Path archive;
  private final Path data;

  private StartBench(Path jar, Path data) {
    this.jar = jar;
    this.archive = jar.resolveSibling("panelist.jsa");
    this.data = data;
  }

  static void run() throws IOException, InterruptedException {
    if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
      System.out.println("start, memory: left out, for there is no display");
      return;
    }
    Path jar = Path.of(Objects.requireNonNull(System.getProperty("panelist.jar")));
    new StartBench(jar, Files.createTempDirectory("panelist-bench")).measure();
  }

  private void measure() throws IOException, InterruptedException {
    Start first = start(panelist());
    var ours = new ArrayList<Start>();
    var flat = new ArrayList<Start>();
    var plain = new ArrayList<Start>();
    for (int i = 0; i < ROUNDS; i++) {
      flat.add(start(peer("flatlaf")));
      ours.add(start(panelist()));
      plain.add(start(peer("plain")));
    }
    double usable = millis(ours);
    Figures.row("start to usable window, bank loaded", "ms", usable, millis(flat), "FlatLaf frame");
    Figures.row("start to usable window, bank loaded", "ms", usable, millis(plain), "JFrame");
    Figures.row(
        "very first start, bank imported", "ms", first.millis(), millis(flat), "FlatLaf frame");
    Figures.row(
        "resident memory, idle with the bank", "MiB", memory(ours), memory(flat), "FlatLaf frame");
    Figures.row("of it in no other process", "MiB", own(ours), own(flat), "FlatLaf frame");
  }

  private List<String> panelist() {
    List<String> command = PackedProcess.java();
    if (Files.exists(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.addAll(
        List.of("-Dpanelist.startup=print", "-jar", jar.toString(), "--data", data.toString()));
    return command;
  }

  private static List<String> peer(String kind) {
    List<String> command = PackedProcess.java();
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-classpath", path, EmptyFrame.class.getName(), kind));
    return command;
  }

  private static Start start(List<String> command) throws IOException, InterruptedException {
    long before = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.startsWith(USABLE)) {
        line = out.readLine();
      }
      double millis = (System.nanoTime() - before) / 1e6;
      if (line == null) {
        throw new IOException("ended before it was usable: " + command);
      }
      Thread.sleep(2_000);
      return new Start(
          millis,
          memory(process.pid(), "status", "VmRSS"),
          memory(process.pid(), "smaps_rollup", "Private_"));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  /** MiB, the sum of the lines of {@code file} that begin so; NaN where there is none. */
  private static double memory(long pid, String file, String line) throws IOException {
    Path told = Path.of("/proc", Long.toString(pid), file);
    if (!Files.exists(told)) {
      return Double.NaN;
    }
    return Files.readAllLines(told).stream()
        .filter(one -> one.startsWith(line))
        .mapToDouble(one -> Double.parseDouble(one.replaceAll("[^0-9]", "")) / 1024)
        .sum();
  }

  private static double millis(List<Start> starts) {
    return Figures.percentile(starts.stream().mapToDouble(Start::millis).toArray(), 0.5);
  }

  private static double own(List<Start> starts) {
    return Figures.percentile(starts.stream().mapToDouble(Start::own).toArray(), 0.5);
  }

  private static double memory(List<Start> starts) {
    return Figures.percentile(starts.stream().mapToDouble(Start::mebibytes).toArray(), 0.5);
  }
}
