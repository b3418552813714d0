package org.panelist.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the work that is under way when the window goes come to its end, and the work that it leads
 * to; but not for ever, for the data folder is not free meanwhile.
 */
final class LastWork {
  private static final Logger LOG = LoggerFactory.getLogger(LastWork.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A plan that waits to be saved while another write runs is saved in the second round. */
  private static final int ROUNDS = 3;

  private final Executor worker;
  private final Executor slow;
  private final Executor ui;
  private final Runnable end;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param end run once, when nothing is left to do; on none of the threads in particular
   */
  LastWork(Executor worker, Executor slow, Executor ui, Runnable end) {
    this.worker = worker;
    this.slow = slow;
    this.ui = ui;
    this.end = end;
  }

  /** Begins to wait; returns at once. */
  void drain() {
    HeadStart.daemon("patience", this::endInTime).start();
    drain(ROUNDS);
  }

  private void drain(int rounds) {
    worker.execute(() -> slow.execute(() -> drained(rounds)));
  }

  private void drained(int rounds) {
    if (rounds > 0) {
      ui.execute(() -> drain(rounds - 1)); // after the outcome of what has ended just now
    } else {
      end();
    }
  }

  private void endInTime() {
    try {
      if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("work in the background was cut off after {}", PATIENCE);
        end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    if (begun.compareAndSet(false, true)) {
      try {
        end.run();
      } finally {
        ended.countDown();
      }
    }
  }
}
