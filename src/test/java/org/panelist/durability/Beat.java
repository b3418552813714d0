package org.panelist.durability;

import java.util.concurrent.locks.LockSupport;

/** Eight keys a second, and pauses. */
final class Beat {
  static final int KEYS_PER_SECOND = 8;
  static final int KEY_MILLIS = 1_000 / KEYS_PER_SECOND;

  private Beat() {}

  static void sleep(long millis) {
    until(System.nanoTime() + millis * 1_000_000);
  }

  /** Until that time of {@link System#nanoTime}. */
  static void until(long nanos) {
    long left = nanos - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = nanos - System.nanoTime();
    }
  }
}
