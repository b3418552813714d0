package org.panelist.bank;

import org.jspecify.annotations.Nullable;

/** Makes one number of what an order compares, so that sorting a long result is sorting numbers. */
final class OrderKeys {
  private static final int INDEX_BITS = 32;
  private static final int MEAN_STEPS = 1000;

  private final BankIndex index;
  private final BankOrder order;
  private final int[] byTitle;
  private final int @Nullable [] ranks;

  OrderKeys(BankIndex index, BankOrder order, int[] byTitle, int @Nullable [] ranks) {
    this.index = index;
    this.order = order;
    this.byTitle = byTitle;
    this.ranks = ranks;
  }

  /** Sorts by the order; equal ones by {@code i}, which is the lower half of the number. */
  long key(int i) {
    int value = value(i);
    boolean down = order.descending() && value != Integer.MAX_VALUE;
    return (long) (down ? -value : value) << INDEX_BITS | i;
  }

  private int value(int i) {
    QuestionSummary row = index.row(i);
    return switch (order.by()) {
      case NATURAL -> ranks == null ? 0 : ranks[i];
      case TITLE -> byTitle[i];
      case LEVEL -> row.level().ordinal();
      case COMPETENCY -> index.competency(i);
      case KIND -> row.kind().ordinal();
      case MINUTES -> row.minutes();
      case ASKED -> row.asked();
      case MEAN -> meanOf(row);
    };
  }

  private static int meanOf(QuestionSummary row) {
    Double mean = row.mean();
    return mean == null ? Integer.MAX_VALUE : (int) Math.round(mean * MEAN_STEPS);
  }
}
