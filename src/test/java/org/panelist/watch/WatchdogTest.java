package org.panelist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.util.concurrent.TimeUnit;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.gui.GuiTest;

/** The watchdog sees what it is there to see. */
@GuiTest
class WatchdogTest {
  private static final long DAWDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  @Test
  void aTaskOf80MillisecondsIsRecordedWithWhereItWas(Robot robot) throws Exception {
    try (var watchdog = Watchdog.install()) {
      watchdog.doing("an artificial task");
      EventQueue.invokeLater(() -> dawdle(watchdog));
      Sign.pass();
      var report = new Report(watchdog);

      assertThat(report.tooLong()).hasSize(1);
      Watchdog.Task task = report.tooLong().get(0);
      assertThat(task.doing()).isEqualTo("an artificial task");
      assertThat(task.wall()).isGreaterThanOrEqualTo(80);
      assertThat(task.cpu()).as("it slept").isLessThan(task.wall());
      assertThat(watchdog.stacksOf(task)).isNotEmpty();
      assertThat(watchdog.stacksOf(task).get(0)).contains("WatchdogTest.dawdle");
      assertThat(report.summary()).contains("1 over 50 ms");
    }
  }

  /** Longer only where the machine is so busy that the other thread had no turn. */
  private static void dawdle(Watchdog watchdog) {
    long start = System.nanoTime();
    long gone = 0;
    while (gone < DAWDLE_NANOS || (watchdog.stacks().isEmpty() && gone < PATIENCE_NANOS)) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      gone = System.nanoTime() - start;
    }
  }

  @Test
  void shortTasksAreCountedAndLeaveNoStack(Robot robot) throws Exception {
    try (var watchdog = Watchdog.install()) {
      for (int i = 0; i < 10; i++) {
        EventQueue.invokeLater(() -> {});
      }
      Sign.pass();
      assertThat(watchdog.tasks()).hasSizeGreaterThanOrEqualTo(10);
      assertThat(watchdog.nested()).isZero();
    }
  }

  @Test
  void whatAsksForEventsWhileOneIsDispatchedIsSeen(Robot robot) throws Exception {
    try (var watchdog = Watchdog.install()) {
      EventQueue.invokeLater(
          () -> {
            var loop = Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
            EventQueue.invokeLater(loop::exit);
            loop.enter(); // as a dialog does
          });
      Sign.pass(); // may come by within the loop
      Sign.pass();
      assertThat(watchdog.nested()).isPositive();
    }
  }

  /** Else each key of every later test in this process would take the robot ten seconds. */
  @Test
  void theQueueThatItTakesThePlaceOfIsLeftEmptyAndThereIsOneForAllWatchdogs(Robot robot)
      throws Exception {
    EventQueue before = Toolkit.getDefaultToolkit().getSystemEventQueue();
    EventQueue first;
    try (var watchdog = Watchdog.install()) {
      Sign.pass();
      assertThat(watchdog.nested()).isZero();
      assertThat(before.peekEvent()).isNull();
      first = Toolkit.getDefaultToolkit().getSystemEventQueue();
    }
    try (var watchdog = Watchdog.install()) {
      EventQueue.invokeLater(() -> {});
      Sign.pass();
      assertThat(watchdog.tasks()).isNotEmpty();
      assertThat(Toolkit.getDefaultToolkit().getSystemEventQueue()).isSameAs(first);
    }
  }

  @Test
  void theRecorderSeesTheShortestReadOfAFile(Robot robot) throws Exception {
    try (var recorder = new Recorder();
        var watchdog = Watchdog.install()) {
      EventQueue.invokeLater(WatchdogTest::readAFile);
      Sign.pass();
      assertThat(watchdog.tasks()).isNotEmpty();
      assertThat(recorder.blocked())
          .anyMatch(seen -> seen.startsWith("jdk.FileRead") && seen.contains("readAFile"));
    }
  }

  private static void readAFile() {
    try (var in = new java.io.FileInputStream("pom.xml")) {
      assertThat(in.read()).isNotNegative();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
