package org.panelist.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Keeps jobs until a test lets them go, in any order. */
final class HeldExecutor implements Executor {
  private final List<Runnable> jobs = new ArrayList<>();

  @Override
  public void execute(Runnable job) {
    jobs.add(job);
  }

  int size() {
    return jobs.size();
  }

  /** Runs and forgets the job at {@code place}, counted from 0, the oldest first. */
  void run(int place) {
    jobs.remove(place).run();
  }

  void runAll() {
    while (!jobs.isEmpty()) {
      run(0);
    }
  }
}
