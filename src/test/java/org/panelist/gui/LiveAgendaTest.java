package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.time.Duration;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.Plan;
import org.panelist.domain.Progress;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;

/** The agenda of a round that is longer than the window. */
@GuiTest
class LiveAgendaTest {
  private static final Plan LONG = Samples.plan(60, 400);

  private static final Dimension SMALL = new Dimension(1280, 720);
  private static final Dimension WIDE = new Dimension(1276, 720);
  private static final Dimension NARROW = new Dimension(900, 720);
  private static final Dimension LOW = new Dimension(1276, 420);

  private final MemoryInterviews store = new MemoryInterviews();

  /** An interview that goes on at the 41st question. */
  private LiveDriver farAlong(Robot robot) {
    Interview planned = Samples.interview(LONG);
    store.create(planned.withProgress(new Progress("i41", Duration.ZERO, List.of())));
    return LiveDriver.open(robot, store, LONG).openInterview(planned.id());
  }

  private static boolean isInView(LiveDriver live, String step) {
    var row = (JComponent) live.componentNamed(LivePanel.STEP + step);
    return row.getHeight() > 0 && row.getVisibleRect().height == row.getHeight();
  }

  @Test
  void whoGoesOnFarAlongSeesWhereTheyAre(Robot robot) {
    try (var live = farAlong(robot)) {
      live.await("the 41st question in view", () -> isInView(live, "i41"));
    }
  }

  @Test
  void theStepAfterTheCurrentOneIsInViewToo(Robot robot) {
    try (var live = farAlong(robot)) {
      live.await("the one after it", () -> isInView(live, "i42"));
      for (int next = 43; next < 48; next++) {
        String after = "i" + next;
        live.altKey(KeyEvent.VK_DOWN);
        live.await(after + " in view", () -> isInView(live, after));
      }
      live.next().await("the end", () -> isInView(live, live.step()));
    }
  }

  @Test
  void whoGoesOnNearTheBeginningSeesTheBeginning(Robot robot) {
    Plan plan = Samples.plan(6, 60);
    Interview planned = Samples.interview(plan);
    store.create(planned.withProgress(new Progress("i2", Duration.ZERO, List.of())));
    try (var live = LiveDriver.open(robot, store, plan, Theme.Mode.LIGHT, 200, SMALL)) {
      live.openInterview(planned.id());
      live.await("the 3rd question in view", () -> isInView(live, "i3"));
      assertThat(GuiActionRunner.execute(() -> isInView(live, Progress.OPENING))).isTrue();
      assertThat(GuiActionRunner.execute(() -> isInView(live, Progress.CLOSING)))
          .as("there is more than fits")
          .isFalse();
    }
  }

  @Test
  void aQuestionThatIsAddedFarAlongIsInView(Robot robot) {
    try (var live = farAlong(robot)) {
      for (int i = 0; i < 3; i++) {
        live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
        live.type("Something zzz").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
        String added = live.step();
        assertThat(added).isNotEqualTo("i41");
        robot.waitForIdle();
        assertThat(GuiActionRunner.execute(() -> isInView(live, added))).isTrue();
      }
    }
  }

  /** The 14th of 34 is current, and at the foot of the view. */
  private LiveDriver inTheMiddle(Robot robot) {
    Plan plan = Samples.plan(34, 240);
    Interview planned = Samples.interview(plan);
    store.create(planned.withProgress(new Progress("i13", Duration.ZERO, List.of())));
    var live = LiveDriver.open(robot, store, plan).openInterview(planned.id());
    live.resize(WIDE).altKey(KeyEvent.VK_DOWN);
    live.await("the 14th question in view", () -> isInView(live, "i14"));
    return live;
  }

  private static void awaitTheMiddle(LiveDriver live, String when) {
    live.await("the 14th question, " + when, () -> isInView(live, "i14"));
    live.await("the one after it, " + when, () -> isInView(live, "i15"));
  }

  @Test
  void theCurrentStepStaysInViewWhenTheWindowChanges(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      awaitTheMiddle(live.resize(NARROW), "narrow");
      awaitTheMiddle(live.resize(WIDE), "wide again");
      awaitTheMiddle(live.resize(LOW), "low");
      awaitTheMiddle(live.resize(WIDE), "high again");
    }
  }

  @Test
  void theCurrentStepStaysInViewWhereItWasAtTheTop(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      for (int code : new int[] {KeyEvent.VK_DOWN, KeyEvent.VK_UP}) {
        for (int i = 0; i < 14; i++) {
          live.altKey(code);
        }
      }
      assertThat(live.step()).isEqualTo("i14");
      awaitTheMiddle(live.resize(NARROW), "narrow");
      awaitTheMiddle(live.resize(WIDE), "wide again");
    }
  }

  @Test
  void theCurrentStepStaysInViewWhenTheFontChanges(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      for (int percent : new int[] {150, 100, 200, 100}) {
        GuiActionRunner.execute(() -> Theme.apply(Theme.Mode.LIGHT, percent));
        robot.waitForIdle();
        awaitTheMiddle(live, "at " + percent);
      }
    }
  }

  @Test
  void aNoticeThatComesAndGoesMovesNothing(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      int before = top(live, "i14");
      store.setFailing(true);
      live.score(4).await("the notice", () -> live.shows(LivePanel.NOTICE));
      robot.waitForIdle();
      assertThat(top(live, "i14")).isEqualTo(before);
      store.setFailing(false);
      live.await("that it is gone", () -> !live.shows(LivePanel.NOTICE));
      robot.waitForIdle();
      assertThat(top(live, "i14")).isEqualTo(before);
    }
  }

  @Test
  void whoScrolledAwayIsNotPulledBack(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      wheel(robot, live, 100);
      live.await("the end", () -> isInView(live, Progress.CLOSING));
      int closing = top(live, Progress.CLOSING);
      live.type("a note").score(4);
      live.await("the score", () -> live.saved("i14").points().isPresent());
      robot.waitForIdle();
      assertThat(top(live, Progress.CLOSING)).isEqualTo(closing);
      live.menuKey(KeyEvent.VK_9).await("left out", () -> live.saved("i14").skipped());
      robot.waitForIdle();
      assertThat(GuiActionRunner.execute(() -> isInView(live, "i14"))).isFalse();
      for (Dimension size : List.of(LOW, NARROW, WIDE)) {
        live.resize(size);
        assertThat(GuiActionRunner.execute(() -> isInView(live, "i14"))).as("" + size).isFalse();
      }
    }
  }

  @Test
  void whoScrolledBackHasItInViewAgain(Robot robot) {
    try (var live = inTheMiddle(robot)) {
      wheel(robot, live, 100);
      live.await("out of view", () -> !isInView(live, "i14"));
      for (int i = 0; i < 200 && !GuiActionRunner.execute(() -> isInView(live, "i14")); i++) {
        wheel(robot, live, -1);
      }
      live.await("back", () -> isInView(live, "i14"));
      awaitTheMiddle(live.resize(NARROW), "narrow");
      awaitTheMiddle(live.resize(WIDE), "wide again");
    }
  }

  /** Where a step begins, in the window. */
  private static int top(LiveDriver live, String step) {
    Component row = live.componentNamed(LivePanel.STEP + step);
    return GuiActionRunner.execute(() -> SwingUtilities.convertPoint(row, 0, 0, live.window()).y);
  }

  private static void wheel(Robot robot, LiveDriver live, int notches) {
    Component agenda = live.componentNamed(LivePanel.AGENDA);
    var turned = // by hand, for Cacio's robot has no wheel
        new MouseWheelEvent(
            agenda,
            MouseEvent.MOUSE_WHEEL,
            System.currentTimeMillis(),
            0,
            10,
            10,
            0,
            false,
            MouseWheelEvent.WHEEL_UNIT_SCROLL,
            1,
            notches);
    Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(turned);
    robot.waitForIdle();
  }
}
