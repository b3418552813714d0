package org.panelist.interview;

import org.panelist.domain.Interview;

/**
 * The copy of one interview in its {@link Rescue}: made once for each revision, and taken away when
 * the store has everything. Thread-safe; calls wait for one another.
 */
final class SecondPlace {
  private final Rescue rescue;
  private boolean hasCopy;

  /** The newest revision that is there; 0 for none of this program. */
  private volatile long revision;

  /** The newest revision that the store has. */
  private long saved;

  /** Where it is, in words for people; empty if the last attempt failed. */
  private String where = "";

  SecondPlace(Rescue rescue) {
    this.rescue = rescue;
  }

  /** There is a copy from before. */
  synchronized void hasCopy() {
    hasCopy = true;
  }

  /** Does not wait. */
  long revision() {
    return revision;
  }

  /**
   * Keeps the interview unless this revision is there already, or in the store by now.
   *
   * @return where it is, or empty if that did not work
   */
  synchronized String keep(Interview interview, long newest) {
    if (newest <= Math.max(revision, saved)) {
      return where;
    }
    try {
      where = rescue.keep(interview);
      hasCopy = true;
      revision = where.isEmpty() ? 0 : newest;
    } catch (Throwable t) { // the store's failure is what people have to know of
      where = "";
    }
    return where;
  }

  /**
   * The store has everything up to a revision: takes the copy away unless it is of a newer one.
   * What cannot be taken away goes at the next call.
   */
  synchronized void drop(Interview interview, long nowSaved) {
    saved = nowSaved;
    if (!hasCopy || revision > saved) {
      return;
    }
    revision = 0; // whatever is left of it is nothing to rely on
    where = "";
    try {
      rescue.drop(interview);
      hasCopy = false;
    } catch (Throwable t) { // it has private notes: the next save tries again
      hasCopy = true;
    }
  }
}
