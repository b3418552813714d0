package org.panelist.plan;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * Writes the newest state of a plan, one write at a time; states overtaken while one runs are
 * skipped. A failed write loses nothing: the newest state stays here and is tried again until it is
 * durable. Confined to the ui thread.
 */
final class PlanSaver {
  private final PlanStore store;
  private final Executor worker;
  private final Executor ui;
  private final Executor later;
  private final Runnable changed;

  /** The newest state, until it is durable. */
  private @Nullable Plan unsaved;

  private boolean running;
  private boolean waiting;
  private PlanSaveState state = new PlanSaveState.Saved();

  /**
   * @param later runs what is to be tried again, on {@code ui} and after a while
   * @param changed called on {@code ui} when {@link #state} is another
   */
  PlanSaver(PlanStore store, Executor worker, Executor ui, Executor later, Runnable changed) {
    this.store = store;
    this.worker = worker;
    this.ui = ui;
    this.later = later;
    this.changed = changed;
  }

  PlanSaveState state() {
    return state;
  }

  void save(Plan plan) {
    unsaved = plan;
    next();
  }

  /** Whatever is unsaved is no longer wanted. */
  void forget() {
    unsaved = null;
    become(new PlanSaveState.Saved());
  }

  /**
   * Writes what is unsaved and waits for it: for closing the window.
   *
   * @return whether everything is durable now
   */
  boolean flush(Duration patience) throws InterruptedException {
    Plan plan = unsaved;
    if (plan == null) {
      return true;
    }
    var written = new AtomicBoolean();
    var done = new CountDownLatch(1);
    worker.execute( // after the write that may be running
        () -> {
          written.set(tried(plan) instanceof PlanSaveState.Saved);
          done.countDown();
        });
    boolean durable = done.await(patience.toMillis(), TimeUnit.MILLISECONDS) && written.get();
    if (durable) {
      forget();
    }
    return durable;
  }

  private void next() {
    Plan plan = unsaved;
    if (running || plan == null) {
      return;
    }
    running = true;
    if (!(state instanceof PlanSaveState.Failed)) { // that stays true until a write succeeds
      become(new PlanSaveState.Saving());
    }
    worker.execute(
        () -> {
          PlanSaveState end = tried(plan);
          ui.execute(() -> ended(plan, end));
        });
  }

  private PlanSaveState tried(Plan plan) {
    try {
      store.save(plan);
      return new PlanSaveState.Saved();
    } catch (ProblemException e) {
      return new PlanSaveState.Failed(e.problems().get(0));
    } catch (RuntimeException e) { // unreported, the screen would say "saving" for ever
      return new PlanSaveState.Failed(
          new Problem("", "the plan was not saved: " + e, "it is tried again"));
    }
  }

  private void ended(Plan plan, PlanSaveState end) {
    running = false;
    if (unsaved == null) {
      return; // forgotten, or durable by another way
    }
    if (!plan.equals(unsaved)) {
      next();
    } else if (end instanceof PlanSaveState.Saved) {
      unsaved = null;
      become(end);
    } else {
      become(end);
      tryLater();
    }
  }

  private void tryLater() {
    if (!waiting) {
      waiting = true;
      later.execute(
          () -> {
            waiting = false;
            next();
          });
    }
  }

  private void become(PlanSaveState next) {
    if (!next.equals(state)) {
      state = next;
      changed.run();
    }
  }
}
