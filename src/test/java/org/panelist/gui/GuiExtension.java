package org.panelist.gui;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** What {@link GuiTest} promises. One robot, one watch and one album per test. */
final class GuiExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {

  private static final int DELAY_MILLIS = 10;
  private static final int PATIENCE_MILLIS = 10_000;

  private static final int REST_MILLIS = 5_000;

  private final EdtWatch watch = new EdtWatch();
  private WindowAlbum album = new WindowAlbum();
  private Robot robot;

  @Override
  public void beforeAll(ExtensionContext context) {
    GuiToolkit.chosen().install();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    watch.install();
    album = new WindowAlbum();
    album.open();
    robot = newRobot();
  }

  private static Robot newRobot() {
    Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(DELAY_MILLIS);
    if (GuiToolkit.chosen() == GuiToolkit.CACIO) {
      // Events do not travel through a display server, so none can be late.
      robot.settings().eventPostingDelay(DELAY_MILLIS);
    }
    robot.settings().timeoutToBeVisible(PATIENCE_MILLIS);
    robot.settings().timeoutToFindPopup(PATIENCE_MILLIS);
    return robot;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    GuiActionRunner.execute(() -> {}); // whatever is queued has its chance to fail
    album.close();
    robot.cleanUp();
    boolean idle = comesToRest();
    var faults = new ArrayList<>(watch.remove());
    if (!idle) {
      faults.add(new IllegalStateException("The test leaves something that posts events for ever"));
    }
    if (!faults.isEmpty()) {
      var failure = new AssertionError(faults.size() + " faults outside the test's own thread");
      faults.forEach(failure::addSuppressed);
      throw failure;
    }
  }

  /** Whether events end: else the robot waits its longest after each key of the tests to come. */
  private static boolean comesToRest() {
    Robot next = newRobot();
    next.settings().idleTimeout(REST_MILLIS);
    try {
      long start = System.nanoTime();
      next.waitForIdle();
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < REST_MILLIS;
    } finally {
      next.cleanUp();
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    takePictures(context);
    throw failure;
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    takePictures(context);
    throw failure;
  }

  private void takePictures(ExtensionContext context) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    int number = 1;
    for (var picture : album.pictures()) {
      Pictures.write(picture, "failures/" + test + "-" + number++);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Robot.class
        && parameter.getDeclaringExecutable() instanceof Method;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return robot;
  }
}
