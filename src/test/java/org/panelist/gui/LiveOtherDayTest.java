package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Pause;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Relative;

/** An interview that stopped in the middle and goes on another day. */
@GuiTest
class LiveOtherDayTest {
  private static final Duration BEFORE = Duration.ofMinutes(20);

  private final MemoryInterviews store = new MemoryInterviews();
  private final Instant begun = Instant.now().minus(1, ChronoUnit.DAYS);

  /** Its program ended, or was killed, while the clock ran; the last thing it wrote is this. */
  private Interview leftRunning() {
    Interview planned = Samples.interview(LiveSample.plan());
    Interview running =
        planned
            .withState(InterviewState.RUNNING, begun)
            .withProgress(new Progress("b", BEFORE, List.of()));
    return running.withResponse(
        running.response("b").withNotes("yesterday").withSpent(Duration.ofMinutes(4)));
  }

  @Test
  void theNightIsAPauseAndTheInterviewIsOfTheDayItBegan(Robot robot) {
    Interview left = leftRunning();
    store.create(left);
    Position position = left.position();
    PlanRef plan = left.plan();
    try (var live = LiveDriver.open(robot, store, LiveSample.plan())) {
      live.openInterview(left.id());
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.PAUSED);
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("20:00");
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("paused");
      assertThat(live.notes()).isEqualTo("yesterday");
      live.shiftMenuKey(KeyEvent.VK_B);
      assertThat(live.texts()).contains("since " + Relative.date(begun, ZoneId.systemDefault()));
      live.picture("live-other-day-light-1280x720").shiftMenuKey(KeyEvent.VK_B);

      live.menuKey(KeyEvent.VK_P).type(" and today");
      live.await("a second on the clock", () -> !live.labelText(LivePanel.CLOCK).equals("20:00"));
      live.menuKey(KeyEvent.VK_W);
      live.await("the end in the store", () -> live.saved().state() == InterviewState.WRAP_UP);
      Interview held = live.saved();
      assertThat(held.progress().elapsed()).isBetween(BEFORE, BEFORE.plusSeconds(30));
      assertThat(held.response("b").spent()).isLessThan(Duration.ofMinutes(5));
      assertThat(held.response("b").notes()).isEqualTo("yesterday and today");
      assertThat(held.startedAt()).isEqualTo(begun);
      assertThat(held.endedAt()).isAfter(begun.plus(1, ChronoUnit.DAYS));
      assertThat(held.progress().pauses()).hasSize(1);
      Pause night = held.progress().pauses().get(0);
      assertThat(night.from()).isEqualTo(begun.plus(BEFORE));
      assertThat(night.lasted()).isGreaterThan(Duration.ofHours(23));
      assertThat(held.position()).isEqualTo(position);
      assertThat(held.plan()).isEqualTo(plan);
    }
  }
}
