package org.panelist.bank;

/** Where the hits of one search stand, by place in the index that was searched. */
final class Ranks {
  private final int[] ranks;

  /**
   * @param ranks the best hit 0; below 0 where there is none; not copied
   */
  Ranks(int[] ranks) {
    this.ranks = ranks;
  }

  boolean isHit(int i) {
    return ranks[i] >= 0;
  }

  /** Place among the hits, the best 0. */
  int at(int i) {
    return ranks[i];
  }
}
