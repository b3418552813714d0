package org.panelist.scorecard;

import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.interview.Autosave;
import org.panelist.interview.Rescue;
import org.panelist.interview.SaveQueue;
import org.panelist.interview.SaveState;

/**
 * Takes away what was kept of amendments that were submitted or given up. What cannot be taken away
 * is marked as ended, so that it does not come back, and is tried again. Thread-safe.
 */
final class Endings {
  private final AmendmentStore store;
  private final Rescue rescue;
  private final SaveQueue queue;
  private final Runnable changed;

  /** Those that are not taken away yet, by the id of their interview. */
  private final Map<String, Ending> all = new ConcurrentHashMap<>();

  private final AtomicBoolean waits = new AtomicBoolean();

  /**
   * @param interview as it was last
   * @param last the greatest stamp that something of it can have
   * @param failure why it is still there; null before the first attempt
   * @param marked whether it is marked as ended
   */
  private record Ending(
      Interview interview, Stamp last, @Nullable Problem failure, boolean marked) {}

  /**
   * @param changed told on any thread that {@link #states} are other ones
   */
  Endings(AmendmentStore store, Rescue rescue, SaveQueue queue, Runnable changed) {
    this.store = store;
    this.rescue = rescue;
    this.queue = queue;
    this.changed = changed;
  }

  void begin(Interview interview, Stamp last) {
    all.put(interview.id(), new Ending(interview, last, null, false));
    retry();
  }

  /** Up to where what is kept of an interview belongs to one that was ended; empty for no such. */
  Optional<Stamp> of(String interviewId) {
    return Optional.ofNullable(all.get(interviewId)).map(Ending::last);
  }

  /** Another amendment has begun, and takes the place of what is left. */
  void forget(String interviewId) {
    all.remove(interviewId);
  }

  /** Tries at once; does not wait. */
  void retry() {
    queue.run(Duration.ZERO, this::attempt);
  }

  /** Of each one that is not done. */
  Stream<SaveState> states() {
    return all.values().stream()
        .map(
            one ->
                one.failure() == null
                    ? new SaveState.Saving()
                    : new SaveState.Failed(one.failure(), ""));
  }

  /** Whether nothing of them can come back; tries once more and waits for that. */
  boolean flush(Duration patience) throws InterruptedException {
    if (all.isEmpty()) {
      return true;
    }
    var done = new CountDownLatch(1);
    queue.run(
        Duration.ZERO,
        () -> {
          try {
            attempt();
          } finally {
            done.countDown();
          }
        });
    return done.await(patience.toNanos(), TimeUnit.NANOSECONDS)
        && all.values().stream().allMatch(Ending::marked);
  }

  private void attempt() {
    for (Ending one : List.copyOf(all.values())) {
      String id = one.interview().id();
      Ending left = attempt(one);
      if (left == null) {
        all.remove(id, one);
      } else {
        all.replace(id, one, left);
      }
    }
    if (!all.isEmpty() && waits.compareAndSet(false, true)) {
      queue.run(
          Autosave.RETRY,
          () -> {
            waits.set(false);
            attempt();
          });
    }
    changed.run();
  }

  /** What is left of it; null for nothing. */
  private @Nullable Ending attempt(Ending one) {
    try {
      rescue.drop(one.interview());
      store.drop(one.interview().id());
      return null;
    } catch (RuntimeException e) {
      boolean marked = one.marked() || mark(one, e);
      return new Ending(one.interview(), one.last(), problem(e), marked);
    }
  }

  private boolean mark(Ending one, RuntimeException cause) {
    try {
      store.end(one.interview().id(), one.last());
      return true;
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
      return false;
    }
  }

  private static Problem problem(RuntimeException e) {
    if (e instanceof ProblemException known) {
      return known.problems().get(0);
    }
    String file =
        e.getCause() instanceof FileSystemException cause ? String.valueOf(cause.getFile()) : "";
    return new Problem(
        file,
        "what was kept of the ended amendment cannot be removed",
        ("close the program that has it open: " + file).replaceFirst(": $", ""));
  }
}
