package org.panelist.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured, one row each: ours, the peer in the same run, and the quotient. */
final class Figures {
  private Figures() {}

  static void heading() {
    row("what", "unit", "Panelist", "peer", "quotient", "the peer is");
  }

  static void row(String what, String unit, double ours, double peer, String peerIs) {
    row(what, unit, number(ours), number(peer), number(ours / peer), peerIs);
  }

  static void row(
      String what, String unit, String ours, String peer, String quotient, String peerIs) {
    System.out.printf(
        Locale.ROOT, "%-48s %-4s %10s %10s %9s  %s%n", what, unit, ours, peer, quotient, peerIs);
  }

  /**
   * @param share 0.5 for the median
   */
  static double percentile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
