package org.panelist.domain;

/** The checks that compact constructors share. */
final class Check {
  private Check() {}

  static String notBlank(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  static int notNegative(int value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " is " + value + ", below 0");
    }
    return value;
  }

  /** A weight is a finite number, 0 or more. */
  static double weight(double value, String name) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + ", not a number of 0 or more");
    }
    return value;
  }
}
