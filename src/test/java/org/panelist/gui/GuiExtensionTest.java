package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The harness fails a test that deserves it. The deserving ones are run here, one by one. */
@Tag("gui")
class GuiExtensionTest {
  private static final Path FAILURES = Path.of("target", "screens", "failures");

  @AfterEach
  void removeTheExpectedPictures() throws IOException {
    for (String name : List.of("OpenAtFailure.fails-1.png", "ClosedBeforeFailure.fails-1.png")) {
      Files.deleteIfExists(FAILURES.resolve(name));
    }
  }

  @Test
  void swingUsedOnAnotherThreadFailsTheTest() {
    assertThat(faultsOf(SwingOnTestThread.class)).anyMatch(text -> text.contains("was used on"));
    assertThat(faultsOf(SwingOnWorker.class)).anyMatch(text -> text.contains("was used on"));
  }

  @Test
  void eventsWithoutEndFailTheTestThatLeavesThem() {
    try {
      assertThat(faultsOf(PostsForEver.class)).anyMatch(text -> text.contains("for ever"));
    } finally {
      PostsForEver.going = false;
    }
  }

  @Test
  void anExceptionThatNobodyCaughtFailsTheTest() {
    assertThat(faultsOf(ThrowsOnEventThread.class)).containsExactly("on the event thread");
    assertThat(faultsOf(ThrowsOnWorker.class)).containsExactly("on a worker");
  }

  @Test
  void aRepaintFromAnyThreadIsAllowed() {
    run(RepaintsFromWorker.class).assertStatistics(tests -> tests.succeeded(1));
  }

  @Test
  void aFailureLeavesAPictureOfAWindowThatIsOpenOrWas() {
    run(OpenAtFailure.class).assertStatistics(tests -> tests.failed(1));
    run(ClosedBeforeFailure.class).assertStatistics(tests -> tests.failed(1));

    assertThat(FAILURES.resolve("OpenAtFailure.fails-1.png")).isNotEmptyFile();
    assertThat(FAILURES.resolve("ClosedBeforeFailure.fails-1.png")).isNotEmptyFile();
  }

  private static Events run(Class<?> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents();
  }

  private static List<String> faultsOf(Class<?> test) {
    return run(test).failed().stream()
        .flatMap(
            event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().stream())
        .flatMap(failure -> List.of(failure.getSuppressed()).stream())
        .map(Throwable::getMessage)
        .toList();
  }

  private static FrameFixture show(Robot robot) {
    var window = new FrameFixture(robot, SampleWindow.create());
    window.show();
    return window;
  }

  private static void onWorker(Runnable job) throws InterruptedException {
    var worker = new Thread(job, "worker");
    worker.start();
    worker.join();
  }

  @GuiTest
  static class SwingOnTestThread {
    @Test
    void fails(Robot robot) {
      ((SampleWindow) show(robot).target()).answer().setText("from the test's thread");
    }
  }

  @GuiTest
  static class SwingOnWorker {
    @Test
    void fails(Robot robot) throws InterruptedException {
      var frame = (SampleWindow) show(robot).target();
      onWorker(() -> frame.answer().setText("from a worker"));
    }
  }

  @GuiTest
  static class ThrowsOnEventThread {
    @Test
    void fails() {
      EventQueue.invokeLater(
          () -> {
            throw new IllegalStateException("on the event thread");
          });
    }
  }

  @GuiTest
  static class PostsForEver {
    static volatile boolean going;

    @Test
    void fails() {
      going = true;
      for (int i = 0; i < 100; i++) { // the queue is empty at no moment
        EventQueue.invokeLater(PostsForEver::again);
      }
    }

    private static void again() {
      if (going) {
        EventQueue.invokeLater(PostsForEver::again);
      }
    }
  }

  @GuiTest
  static class ThrowsOnWorker {
    @Test
    void fails() throws InterruptedException {
      onWorker(
          () -> {
            throw new IllegalStateException("on a worker");
          });
    }
  }

  @GuiTest
  static class RepaintsFromWorker {
    @Test
    void passes(Robot robot) throws InterruptedException {
      var frame = (SampleWindow) show(robot).target();
      onWorker(() -> frame.answer().repaint());
    }
  }

  @GuiTest
  static class OpenAtFailure {
    @Test
    void fails(Robot robot) {
      show(robot);
      throw new AssertionError("while the window is open");
    }
  }

  @GuiTest
  static class ClosedBeforeFailure {
    @Test
    void fails(Robot robot) {
      show(robot).cleanUp();
      throw new AssertionError("after the window was closed");
    }
  }
}
