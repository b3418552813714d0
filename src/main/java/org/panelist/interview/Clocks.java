package org.panelist.interview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * How time passes for an interview, and where its listeners hear of it.
 *
 * @param ui runs what listeners do: the event thread
 * @param time the wall clock, for points in time only; it may be set back
 * @param nanoTime a clock that never goes back, in nanoseconds; durations are measured by it
 */
public record Clocks(Executor ui, InstantSource time, LongSupplier nanoTime) {
  /** The system's clocks. */
  public static Clocks system(Executor ui) {
    return new Clocks(ui, InstantSource.system(), System::nanoTime);
  }

  /** Time since {@code then}, a value of {@link #nanoTime}; never negative. */
  Duration since(long then) {
    return Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - then));
  }
}
