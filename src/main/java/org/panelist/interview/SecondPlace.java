package org.panelist.interview;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.panelist.domain.Interview;

/**
 * The copy of one interview in its {@link Rescue}: made once for each revision, and taken away when
 * the store has everything. Thread-safe. Nobody waits long for another one's copy: a place on a
 * network may hang, and saving must not hang with it.
 */
final class SecondPlace {
  /** A copy takes a tenth of it on a slow disk. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Rescue rescue;

  /** Held while the place is written to; guards the fields below but for those that say so. */
  private final ReentrantLock lock = new ReentrantLock();

  private boolean hasCopy;

  /** The newest revision that is there; 0 for none of this program. Read by anybody. */
  private volatile long revision;

  /** The newest revision that the store has. Changed by anybody. */
  private final AtomicLong saved = new AtomicLong();

  /** Where it is, in words for people; empty if the last attempt failed. */
  private String where = "";

  SecondPlace(Rescue rescue) {
    this.rescue = rescue;
  }

  /** There is a copy from before. */
  void hasCopy() {
    lock.lock();
    try {
      hasCopy = true;
    } finally {
      lock.unlock();
    }
  }

  /** Does not wait. */
  long revision() {
    return revision;
  }

  /**
   * Keeps the interview unless this revision is there already, or in the store by now.
   *
   * @return where it is, or empty if that did not work, or an earlier copy takes too long
   */
  String keep(Interview interview, long newest) {
    String place;
    if (!locked()) {
      return "";
    }
    try {
      if (newest > Math.max(revision, saved.get())) {
        write(interview, newest);
      }
      place = where;
    } finally {
      lock.unlock();
    }
    if (saved.get() >= newest) {
      takeAway(interview); // whoever saved it meanwhile did not wait for this
    }
    return place;
  }

  private boolean locked() {
    try {
      return lock.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void write(Interview interview, long newest) {
    try {
      where = rescue.keep(interview);
      hasCopy = true;
      revision = where.isEmpty() ? 0 : newest;
    } catch (Throwable t) { // the store's failure is what people have to know of
      where = "";
    }
  }

  /**
   * The store has everything up to a revision: takes the copy away unless it is of a newer one.
   * What cannot be taken away goes at the next call; what is being written just now, once it is.
   */
  void drop(Interview interview, long nowSaved) {
    saved.accumulateAndGet(nowSaved, Math::max);
    takeAway(interview);
  }

  private void takeAway(Interview interview) {
    if (!lock.tryLock()) {
      return;
    }
    try {
      if (!hasCopy || revision > saved.get()) {
        return;
      }
      revision = 0; // whatever is left of it is nothing to rely on
      where = "";
      rescue.drop(interview);
      hasCopy = false;
    } catch (Throwable t) { // it has private notes: the next save tries again
      hasCopy = true;
    } finally {
      lock.unlock();
    }
  }
}
