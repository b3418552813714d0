package org.panelist.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.panelist.interview.SaveQueue;

/**
 * A clock that goes only when it is told to, and the queue of writes by that clock: what is to be
 * written in 120 ms is written when the clock has gone on by 120 ms, on a thread of its own. From
 * any thread.
 */
public final class SimulatedTime implements InstantSource, LongSupplier, SaveQueue, AutoCloseable {
  private record Due(long at, long order, Runnable write) {}

  private final Instant begin;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "autosave");
            thread.setDaemon(true);
            return thread;
          });
  private final PriorityQueue<Due> waiting =
      new PriorityQueue<>(
          (one, other) ->
              one.at() == other.at()
                  ? Long.compare(one.order(), other.order())
                  : Long.compare(one.at(), other.at()));
  private long nanos;
  private long orders;

  public SimulatedTime(Instant begin) {
    this.begin = begin;
  }

  @Override
  public synchronized Instant instant() {
    return begin.plusNanos(nanos);
  }

  @Override
  public synchronized long getAsLong() {
    return nanos;
  }

  @Override
  public synchronized void run(Duration delay, Runnable write) {
    if (writer.isShutdown()) {
      return;
    }
    if (delay.isZero()) {
      writer.execute(write);
    } else {
      waiting.add(new Due(nanos + delay.toNanos(), orders++, write));
    }
  }

  /** When the next write is due; far in the future if none is. */
  public synchronized long nextWrite() {
    Due next = waiting.peek();
    return next == null ? Long.MAX_VALUE : next.at();
  }

  /** Sets the clock on; what is due by then is written, in order. It never goes back. */
  public void advanceTo(long newNanos) {
    var due = new ArrayDeque<Runnable>();
    synchronized (this) {
      nanos = Math.max(nanos, newNanos);
      while (!waiting.isEmpty() && waiting.peek().at() <= nanos) {
        due.add(waiting.remove().write());
      }
    }
    due.forEach(writer::execute);
  }

  /** The thread that writes, to wait for. */
  ExecutorService writer() {
    return writer;
  }

  @Override
  public void close() {
    writer.shutdown();
  }
}
