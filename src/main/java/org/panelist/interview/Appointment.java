package org.panelist.interview;

import java.time.Duration;

/** Something to do later that waits at most once. Thread-safe. */
final class Appointment {
  private final SaveQueue queue;
  private final Runnable task;
  private boolean waiting;

  Appointment(SaveQueue queue, Runnable task) {
    this.queue = queue;
    this.task = task;
  }

  synchronized boolean isWaiting() {
    return waiting;
  }

  /** Does nothing if it waits already, be it for an earlier or a later time. */
  void in(Duration delay) {
    synchronized (this) {
      if (waiting) {
        return;
      }
      waiting = true;
    }
    try {
      queue.run(delay, this::keep);
    } catch (Throwable t) { // else nobody would ever ask again
      done();
      throw t;
    }
  }

  private void keep() {
    done();
    task.run();
  }

  private synchronized void done() {
    waiting = false;
  }
}
