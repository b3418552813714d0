package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Signal;

/**
 * Makes an interview durable while it is edited. Text is written {@link #DELAY} after the first
 * unsaved change, so that fast typing is neither written at each key nor left unwritten while it
 * goes on; scores are written at once. A failed write loses nothing: the newest state stays here
 * and is tried again every {@link #RETRY}, and until that works every change is kept in a second
 * place {@link #DELAY} after it was made.
 */
public final class Autosave {
  /** With the commit itself this stays below the 250 ms that are promised. */
  public static final Duration DELAY = Duration.ofMillis(120);

  public static final Duration RETRY = Duration.ofSeconds(1);

  private record Pending(Interview interview, Set<String> items, long revision) {
    Pending merge(Pending older) {
      var all = new HashSet<>(items);
      all.addAll(older.items);
      return new Pending(interview, all, revision);
    }
  }

  private final InterviewStore store;
  private final SaveQueue queue;
  private final Clocks clocks;
  private final Rescue rescue;
  private final Signal changed = new Signal();

  /** Guards all below: the event thread adds, the queue's thread writes. */
  private final Object lock = new Object();

  private @Nullable Pending pending;
  private boolean writing;
  private boolean scheduled;
  private boolean keepScheduled;
  private boolean hasCopy;
  private long newest;
  private long durable;
  private @Nullable Problem problem;
  private String kept = "";
  private Instant savedAt;
  private long savedNanos;

  /** Without a second place for what cannot be saved. */
  public Autosave(InterviewStore store, SaveQueue queue, Clocks clocks) {
    this(store, queue, clocks, Rescue.NONE);
  }

  /**
   * @param rescue takes the newest state while the store does not; used by the queue's thread
   */
  public Autosave(InterviewStore store, SaveQueue queue, Clocks clocks, Rescue rescue) {
    this.rescue = rescue;
    this.store = store;
    this.queue = queue;
    this.clocks = clocks;
    this.savedAt = clocks.time().instant();
    this.savedNanos = clocks.nanoTime().getAsLong();
  }

  /** What is true at this moment. */
  public SaveState state() {
    synchronized (lock) {
      Problem failure = problem;
      if (failure != null) {
        return new SaveState.Failed(failure, kept);
      }
      return pending != null || writing ? new SaveState.Saving() : new SaveState.Saved(savedAt);
    }
  }

  /** Time since the last save ended, whatever happens to the wall clock; never negative. */
  public Duration sinceSaved() {
    synchronized (lock) {
      return clocks.since(savedNanos);
    }
  }

  /** Fires on the ui executor when {@link #state} or {@link #durable} changed. */
  public Signal changed() {
    return changed;
  }

  /** The newest revision that survives a power cut; revisions count from 1. */
  public long durable() {
    synchronized (lock) {
      return durable;
    }
  }

  /**
   * Writes soon, together with what else changes until then.
   *
   * @return the revision that {@link #durable} reaches when this is safe
   */
  public long later(Interview interview, Set<String> changedItems) {
    return add(interview, changedItems, false);
  }

  /** As {@link #later}, at once. */
  public long now(Interview interview, Set<String> changedItems) {
    return add(interview, changedItems, true);
  }

  /**
   * Writes what is unsaved and waits for it: for closing the window.
   *
   * @return whether everything is durable now
   */
  public boolean flush(Duration patience) throws InterruptedException {
    synchronized (lock) {
      if (pending == null && !writing) {
        return true; // nothing to wait for
      }
    }
    var done = new CountDownLatch(1);
    queue.run(
        Duration.ZERO,
        () -> {
          try {
            write();
          } finally {
            done.countDown();
          }
        });
    boolean ended = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    synchronized (lock) {
      return ended && pending == null && !writing;
    }
  }

  /** Tries again at once what could not be written; does nothing otherwise. */
  public void retry() {
    queue.run(Duration.ZERO, this::write);
  }

  private long add(Interview interview, Set<String> changedItems, boolean atOnce) {
    long revision;
    boolean schedule;
    boolean keep;
    boolean tell;
    synchronized (lock) {
      revision = ++newest;
      tell = pending == null && !writing && problem == null;
      var change = new Pending(interview, changedItems, revision);
      pending = pending == null ? change : change.merge(pending);
      schedule = !atOnce && !scheduled;
      scheduled |= schedule;
      keep = problem != null && !atOnce && !keepScheduled;
      keepScheduled |= keep;
    }
    if (tell) {
      tell();
    }
    if (atOnce) {
      queue.run(Duration.ZERO, this::write);
    } else if (schedule) {
      queue.run(DELAY, this::writeScheduled);
    }
    if (keep) {
      queue.run(DELAY, this::keepNewest);
    }
    return revision;
  }

  /** The next attempt to write is too far off for what is typed until then. */
  private void keepNewest() {
    Pending newest;
    synchronized (lock) {
      keepScheduled = false;
      newest = problem == null ? null : pending;
    }
    if (newest != null) {
      String place = kept(newest);
      boolean elsewhere;
      synchronized (lock) {
        elsewhere = !kept.equals(place);
        kept = place;
      }
      if (elsewhere) {
        tell();
      }
    }
  }

  /** Says that the second place has a copy from before; it goes once everything is written. */
  void hasCopy() {
    synchronized (lock) {
      hasCopy = true;
    }
  }

  /** At most one of these waits in the queue, be it for a delay or to try again. */
  private void writeScheduled() {
    synchronized (lock) {
      scheduled = false;
    }
    write();
  }

  private void write() {
    Pending taken;
    synchronized (lock) {
      taken = pending;
      if (taken == null) {
        return;
      }
      pending = null;
      writing = true;
    }
    Throwable failure = null;
    try {
      store.save(taken.interview(), taken.items());
    } catch (Throwable t) { // an Error too must not lose what was taken
      failure = t;
    }
    String place = failure == null ? dropped(taken) : kept(taken);
    if (ended(taken, failure, place)) {
      queue.run(RETRY, this::writeScheduled);
    }
    tell();
  }

  /** Puts the newest state into the second place; where that is, or empty. */
  private String kept(Pending taken) {
    Interview newest;
    synchronized (lock) {
      newest = pending == null ? taken.interview() : pending.interview();
    }
    try {
      String place = rescue.keep(newest);
      hasCopy();
      return place;
    } catch (RuntimeException e) { // the store's failure is what people have to know of
      return "";
    }
  }

  private String dropped(Pending taken) {
    synchronized (lock) {
      if (!hasCopy) {
        return "";
      }
      hasCopy = false;
    }
    try {
      rescue.drop(taken.interview());
    } catch (RuntimeException e) { // it has private notes: the next save tries again
      hasCopy();
    }
    return "";
  }

  /** Notes how a write ended; whether another attempt has to be put into the queue. */
  private boolean ended(Pending taken, @Nullable Throwable failure, String place) {
    synchronized (lock) {
      kept = place;
      writing = false;
      if (failure == null) {
        durable = taken.revision();
        problem = null;
        savedAt = clocks.time().instant();
        savedNanos = clocks.nanoTime().getAsLong();
        return false;
      }
      pending = pending == null ? taken : pending.merge(taken);
      problem = problemOf(failure);
      boolean retry = !scheduled;
      scheduled = true;
      return retry;
    }
  }

  private void tell() {
    clocks.ui().execute(changed::fire);
  }

  private static Problem problemOf(Throwable failure) {
    if (failure instanceof ProblemException known) {
      return known.problems().get(0);
    }
    String message = failure.getMessage();
    return new Problem("", message == null ? failure.getClass().getSimpleName() : message, "");
  }
}
