package org.panelist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.panelist.watch.Report;
import org.panelist.watch.Watchdog;

/**
 * What one process found, on its way to the other one; milliseconds.
 *
 * @param work what the longest-working event took of the processor
 * @param over how many took longer than 50 ms
 */
record HourFigures(
    double events, double longest, double work, double late, double median, double over) {
  static HourFigures of(Watchdog watchdog) {
    var report = new Report(watchdog);
    return new HourFigures(
        report.events(),
        report.wall(1),
        report.cpu(1),
        report.wall(0.99),
        report.wall(0.5),
        report.tooLong().size());
  }

  void write(Path file) throws IOException {
    var values = new Properties();
    values.setProperty("events", Double.toString(events));
    values.setProperty("longest", Double.toString(longest));
    values.setProperty("work", Double.toString(work));
    values.setProperty("late", Double.toString(late));
    values.setProperty("median", Double.toString(median));
    values.setProperty("over", Double.toString(over));
    try (var out = Files.newBufferedWriter(file)) {
      values.store(out, null);
    }
  }

  static HourFigures read(Path file) throws IOException {
    var values = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      values.load(in);
    }
    return new HourFigures(
        value(values, "events"),
        value(values, "longest"),
        value(values, "work"),
        value(values, "late"),
        value(values, "median"),
        value(values, "over"));
  }

  private static double value(Properties values, String name) {
    return Double.parseDouble(values.getProperty(name));
  }
}
