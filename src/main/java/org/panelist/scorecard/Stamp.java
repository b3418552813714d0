package org.panelist.scorecard;

import java.util.Comparator;

/**
 * When something was kept of an amendment: no clock, which may be set back, but a number that grows
 * each time.
 *
 * @param version of the scorecard that is amended
 * @param step greater than that of all that was kept of this version before; 0 where an older
 *     program did not write it
 */
public record Stamp(int version, long step) implements Comparable<Stamp> {
  private static final int STEP_BITS = 40;

  private static final Comparator<Stamp> ORDER =
      Comparator.comparingInt(Stamp::version).thenComparingLong(Stamp::step);

  /** The stamp that {@link #number} made this of; older programs wrote the version only. */
  public static Stamp of(long number) {
    long version = number >> STEP_BITS;
    return version == 0
        ? new Stamp(Math.toIntExact(number), 0)
        : new Stamp(Math.toIntExact(version), number & ((1L << STEP_BITS) - 1));
  }

  /** Both in one number. */
  public long number() {
    return ((long) version << STEP_BITS) | step;
  }

  Stamp next() {
    return new Stamp(version, step + 1);
  }

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }
}
