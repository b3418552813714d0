package org.panelist.interview;

import java.time.Duration;

/** Runs writes one after another off the event thread. */
@FunctionalInterface
public interface SaveQueue {
  /**
   * Runs {@code write} after {@code delay}, never beside another write of this queue.
   *
   * @param delay zero for as soon as possible
   */
  void run(Duration delay, Runnable write);

  /**
   * Runs {@code look} after {@code delay}, also while a write goes on, one look after another. A
   * queue that writes on the thread that asks has nobody for that, and forgets it.
   */
  default void beside(Duration delay, Runnable look) {}
}
