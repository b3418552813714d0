package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** What keys do while words are asked for in the place of the question: never "next". */
@GuiTest
class LiveCoveredTest {
  private static final String ASK = "interview.ask.find";
  private static final String REASON = "interview.callOff.why";

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot) {
    var live = LiveDriver.open(robot, store, Samples.plan(3, 60));
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  @Test
  void withNothingToAskTheKeyForOnesOwnWordsDoesNothing(Robot robot) {
    try (var live = begin(robot)) {
      String step = live.step();
      live.menuKey(KeyEvent.VK_B).awaitFocus(ASK);
      live.next().awaitFocus(ASK);
      assertThat(live.step()).isEqualTo(step);
      assertThat(live.offers("interview.next")).isFalse();
      live.type("Why?").next().awaitFocus(LivePanel.NOTES);
      assertThat(GuiActionRunner.execute(() -> live.session().currentItem().orElseThrow()))
          .matches(Item::added);
    }
  }

  @Test
  void aReasonIsRecordedByTheKeyThatGoesOn(Robot robot) {
    try (var live = begin(robot)) {
      String id = live.session().interview().id();
      live.run("interview.callOff").awaitFocus(REASON);
      live.next().awaitFocus(REASON);
      assertThat(live.says("Say why in a few words")).isTrue();
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
      live.type("Train broke down").next();
      live.await(
          "the reason in the store",
          () -> store.find(id).orElseThrow().state() == InterviewState.CANCELLED);
      assertThat(store.find(id).orElseThrow().notes().general()).isEmpty();
    }
  }

  @Test
  void afterTheEndAReasonStartsNoClock(Robot robot) {
    try (var live = begin(robot)) {
      String id = live.session().interview().id();
      live.type("+ good").menuKey(KeyEvent.VK_W);
      live.await("the end", () -> live.saved().state() == InterviewState.WRAP_UP);
      live.run("interview.callOff").awaitFocus(REASON);
      live.type("Left for good").next();
      live.await(
          "the reason in the store",
          () -> store.find(id).orElseThrow().state() == InterviewState.CANCELLED);
      assertThat(store.find(id).orElseThrow().endedAt()).isNotNull();
    }
  }

  @Test
  void neitherTheTimeNorASlipIsForWhatIsCovered(Robot robot) {
    try (var live = begin(robot)) {
      live.menuKey(KeyEvent.VK_B).awaitFocus(ASK);
      live.type("Why zzz?").next().awaitFocus(LivePanel.NOTES);
      String added = live.step();
      live.menuKey(KeyEvent.VK_B).awaitFocus(ASK);
      live.type("what else").menuKey(KeyEvent.VK_T).shiftMenuKey(KeyEvent.VK_BACK_SPACE);
      live.menuKey(KeyEvent.VK_B).awaitFocus(ASK);
      assertThat(live.step()).isEqualTo(added);
      assertThat(live.notes()).isEmpty();
      assertThat(live.labelText(ASK)).as("what was typed").isEqualTo("what else");
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      live.next();
      assertThat(live.step()).isNotEqualTo(added);
    }
  }
}
