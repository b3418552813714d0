package org.panelist.plan;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * Writes the newest state of a plan, one write at a time; states overtaken while one runs are
 * skipped.
 */
final class PlanSaver {
  private final PlanStore store;
  private final Executor worker;
  private final Executor ui;
  private final Runnable changed;
  private @Nullable Plan waiting;
  private boolean running;
  private PlanSaveState state = new PlanSaveState.Saved();

  /**
   * @param changed called on {@code ui} when {@link #state} is another
   */
  PlanSaver(PlanStore store, Executor worker, Executor ui, Runnable changed) {
    this.store = store;
    this.worker = worker;
    this.ui = ui;
    this.changed = changed;
  }

  PlanSaveState state() {
    return state;
  }

  void save(Plan plan) {
    waiting = plan;
    next();
  }

  private void next() {
    Plan plan = waiting;
    if (running || plan == null) {
      return;
    }
    waiting = null;
    running = true;
    become(new PlanSaveState.Saving());
    worker.execute(() -> write(plan));
  }

  private void write(Plan plan) {
    PlanSaveState result;
    try {
      store.save(plan);
      result = new PlanSaveState.Saved();
    } catch (ProblemException e) {
      result = new PlanSaveState.Failed(e.problems().get(0));
    } catch (RuntimeException e) { // unreported, the screen would say "saving" for ever
      result =
          new PlanSaveState.Failed(new Problem("", "the plan was not saved: " + e, "try again"));
    }
    PlanSaveState end = result;
    ui.execute(() -> ended(end));
  }

  private void ended(PlanSaveState end) {
    running = false;
    if (waiting == null) {
      become(end);
    }
    next();
  }

  private void become(PlanSaveState next) {
    state = next;
    changed.run();
  }
}
