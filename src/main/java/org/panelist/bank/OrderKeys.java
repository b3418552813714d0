package org.panelist.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/** Makes one number of what an order compares, so that sorting a long result is sorting numbers. */
final class OrderKeys {
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final int INDEX_BITS = 32;
  private static final int MEAN_STEPS = 1000;

  private final BankIndex index;
  private final BankOrder order;
  private final int[] byTitle;
  private final @Nullable Ranks ranks;

  OrderKeys(BankIndex index, BankOrder order, int[] byTitle, @Nullable Ranks ranks) {
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

  /** The question's place in the index, of a key. */
  static int place(long key) {
    return (int) key;
  }

  /** What was compared, of a key. */
  static int value(long key) {
    return (int) (key >> INDEX_BITS);
  }

  private int value(int i) {
    QuestionSummary row = index.row(i);
    return switch (order.by()) {
      case NATURAL -> ranks == null ? 0 : ranks.at(i);
      case TITLE -> byTitle[i];
      case LEVEL -> LEVELS.indexOf(row.level());
      case COMPETENCY -> index.competency(i);
      case KIND -> KINDS.indexOf(row.kind());
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
