package org.panelist.plan;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Reads and writes off the ui thread and remembers what went wrong last. */
final class Background {
  private final Executor worker;
  private final Executor ui;
  private final Runnable failed;
  private @Nullable Problem problem;

  /**
   * @param failed called on {@code ui} when there is a new problem
   */
  Background(Executor worker, Executor ui, Runnable failed) {
    this.worker = worker;
    this.ui = ui;
    this.failed = failed;
  }

  Executor worker() {
    return worker;
  }

  Executor ui() {
    return ui;
  }

  /** What went wrong in the last job; empty when it went well. */
  Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  <T> void run(Supplier<T> job, Consumer<T> done) {
    run(job, done, this::fail);
  }

  /**
   * @param fail told what went wrong, in place of {@link #problem}
   */
  <T> void run(Supplier<T> job, Consumer<T> done, Consumer<Problem> fail) {
    worker.execute(() -> ui.execute(result(job, done, fail)));
  }

  private <T> Runnable result(Supplier<T> job, Consumer<T> done, Consumer<Problem> fail) {
    try {
      T value = job.get();
      return () -> {
        problem = null;
        done.accept(value);
      };
    } catch (ProblemException e) {
      return () -> fail.accept(e.problems().get(0));
    } catch (RuntimeException e) { // unreported, the screen would wait for ever
      return () -> fail.accept(new Problem("", e.toString(), "try again"));
    }
  }

  private void fail(Problem what) {
    problem = what;
    failed.run();
  }
}
