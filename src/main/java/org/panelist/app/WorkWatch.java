package org.panelist.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.StatusLine;

/** Shows background work in the status line: of several the one that began last. */
final class WorkWatch implements Tasks.Watcher {
  private record Work(String name, OptionalDouble fraction, Runnable cancel) {}

  private final StatusLine line;
  private final Map<String, Work> running = new LinkedHashMap<>();

  WorkWatch(StatusLine line) {
    this.line = line;
  }

  @Override
  public void running(String name, long done, long total, Runnable cancel) {
    OptionalDouble fraction =
        total > 0 ? OptionalDouble.of((double) done / total) : OptionalDouble.empty();
    running.put(name, new Work(name, fraction, cancel));
    show();
  }

  @Override
  public void ended(String name) {
    running.remove(name);
    show();
  }

  private void show() {
    running.values().stream()
        .reduce((earlier, later) -> later)
        .ifPresentOrElse(
            work -> line.showWork(work.name(), work.fraction(), work.cancel()), line::endWork);
  }
}
