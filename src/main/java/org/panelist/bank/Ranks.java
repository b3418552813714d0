package org.panelist.bank;

/** Where the hits of one search stand, by place in the index that was searched. */
final class Ranks {
  private final int[] ranks;
  private final int hits;

  /**
   * @param ranks the best hit 0; below 0 where there is none; not copied
   * @param hits how many there are
   */
  Ranks(int[] ranks, int hits) {
    this.ranks = ranks;
    this.hits = hits;
  }

  int hits() {
    return hits;
  }

  boolean isHit(int i) {
    return ranks[i] >= 0;
  }

  /** Place among the hits, the best 0. */
  int at(int i) {
    return ranks[i];
  }
}
