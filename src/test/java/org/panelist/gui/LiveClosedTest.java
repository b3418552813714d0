package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** An interview that was called off, opened again: all of it can be read, nothing of it changed. */
@GuiTest
class LiveClosedTest {
  private final MemoryInterviews store = new MemoryInterviews();

  private Interview closed(InterviewState state) {
    Interview running =
        Samples.interview(LiveSample.plan())
            .withState(InterviewState.RUNNING, Instant.now())
            .withProgress(new Progress("b", Duration.ofMinutes(58), List.of()));
    return running
        .withResponse(running.response("a").withNotes("the first"))
        .withResponse(running.response("b").withNotes("the second"))
        .closed(state, "Train broke down");
  }

  @ParameterizedTest
  @CsvSource({"CANCELLED,Cancelled", "NO_SHOW,No-show"})
  void allOfItCanBeReadAndNothingChanged(InterviewState state, String word, Robot robot) {
    Interview before = closed(state);
    store.create(before);
    try (var live = LiveDriver.open(robot, store, LiveSample.plan())) {
      live.openInterview(before.id());
      assertThat(live.notes()).isEqualTo("the second");
      live.click(LivePanel.STEP + "a");
      assertThat(live.notes()).isEqualTo("the first");
      live.altKey(KeyEvent.VK_DOWN);
      assertThat(live.notes()).isEqualTo("the second");
      live.next();
      assertThat(live.step()).isEqualTo("c");
      live.altKey(KeyEvent.VK_UP).altKey(KeyEvent.VK_UP);

      assertThat(live.labelText(LivePanel.PACE)).isEqualTo(word + ": Train broke down");
      assertThat(live.hint())
          .isEqualTo("To read only   Alt+↑ previous in the agenda   Alt+↓ next in the agenda");
      live.picture("live-closed-" + state + "-light-1280x720");
      live.menuKey(KeyEvent.VK_T).score(4).menuKey(KeyEvent.VK_0).menuKey(KeyEvent.VK_P);
      live.menuKey(KeyEvent.VK_J).menuKey(KeyEvent.VK_W).type("x");
      assertThat(live.notes()).isEqualTo("the first");
      for (int i = 0; i < 10; i++) {
        live.next();
      }
      assertThat(live.step()).isEqualTo(Progress.CLOSING);
      assertThat(live.wrappedUp()).isEmpty();
      assertThat(live.shows("interview.wrapUp")).isFalse();
      for (String id : List.of("wrapUp", "time", "score4", "noAnswer", "propose", "pause")) {
        assertThat(live.offers("interview." + id)).as(id).isFalse();
      }
      assertThat(live.session().interview().responses()).isEqualTo(before.responses());
    }
    assertThat(store.find(before.id())).contains(before);
  }
}
