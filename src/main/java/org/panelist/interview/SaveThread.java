package org.panelist.interview;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The queue of writes as one thread, with a second one that looks after it; neither keeps the
 * program alive.
 */
public final class SaveThread implements SaveQueue, AutoCloseable {
  private final ScheduledExecutorService thread = thread("autosave");
  private final ScheduledExecutorService second = thread("autosave-rescue");

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          var made = new Thread(work, name);
          made.setDaemon(true);
          return made;
        });
  }

  /** Once closed it takes nothing: what is handed over then never counts as saved. */
  @Override
  public void run(Duration delay, Runnable write) {
    schedule(thread, delay, write);
  }

  @Override
  public void beside(Duration delay, Runnable look) {
    schedule(second, delay, look);
  }

  private static void schedule(ScheduledExecutorService on, Duration delay, Runnable work) {
    if (on.isShutdown()) {
      return;
    }
    // an Autosave's work keeps its failures itself
    var unused = on.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes no more writes; close the interviews first, for what waits for its delay is dropped. */
  @Override
  public void close() {
    thread.shutdownNow();
    second.shutdownNow();
  }
}
