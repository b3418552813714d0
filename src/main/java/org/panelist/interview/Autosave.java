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
 * and is tried again every {@link #RETRY}, unless a scorecard locks the interview. A change that is
 * not durable {@link #OVERDUE} after it was made, for a write fails or takes long, goes to a second
 * place.
 */
public final class Autosave {
  /** With the commit itself this stays below the 250 ms that are promised. */
  public static final Duration DELAY = Duration.ofMillis(120);

  public static final Duration RETRY = Duration.ofSeconds(1);

  /** With the copy itself this stays below the 250 ms too. */
  static final Duration OVERDUE = Duration.ofMillis(200);

  /**
   * @param since when the first change of it was made, by the clock that never goes back
   */
  private record Pending(Interview interview, Set<String> items, long revision, long since) {
    Pending merge(Pending older) {
      var all = new HashSet<>(items);
      all.addAll(older.items);
      return new Pending(interview, all, revision, older.since);
    }
  }

  private final InterviewSaves store;
  private final SaveQueue queue;
  private final Clocks clocks;
  private final SecondPlace second;
  private final Appointment text;
  private final Appointment retry;
  private final Appointment look;
  private final Signal changed = new Signal();

  /** Guards all below: the event thread adds, the queue's threads write. */
  private final Object lock = new Object();

  /** What changed since the last write began. */
  private @Nullable Pending pending;

  /** What is being written, or could not be. */
  private @Nullable Pending taken;

  private boolean writing;
  private long newest;
  private long durable;
  private @Nullable Problem problem;
  private String kept = "";
  private Instant savedAt;
  private long savedNanos;

  /** When the copy in the second place was begun. */
  private long keptNanos;

  /** Without a second place for what cannot be saved. */
  public Autosave(InterviewSaves store, SaveQueue queue, Clocks clocks) {
    this(store, queue, clocks, Rescue.NONE);
  }

  /**
   * @param rescue takes the newest state while the store does not; used by the queue's threads
   */
  public Autosave(InterviewSaves store, SaveQueue queue, Clocks clocks, Rescue rescue) {
    this.store = store;
    this.queue = queue;
    this.clocks = clocks;
    second = new SecondPlace(rescue);
    text = new Appointment(queue, this::write);
    retry = new Appointment(queue, this::write);
    look = new Appointment(queue::beside, this::keepOverdue);
    savedAt = clocks.time().instant();
    savedNanos = clocks.nanoTime().getAsLong();
    keptNanos = savedNanos;
  }

  /** What is true at this moment. */
  public SaveState state() {
    synchronized (lock) {
      Problem failure = problem;
      if (failure != null) {
        return new SaveState.Failed(failure, kept);
      }
      return isDurable() ? new SaveState.Saved(savedAt) : new SaveState.Saving();
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
    return flushing().await(patience);
  }

  /** Begins to write what is unsaved; several interviews do so before one waits for the first. */
  Flush flushing() {
    var done = new CountDownLatch(1);
    boolean nothing;
    synchronized (lock) {
      nothing = isDurable();
    }
    if (nothing) {
      done.countDown();
    } else {
      queue.run(
          Duration.ZERO,
          () -> {
            try {
              write();
            } finally {
              done.countDown();
            }
          });
    }
    return patience -> {
      boolean ended = done.await(patience.toNanos(), TimeUnit.NANOSECONDS);
      synchronized (lock) {
        return ended && isDurable();
      }
    };
  }

  /** A write that was asked for. */
  @FunctionalInterface
  interface Flush {
    /** Waits until it ended; whether everything is durable now. */
    boolean await(Duration patience) throws InterruptedException;
  }

  /** Writes at once whatever is unsaved, be it for a failure or for its delay. */
  public void retry() {
    queue.run(Duration.ZERO, this::write);
  }

  /** Says that the second place has a copy from before; it goes once everything is written. */
  void hasCopy() {
    second.hasCopy();
  }

  private long add(Interview interview, Set<String> changedItems, boolean atOnce) {
    long revision;
    boolean failing;
    boolean tell;
    synchronized (lock) {
      failing = problem != null;
      tell = isDurable() && !failing;
      revision = ++newest;
      long now = clocks.nanoTime().getAsLong();
      var change = new Pending(interview, changedItems, revision, now);
      pending = pending == null ? change : change.merge(pending);
    }
    if (tell) {
      tell();
    }
    look.in(OVERDUE);
    if (atOnce) {
      queue.run(Duration.ZERO, this::write);
    } else if (!failing || !retry.isWaiting()) {
      text.in(DELAY);
    }
    return revision;
  }

  /** Guarded by the lock. */
  private boolean isDurable() {
    return pending == null && taken == null && !writing;
  }

  /** A write that takes long, or the next attempt to write, is too far off for what is unsaved. */
  private void keepOverdue() {
    Duration left;
    synchronized (lock) {
      Pending unsaved = unsaved();
      if (unsaved == null || unsaved.revision() <= second.revision()) {
        return;
      }
      Pending oldest = taken == null ? unsaved : taken;
      long since = second.revision() == 0 ? oldest.since() : Math.max(oldest.since(), keptNanos);
      left = OVERDUE.minus(clocks.since(since));
    }
    if (!left.isNegative() && !left.isZero()) {
      look.in(left);
      return;
    }
    String place = keepNewest();
    boolean elsewhere;
    synchronized (lock) {
      elsewhere = problem != null && !kept.equals(place);
      kept = place;
    }
    if (elsewhere) {
      tell();
    }
  }

  /** Puts the newest state into the second place; where that is, or empty. */
  private String keepNewest() {
    Pending unsaved;
    long begun;
    synchronized (lock) {
      unsaved = unsaved();
      begun = clocks.nanoTime().getAsLong();
    }
    String place = unsaved == null ? "" : second.keep(unsaved.interview(), unsaved.revision());
    synchronized (lock) {
      keptNanos = place.isEmpty() ? keptNanos : begun;
    }
    return place;
  }

  /** The newest state that is not durable; guarded by the lock. */
  private @Nullable Pending unsaved() {
    return pending == null ? taken : pending;
  }

  private void write() {
    Pending now = take();
    if (now == null) {
      return;
    }
    Throwable failure = null;
    try {
      store.save(now.interview(), now.items());
    } catch (Throwable t) { // an Error too must not lose what was taken
      failure = t;
    }
    if (failure == null) {
      second.drop(now.interview(), now.revision());
      saved(now);
    } else {
      failed(failure, keepNewest());
    }
    tell();
  }

  /** What is to be written now, with what could not be written before; null if there is nothing. */
  private @Nullable Pending take() {
    synchronized (lock) {
      Pending before = taken;
      Pending since = pending;
      if (before == null && since == null) {
        return null;
      }
      taken = before == null || since == null ? unsaved() : since.merge(before);
      pending = null;
      writing = true;
      return taken;
    }
  }

  private void saved(Pending now) {
    synchronized (lock) {
      taken = null;
      writing = false;
      durable = now.revision();
      problem = null;
      kept = "";
      savedAt = clocks.time().instant();
      savedNanos = clocks.nanoTime().getAsLong();
    }
  }

  private void failed(Throwable failure, String place) {
    synchronized (lock) {
      writing = false;
      kept = place;
      problem = problemOf(failure);
    }
    if (!(failure instanceof LockedException)) {
      retry.in(RETRY);
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
