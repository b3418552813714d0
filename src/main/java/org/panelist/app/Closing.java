package org.panelist.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.panelist.interview.SaveState;

/**
 * Makes everything durable before the window goes. Each time it is asked it tries: that something
 * could not be saved an hour ago says nothing about now. Event thread.
 */
final class Closing {
  /** Long enough for a save, short enough to be no pause. */
  private static final Duration AT_ONCE = Duration.ofMillis(250);

  private static final Duration ONCE_MORE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LOOK_MILLIS = 100;

  /** Writes everything that is unsaved. */
  @FunctionalInterface
  interface Flush {
    /** Whether everything is durable now; waits for that as long as {@code patience} or longer. */
    boolean run(Duration patience) throws InterruptedException;
  }

  private final Flush flush;
  private final Supplier<Optional<SaveState>> state;
  private final Runnable leave;
  private final Runnable refuse;
  private final Timer waiting = new Timer(LOOK_MILLIS, event -> look());
  private final List<Runnable> asked = new ArrayList<>();
  private int looks;
  private boolean left;

  /**
   * @param state of saving now; empty where nothing is open
   * @param leave run once everything is durable
   * @param refuse run when it could not be made so
   */
  Closing(Flush flush, Supplier<Optional<SaveState>> state, Runnable leave, Runnable refuse) {
    this.flush = flush;
    this.state = state;
    this.leave = leave;
    this.refuse = refuse;
  }

  /**
   * Leaves if all can be made durable; a key that is held asks once.
   *
   * @param refused run if it stays
   */
  void close(Runnable refused) {
    asked.add(refused);
    if (left || waiting.isRunning()) {
      return;
    }
    if (isFlushed(AT_ONCE)) {
      leave();
    } else {
      looks = 0;
      look();
    }
  }

  /** Leaves in any case; what is newest has another chance to be saved or to be kept elsewhere. */
  void closeAnyway() {
    if (!left) {
      waiting.stop();
      leave();
      isFlushed(PATIENCE);
    }
  }

  /** What is being written takes its time: the window stays alive meanwhile. */
  private void look() {
    SaveState now = state.get().orElse(null);
    boolean isSaving = now instanceof SaveState.Saving;
    if (isSaving && looks++ < PATIENCE.toMillis() / LOOK_MILLIS) {
      waiting.start();
      return;
    }
    waiting.stop();
    boolean isBad = isSaving || now instanceof SaveState.Failed;
    if (!isBad && isFlushed(ONCE_MORE)) {
      leave();
    } else {
      refuse.run();
      List<Runnable> all = List.copyOf(asked);
      asked.clear();
      all.forEach(Runnable::run);
    }
  }

  private void leave() {
    left = true;
    leave.run();
  }

  private boolean isFlushed(Duration patience) {
    try {
      return flush.run(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
