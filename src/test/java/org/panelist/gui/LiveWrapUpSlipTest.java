package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.interview.Clocks;
import org.panelist.interview.ManualTime;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** The key of the wrap-up, pressed without meaning to. */
@GuiTest
class LiveWrapUpSlipTest {
  private final MemoryInterviews store = new MemoryInterviews();
  private final ManualTime time = new ManualTime();

  private LiveDriver planned(Robot robot) {
    Clocks clocks =
        new Clocks(SwingUtilities::invokeLater, time.clocks().time(), time.clocks().nanoTime());
    var live = LiveDriver.openAt(robot, store, Samples.plan(6, 60), clocks);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
    return live;
  }

  /** A minute into the first question the key slips; then back to the notes. */
  private LiveDriver slipped(Robot robot) {
    var live = planned(robot).next().next();
    pass(live, 60);
    live.menuKey(KeyEvent.VK_W);
    assertThat(live.wrappedUp()).hasSize(1);
    assertThat(live.labelText(LivePanel.PACE)).isEqualTo("ended, Ctrl+P goes on");
    return live;
  }

  private void pass(LiveDriver live, long seconds) {
    GuiActionRunner.execute(() -> time.pass(Duration.ofSeconds(seconds)));
    live.tick();
  }

  private static InterviewState state(LiveDriver live) {
    return GuiActionRunner.execute(() -> live.session().interview().state());
  }

  @Test
  void beforeTheStartThereIsNothingToWrapUp(Robot robot) {
    try (var live = planned(robot)) {
      live.menuKey(KeyEvent.VK_W);
      assertThat(live.wrappedUp()).isEmpty();
      assertThat(state(live)).isEqualTo(InterviewState.PLANNED);
      assertThat(live.offers("interview.wrapUp")).isFalse();
      assertThat(live.componentNamed("interview.wrapUp").isEnabled()).isFalse();
      live.next();
      assertThat(state(live)).isEqualTo(InterviewState.RUNNING);
      assertThat(live.componentNamed("interview.wrapUp").isEnabled()).isTrue();
    }
  }

  @Test
  void theNextQuestionSoonAfterASlipGoesOnWithTheClock(Robot robot) {
    try (var live = slipped(robot)) {
      pass(live, 30);
      String before = live.step();
      live.next();
      assertThat(state(live)).isEqualTo(InterviewState.RUNNING);
      assertThat(live.step()).isNotEqualTo(before);
      pass(live, 5);
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:05");
      var pauses = live.session().interview().progress().pauses();
      assertThat(pauses).hasSize(1);
      assertThat(pauses.get(0).lasted()).hasSeconds(30);
    }
  }

  @Test
  void laterOnTheNotesAreOnlyLookedAtUntilThePauseKey(Robot robot) {
    try (var live = slipped(robot)) {
      pass(live, 121);
      live.next();
      assertThat(state(live)).isEqualTo(InterviewState.WRAP_UP);
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("ended, Ctrl+P goes on");
      live.menuKey(KeyEvent.VK_P);
      assertThat(state(live)).isEqualTo(InterviewState.RUNNING);
    }
  }
}
