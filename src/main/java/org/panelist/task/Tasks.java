package org.panelist.task;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs jobs on one executor and brings their outcome back on another; tests run both directly. */
public final class Tasks {
  private final Executor worker;
  private final Executor ui;
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  /** Sees every job that has a name; called on the ui executor. */
  public interface Watcher {
    /**
     * @param total 0 when nobody knows
     */
    void running(String name, long done, long total, Runnable cancel);

    void ended(String name);
  }

  public Tasks(Executor worker, Executor ui) {
    this.worker = worker;
    this.ui = ui;
  }

  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  /** Starts a short job that no one needs to see. */
  public <T> Runnable start(Job<T> job, Outcome<T> outcome) {
    return start("", job, outcome);
  }

  /**
   * Starts {@code job}; the returned handle asks it to stop at its next progress step.
   *
   * @param name shown while it runs; empty for a job that nobody needs to see
   */
  public <T> Runnable start(String name, Job<T> job, Outcome<T> outcome) {
    var stop = new AtomicBoolean();
    Runnable cancel = () -> stop.set(true);
    Progress progress =
        (done, total) -> {
          if (stop.get()) {
            throw new CancellationException();
          }
          tell(name, watcher -> watcher.running(name, done, total, cancel));
        };
    tell(name, watcher -> watcher.running(name, 0, 0, cancel));
    worker.execute(
        () -> {
          Runnable result = resultOf(job, progress, outcome);
          tell(name, watcher -> watcher.ended(name));
          ui.execute(result);
        });
    return cancel;
  }

  private void tell(String name, java.util.function.Consumer<Watcher> message) {
    if (!name.isEmpty()) {
      ui.execute(() -> watchers.forEach(message));
    }
  }

  private static <T> Runnable resultOf(Job<T> job, Progress progress, Outcome<T> outcome) {
    try {
      T value = job.call(progress);
      return () -> outcome.succeeded(value);
    } catch (Throwable t) { // unreported, it would leave the progress bar running for ever
      return t instanceof CancellationException ? outcome::cancelled : () -> outcome.failed(t);
    }
  }
}
