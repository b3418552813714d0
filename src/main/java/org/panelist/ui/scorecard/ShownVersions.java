package org.panelist.ui.scorecard;

import java.util.List;
import java.util.Optional;
import org.panelist.domain.Scorecard;

/** The versions of one scorecard, and which of them is in view. */
final class ShownVersions {
  private List<Scorecard> all = List.of();
  private int shown;

  /** Takes these in the place of others; the newest, the last one, is in view. */
  void read(List<Scorecard> versions) {
    all = List.copyOf(versions);
    shown = all.size() - 1;
  }

  /** The first one first. */
  List<Scorecard> all() {
    return all;
  }

  /** Empty before the first is submitted. */
  Optional<Scorecard> inView() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(shown));
  }

  boolean isNewest() {
    return shown == all.size() - 1;
  }

  /** Whether another one than before is in view now: there is none of some indexes. */
  boolean turnTo(int index) {
    boolean turns = index != shown && index >= 0 && index < all.size();
    if (turns) {
      shown = index;
    }
    return turns;
  }
}
