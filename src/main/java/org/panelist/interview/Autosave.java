package org.panelist.interview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
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
 * and is tried again every {@link #RETRY}.
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
  private final Executor ui;
  private final InstantSource time;
  private final Signal changed = new Signal();
  private final Object lock = new Object();

  private @Nullable Pending pending;
  private boolean scheduled;
  private long newest;
  private volatile long durable;
  private volatile SaveState state;

  public Autosave(InterviewStore store, SaveQueue queue, Executor ui, InstantSource time) {
    this.store = store;
    this.queue = queue;
    this.ui = ui;
    this.time = time;
    this.state = new SaveState.Saved(time.instant());
  }

  public SaveState state() {
    return state;
  }

  /** Fires on the ui executor when {@link #state} or {@link #durable} changed. */
  public Signal changed() {
    return changed;
  }

  /** The newest revision that survives a power cut; revisions count from 1. */
  public long durable() {
    return durable;
  }

  /**
   * Writes soon, together with what else changes until then.
   *
   * @return the revision that {@link #durable} reaches when this is safe
   */
  public long later(Interview interview, Set<String> changedItems) {
    return add(interview, changedItems, DELAY);
  }

  /** As {@link #later}, at once. */
  public long now(Interview interview, Set<String> changedItems) {
    return add(interview, changedItems, Duration.ZERO);
  }

  /**
   * Writes what is unsaved and waits for it: for closing the window.
   *
   * @return whether everything is durable now
   */
  public boolean flush(Duration patience) throws InterruptedException {
    var done = new CountDownLatch(1);
    queue.run(
        Duration.ZERO,
        () -> {
          write();
          done.countDown();
        });
    boolean ended = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    synchronized (lock) {
      return ended && pending == null;
    }
  }

  private long add(Interview interview, Set<String> changedItems, Duration delay) {
    long revision;
    boolean schedule;
    synchronized (lock) {
      revision = ++newest;
      var change = new Pending(interview, changedItems, revision);
      pending = pending == null ? change : change.merge(pending);
      schedule = delay.isZero() || !scheduled;
      scheduled = true;
    }
    if (!(state instanceof SaveState.Failed)) {
      tell(new SaveState.Saving());
    }
    if (schedule) {
      queue.run(delay, this::write);
    }
    return revision;
  }

  private void write() {
    Pending taken;
    synchronized (lock) {
      taken = pending;
      pending = null;
      scheduled = false;
    }
    if (taken == null) {
      return;
    }
    try {
      store.save(taken.interview(), taken.items());
      durable = taken.revision();
      boolean more;
      synchronized (lock) {
        more = pending != null;
      }
      tell(more ? new SaveState.Saving() : new SaveState.Saved(time.instant()));
    } catch (RuntimeException e) {
      keep(taken);
      tell(new SaveState.Failed(problemOf(e)));
    }
  }

  private void keep(Pending taken) {
    synchronized (lock) {
      pending = pending == null ? taken : pending.merge(taken);
      scheduled = true;
    }
    queue.run(RETRY, this::write);
  }

  private void tell(SaveState newState) {
    state = newState;
    ui.execute(changed::fire);
  }

  private static Problem problemOf(RuntimeException e) {
    return e instanceof ProblemException known
        ? known.problems().get(0)
        : new Problem("", "Cannot save: " + e.getMessage(), "");
  }
}
