package org.panelist.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
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

  private final Supplier<@Nullable WindowDesk> desk;
  private final Runnable leave;
  private final Consumer<@Nullable SaveState> refuse;
  private final Timer waiting = new Timer(LOOK_MILLIS, event -> look());
  private final List<Runnable> asked = new ArrayList<>();
  private int looks;
  private boolean left;

  /**
   * @param leave run once everything is durable
   * @param refuse told what was wrong when it could not be made so
   */
  Closing(
      Supplier<@Nullable WindowDesk> desk, Runnable leave, Consumer<@Nullable SaveState> refuse) {
    this.desk = desk;
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
    SaveState state = state();
    boolean isSaving = state instanceof SaveState.Saving;
    if (isSaving && looks++ < PATIENCE.toMillis() / LOOK_MILLIS) {
      waiting.start();
      return;
    }
    waiting.stop();
    boolean isBad = isSaving || state instanceof SaveState.Failed;
    if (!isBad && isFlushed(ONCE_MORE)) {
      leave();
    } else {
      refuse.accept(state());
      List<Runnable> all = List.copyOf(asked);
      asked.clear();
      all.forEach(Runnable::run);
    }
  }

  private void leave() {
    left = true;
    leave.run();
  }

  private @Nullable SaveState state() {
    WindowDesk open = desk.get();
    return open == null ? null : open.interviews().saveState().orElse(null);
  }

  private boolean isFlushed(Duration patience) {
    WindowDesk open = desk.get();
    try {
      return open == null || open.close(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
