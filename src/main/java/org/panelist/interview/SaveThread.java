package org.panelist.interview;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The queue of writes as one thread; it does not keep the program alive. */
public final class SaveThread implements SaveQueue, AutoCloseable {
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          write -> {
            var made = new Thread(write, "autosave");
            made.setDaemon(true);
            return made;
          });

  /** Once closed it takes nothing: what is handed over then never counts as saved. */
  @Override
  public void run(Duration delay, Runnable write) {
    if (thread.isShutdown()) {
      return;
    }
    // an Autosave's write keeps its failures itself
    var unused = thread.schedule(write, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes no more writes; close the interviews first, for what waits for its delay is dropped. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
