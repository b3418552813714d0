package org.panelist.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.panelist.domain.Problem;
import org.panelist.interview.SaveState;
import org.panelist.scorecard.Submissions;
import org.panelist.ui.kit.Messages;

/**
 * Makes everything durable before the window goes. Each time it is asked it tries: that something
 * could not be saved an hour ago says nothing about now. Event thread.
 */
final class Closing {
  /** Long enough for a save, short enough to be no pause. */
  private static final Duration AT_ONCE = Duration.ofMillis(250);

  private static final Duration ONCE_MORE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A database that stays locked says so within this time, after what waits before it. */
  private static final Duration SUBMITTING = Duration.ofSeconds(45);

  private static final int LOOK_MILLIS = 100;

  /** Writes everything that is unsaved. */
  @FunctionalInterface
  interface Flush {
    /** Whether everything is durable now; waits for that as long as {@code patience} or longer. */
    boolean run(Duration patience) throws InterruptedException;
  }

  private final Flush flush;
  private final Supplier<Optional<SaveState>> state;
  private final Supplier<Optional<Submissions>> submissions;
  private final Runnable leave;
  private final Consumer<Optional<Problem>> refuse;
  private final Timer waiting = new Timer(LOOK_MILLIS, event -> look());
  private final List<Runnable> asked = new ArrayList<>();
  private int looks;
  private boolean submits;
  private boolean left;

  /**
   * @param state of saving now; empty where nothing is open
   * @param submissions what is being submitted; empty before there is data
   * @param leave run once everything is durable
   * @param refuse run when it could not be made so; with what kept a scorecard from being submitted
   */
  Closing(
      Flush flush,
      Supplier<Optional<SaveState>> state,
      Supplier<Optional<Submissions>> submissions,
      Runnable leave,
      Consumer<Optional<Problem>> refuse) {
    this.flush = flush;
    this.state = state;
    this.submissions = submissions;
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
    looks = 0;
    submits = isSubmitting();
    if (submits) {
      waiting.start();
    } else {
      begin();
    }
  }

  private void begin() {
    if (isFlushed(AT_ONCE)) {
      leave();
    } else {
      looks = 0;
      look();
    }
  }

  private boolean isSubmitting() {
    return submissions.get().filter(Submissions::isAnyUnderWay).isPresent();
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
    if (submits) {
      lookAtSubmission();
      return;
    }
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
      refuse(Optional.empty());
    }
  }

  /** Nobody could be told any more how it ended. */
  private void lookAtSubmission() {
    boolean isUnderWay = isSubmitting();
    if (isUnderWay && looks++ < SUBMITTING.toMillis() / LOOK_MILLIS) {
      return;
    }
    waiting.stop();
    submits = false;
    Optional<Problem> why =
        isUnderWay
            ? Optional.of(new Problem("", Messages.text("window.submitting"), ""))
            : submissions.get().flatMap(Submissions::failure);
    if (why.isPresent()) {
      refuse(why);
    } else {
      begin();
    }
  }

  private void refuse(Optional<Problem> why) {
    refuse.accept(why);
    List<Runnable> all = List.copyOf(asked);
    asked.clear();
    all.forEach(Runnable::run);
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
