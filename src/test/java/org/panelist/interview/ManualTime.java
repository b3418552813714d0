package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that passes only when told, with the queue of writes that waits for it. */
public final class ManualTime implements SaveQueue {
  public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private record Waiting(long at, boolean beside, Runnable work) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private long nanos = 1_000;
  private Instant wall = START;

  /** Whether a write goes on: time that passes in it is how long it takes. */
  private boolean writing;

  /** Clocks whose listeners run directly. */
  public Clocks clocks() {
    return new Clocks(Runnable::run, () -> wall, () -> nanos);
  }

  @Override
  public void run(Duration delay, Runnable write) {
    waiting.add(new Waiting(nanos + delay.toNanos(), false, write));
  }

  @Override
  public void beside(Duration delay, Runnable look) {
    waiting.add(new Waiting(nanos + delay.toNanos(), true, look));
  }

  /** Lets time pass and runs what falls due, each at its time. */
  public void pass(Duration duration) {
    long end = nanos + duration.toNanos();
    while (true) {
      Waiting next =
          waiting.stream()
              .filter(one -> one.at() <= end && (one.beside() || !writing))
              .min(Comparator.comparingLong(Waiting::at))
              .orElse(null);
      if (next == null) {
        break;
      }
      waiting.remove(next);
      to(Math.max(nanos, next.at()));
      work(next);
    }
    to(Math.max(nanos, end));
  }

  private void work(Waiting next) {
    boolean was = writing;
    writing |= !next.beside();
    try {
      next.work().run();
    } finally {
      writing = was;
    }
  }

  /** Runs what is due now. */
  public void settle() {
    pass(Duration.ZERO);
  }

  /** Somebody sets the wall clock; durations do not notice. */
  public void setWall(Instant wall) {
    this.wall = wall;
  }

  public Instant wall() {
    return wall;
  }

  /** How many writes wait. */
  public int queued() {
    return (int) waiting.stream().filter(one -> !one.beside()).count();
  }

  private void to(long then) {
    wall = wall.plusNanos(then - nanos);
    nanos = then;
  }
}
