package org.panelist.bank;

/** What the bank can be filtered by; each narrows the result on its own. */
public enum Facet {
  TEXT(1),
  LEVEL(2),
  COMPETENCY(4),
  KIND(8),
  TAG(16),
  MINUTES(32),
  NEVER_ASKED(64);

  private static final Facet[] ALL = values();

  private final int bit;

  Facet(int bit) {
    this.bit = bit;
  }

  /** A bit of its own, to keep several facets in one number. */
  int bit() {
    return bit;
  }

  /** The facet of a single {@link #bit}. */
  static Facet of(int bit) {
    return ALL[Integer.numberOfTrailingZeros(bit)];
  }
}
