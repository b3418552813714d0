package org.panelist.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the watchdog saw, in figures and, for the long events, in stacks. */
public final class Report {
  private static final int SLOWEST = 25;

  private final Watchdog watchdog;
  private final List<Watchdog.Task> tasks;

  public Report(Watchdog watchdog) {
    this.watchdog = watchdog;
    tasks = watchdog.tasks();
  }

  public int events() {
    return tasks.size();
  }

  /** Milliseconds by the clock on the wall; {@code share} 0.5 for the median, 1 for the longest. */
  public double wall(double share) {
    return percentile(Watchdog.Task::wall, share);
  }

  /** As {@link #wall}, of the event thread's own work. */
  public double cpu(double share) {
    return percentile(Watchdog.Task::cpu, share);
  }

  private double percentile(ToDoubleFunction<Watchdog.Task> value, double share) {
    double[] sorted = tasks.stream().mapToDouble(value).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  /** Events over the limit, the longest first. */
  public List<Watchdog.Task> tooLong() {
    return slowest().stream().filter(Watchdog.Task::isLong).toList();
  }

  private List<Watchdog.Task> slowest() {
    return tasks.stream()
        .sorted(Comparator.comparingDouble(Watchdog.Task::wall).reversed())
        .toList();
  }

  /** One line. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%d events: longest %.1f ms (%.1f ms of it work), 99th percentile %.2f ms, median %.3f ms,"
            + " %d over %.0f ms",
        events(),
        wall(1),
        slowest().isEmpty() ? 0 : slowest().get(0).cpu(),
        wall(0.99),
        wall(0.5),
        tooLong().size(),
        Watchdog.LIMIT_MILLIS);
  }

  /** Writes the summary, the slowest events, and where the event thread was in the long ones. */
  public void write(Path file, String heading) throws IOException {
    var lines = new ArrayList<String>(Arrays.asList(heading, summary(), "", "The slowest:"));
    slowest().stream().limit(SLOWEST).forEach(task -> lines.add("  " + line(task)));
    lines.add("");
    lines.add("Most work:");
    tasks.stream()
        .sorted(Comparator.comparingDouble(Watchdog.Task::cpu).reversed())
        .limit(SLOWEST)
        .forEach(task -> lines.add("  " + line(task)));
    lines.add("");
    lines.add("Work by what was done (sum, longest):");
    lines.addAll(sums());
    for (Watchdog.Task task : tooLong()) {
      lines.add("");
      lines.add(line(task));
      lines.addAll(watchdog.stacksOf(task));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private List<String> sums() {
    return tasks.stream()
        .collect(
            Collectors.groupingBy(
                Watchdog.Task::doing, Collectors.summarizingDouble(Watchdog.Task::cpu)))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().getSum()))
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "  %9.0f ms, %6.1f ms: %s",
                    entry.getValue().getSum(),
                    entry.getValue().getMax(),
                    entry.getKey()))
        .toList();
  }

  private static String line(Watchdog.Task task) {
    return String.format(
        Locale.ROOT,
        "%7.1f ms, %6.1f ms of it work: %s  [%s]",
        task.wall(),
        task.cpu(),
        task.doing(),
        task.event());
  }
}
