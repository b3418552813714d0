package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import javax.swing.JComponent;
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
}
