package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Item;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** What was added without meaning to is taken out again, and leaves nothing behind. */
@GuiTest
class LiveSlipTest {
  private static final String TAKE_OUT = "interview.takeOut";

  /** The must-ask, which comes first. */
  private static final String FIRST = "i3";

  private final MemoryInterviews store = new MemoryInterviews();

  /** In the first question, with a note, and after it one that was added. */
  private LiveDriver slip(Robot robot) {
    var live = LiveDriver.open(robot, store, Samples.plan(3, 60));
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    live.next().next().type("before");
    return add(live);
  }

  private static LiveDriver add(LiveDriver live) {
    live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
    live.type("Something zzz").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
    live.await("the added one in the store", () -> added(live) == 1);
    assertThat(live.notes()).isEmpty();
    return live;
  }

  private static long added(LiveDriver live) {
    return live.saved().round().items().stream().filter(Item::added).count();
  }

  private static void assertGone(LiveDriver live) {
    live.await("nothing added in the store", () -> added(live) == 0);
    assertThat(live.saved().responses()).hasSize(3);
    assertThat(live.step()).isEqualTo(FIRST);
    assertThat(live.notes()).startsWith("before");
    assertThat(live.offers(TAKE_OUT)).isFalse();
    assertThat(live.texts()).doesNotContain("Something zzz");
  }

  @Test
  void aKeyTakesItOutAndTheNoteBeforeGoesOn(Robot robot) {
    try (var live = slip(robot)) {
      live.shiftMenuKey(KeyEvent.VK_BACK_SPACE);
      assertGone(live);
      live.awaitFocus(LivePanel.NOTES);
      live.type(" and after");
      live.await("the note", () -> live.saved(FIRST).notes().equals("before and after"));
    }
  }

  @Test
  void undoTakesItOutWhileNothingWasTyped(Robot robot) {
    try (var live = slip(robot)) {
      live.menuKey(KeyEvent.VK_Z);
      assertGone(live);
      add(live);
      live.type("x").menuKey(KeyEvent.VK_Z).menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
      assertThat(added(live)).as("once something was typed undo is for the text").isEqualTo(1);
    }
  }

  @Test
  void redoBringsItBackWithItsWords(Robot robot) {
    try (var live = slip(robot)) {
      String step = live.step();
      live.menuKey(KeyEvent.VK_Z);
      assertGone(live);
      live.menuKey(KeyEvent.VK_Y);
      live.await("the added one in the store", () -> added(live) == 1);
      assertThat(live.step()).isEqualTo(step);
      assertThat(live.texts()).contains("Something zzz");
      live.awaitFocus(LivePanel.NOTES);
      live.menuKey(KeyEvent.VK_Z);
      assertGone(live);
      live.type("!").menuKey(KeyEvent.VK_Y);
      assertThat(live.session().interview().round().items()).as("something else since").hasSize(3);
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).as("text as ever").isEqualTo("before");
      live.menuKey(KeyEvent.VK_Y);
      live.await("the added one again", () -> added(live) == 1);
    }
  }

  @Test
  void delTakesItOutInTheAgendaAndNothingThatWasPlanned(Robot robot) {
    try (var live = slip(robot)) {
      GuiActionRunner.execute(() -> live.componentNamed(LivePanel.AGENDA).requestFocusInWindow());
      live.awaitFocus(LivePanel.AGENDA);
      live.key(KeyEvent.VK_DELETE);
      assertGone(live);
      live.awaitFocus(LivePanel.AGENDA);
      live.key(KeyEvent.VK_DELETE);
      robot.waitForIdle();
      assertThat(live.session().interview().round().items()).hasSize(3);
    }
  }

  @Test
  void whatWasNotedOnStays(Robot robot) {
    try (var live = slip(robot)) {
      assertThat(live.offers(TAKE_OUT)).isTrue();
      live.type("+ said so");
      assertThat(live.offers(TAKE_OUT)).isFalse();
      live.shiftMenuKey(KeyEvent.VK_BACK_SPACE);
      robot.waitForIdle();
      assertThat(added(live)).isEqualTo(1);
      assertThat(live.notes()).isEqualTo("+ said so");
    }
  }
}
