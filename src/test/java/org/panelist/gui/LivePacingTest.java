package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Pause;
import org.panelist.domain.Plan;
import org.panelist.domain.Response;
import org.panelist.interview.Clocks;
import org.panelist.interview.ManualTime;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** The clocks of the live screen, what it proposes when time is short, and what a key does then. */
@GuiTest
class LivePacingTest {
  private final MemoryInterviews store = new MemoryInterviews();
  private final AtomicLong nanos = new AtomicLong();
  private final Clocks clocks =
      new Clocks(
          SwingUtilities::invokeLater, () -> ManualTime.START.plusNanos(nanos.get()), nanos::get);

  /** The clock runs, still in the opening. */
  private LiveDriver begin(Robot robot, Plan plan) {
    var live = LiveDriver.openAt(robot, store, plan, clocks);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().tick();
  }

  private void pass(LiveDriver live, Duration time) {
    long end = nanos.get() + time.toNanos();
    while (nanos.get() < end) {
      nanos.set(Math.min(end, nanos.get() + Duration.ofSeconds(10).toNanos()));
      live.tick();
    }
  }

  private static String notice(LiveDriver live) {
    return live.accessibleName(LivePanel.NOTICE);
  }

  @Test
  void bothClocksGoOnAndAPauseStopsBothAndIsRecorded(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 60))) {
      pass(live, Duration.ofSeconds(20));
      live.next();
      assertThat(live.step()).isEqualTo("i3");
      pass(live, Duration.ofSeconds(70));
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:30");
      assertThat(live.labelText(LivePanel.ITEM_CLOCK)).isEqualTo("01:10");
      live.menuKey(KeyEvent.VK_P);
      live.await("paused", () -> live.labelText(LivePanel.PACE).equals("paused"));
      pass(live, Duration.ofMinutes(5));
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:30");
      assertThat(live.labelText(LivePanel.ITEM_CLOCK)).isEqualTo("01:10");
      live.menuKey(KeyEvent.VK_P);
      live.await("going on", () -> !live.labelText(LivePanel.PACE).equals("paused"));
      pass(live, Duration.ofSeconds(10));
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:40");
      assertThat(live.labelText(LivePanel.ITEM_CLOCK)).isEqualTo("01:20");
      var pause = new Pause(ManualTime.START.plusSeconds(90), Duration.ofMinutes(5));
      live.await("the pause", () -> live.saved().progress().pauses().equals(List.of(pause)));
    }
  }

  @Test
  void whatTheComputerSleptIsOnNoClockAndIsSaid(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 60)).next()) {
      pass(live, Duration.ofSeconds(10));
      nanos.addAndGet(Duration.ofMinutes(7).toNanos());
      live.tick();
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("00:10");
      assertThat(live.labelText(LivePanel.ITEM_CLOCK)).isEqualTo("00:10");
      assertThat(notice(live))
          .isEqualTo(
              "The computer slept for 7 min. That time is recorded as a pause and is on no clock.");
      live.picture("live-slept-light-1280x720");
      pass(live, Duration.ofSeconds(60));
      assertThat(live.shows(LivePanel.NOTICE)).isFalse();
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:10");
      nanos.addAndGet(Duration.ofHours(14).toNanos());
      live.tick();
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("paused");
      assertThat(live.labelText(LivePanel.CLOCK)).isEqualTo("01:10");
      live.await("it is saved", () -> live.saved().state() == InterviewState.PAUSED);
    }
  }

  @Test
  void whenTimeIsShortAKeyLeavesOutWhatTheLineSaysAndThenShortens(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 30)).click(LivePanel.STEP + "i1")) {
      pass(live, Duration.ofMinutes(13));
      assertThat(notice(live)).isEqualTo("Drop “Question 2” to keep “Question 3”");
      assertThat(live.componentNamed("interview.propose").isEnabled()).isTrue();
      live.menuKey(KeyEvent.VK_J);
      live.await("i2 is left out", () -> live.saved("i2").skipped());
      assertThat(live.shows(LivePanel.NOTICE)).isFalse();
      assertThat(live.step()).isEqualTo("i1");
      pass(live, Duration.ofMinutes(6));
      assertThat(notice(live))
          .isEqualTo("End “Question 1” now and shorten “Question 3” to 3 min to end on time");
      live.menuKey(KeyEvent.VK_J);
      assertThat(live.step()).isEqualTo("i3");
      live.await(
          "i3 has 3 minutes", () -> live.saved().round().item("i3").orElseThrow().minutes() == 3);
      assertThat(live.saved("i3").skipped()).isFalse();
      assertThat(live.saved("i1").skipped()).isFalse();
      assertThat(live.shows(LivePanel.NOTICE)).isFalse();
      assertThat(live.labelText(LivePanel.PACE)).doesNotContain("too long");
      pass(live, Duration.ofMinutes(3)); // all that the item has now
      pass(live, Duration.ofMinutes(1));
      assertThat(live.shows(LivePanel.NOTICE)).as("a minute to spare, a minute more").isFalse();
    }
  }

  @Test
  void whatWasAcceptedIsTakenBackByUndoAfterWhatWasTypedSince(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 30)).click(LivePanel.STEP + "i1")) {
      live.awaitFocus(LivePanel.NOTES);
      live.type("before");
      pass(live, Duration.ofMinutes(13));
      live.menuKey(KeyEvent.VK_J);
      live.await("i2 is left out", () -> live.saved("i2").skipped());
      live.score(4).type(" after");
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("before");
      assertThat(live.session().interview().response("i2").skipped()).isTrue();
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("before");
      live.await("i2 is to ask again", () -> !live.saved("i2").skipped());
      assertThat(live.step()).isEqualTo("i1");
      assertThat(live.saved("i1").score()).as("scored since").isEqualTo(4);
      live.menuKey(KeyEvent.VK_Y);
      assertThat(live.notes()).isEqualTo("before after");
      assertThat(live.session().interview().response("i2").skipped()).isFalse();
      live.menuKey(KeyEvent.VK_Z).menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).as("nothing but text is left to undo").isEmpty();
      live.await("saved", () -> live.saved("i1").notes().isEmpty());
      assertThat(live.saved("i1").score()).isEqualTo(4);
    }
  }

  @Test
  void undoAfterAnAcceptedProposalTakesOutNoQuestionThatWasAdded(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 30)).click(LivePanel.STEP + "i1")) {
      add(live, "First zzz");
      add(live, "Second zzz");
      add(live, "Third zzz");
      String third = live.step();
      var before = live.session().interview().round().items();
      assertThat(live.labelText(LivePanel.PACE)).contains("too long");
      live.menuKey(KeyEvent.VK_J);
      live.await("something is dropped", () -> dropped(live) > 0);
      live.menuKey(KeyEvent.VK_Z);
      live.await("nothing is dropped", () -> dropped(live) == 0);
      assertThat(live.session().interview().round().items()).isEqualTo(before);
      assertThat(live.step()).isEqualTo(third);
      live.menuKey(KeyEvent.VK_Y);
      assertThat(live.session().interview().round().items()).isEqualTo(before);
      live.menuKey(KeyEvent.VK_Z);
      live.await("that it was added", () -> live.saved().round().item(third).isEmpty());
      live.menuKey(KeyEvent.VK_Z);
      robot.waitForIdle();
      assertThat(live.session().interview().round().items())
          .as("the second was not the last thing that was done")
          .hasSize(before.size() - 1);
    }
  }

  private static long dropped(LiveDriver live) {
    return live.saved().responses().values().stream().filter(Response::skipped).count();
  }

  private static void add(LiveDriver live, String words) {
    live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
    live.type(words).key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
  }

  @Test
  void whatIsAddedIsTimeLostAndTheHeaderSaysWhetherTheRestFits(Robot robot) {
    var bank = List.of(Samples.question(9, 20));
    try (var live = begin(robot, Samples.plan(1, 40)).askFrom(bank)) {
      pass(live, Duration.ofMinutes(1));
      live.next().score(3); // opening and question took a minute of eleven
      assertThat(live.labelText(LivePanel.PACE)).startsWith("10 min ahead");
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.type("Why so?").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
      pass(live, Duration.ofMinutes(2));
      live.score(3);
      assertThat(live.labelText(LivePanel.PACE)).startsWith("8 min ahead");
    }
  }

  @Test
  void aPlanThatIsTooLongFromTheBeginningIsSaidCalmly(Robot robot) {
    try (var live = LiveDriver.openAt(robot, store, Samples.plan(6, 40), clocks)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("not begun");
      Color calm = live.componentNamed(LivePanel.PACE).getForeground();
      live.next().tick();
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("8 min too long, 2 must-asks left");
      assertThat(live.componentNamed(LivePanel.PACE).getForeground()).isEqualTo(calm);
      live.picture("live-plan-too-long-light-1280x720");
      pass(live, Duration.ofMinutes(7)); // two more than the opening has
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("10 min too long, 2 must-asks left");
      assertThat(live.componentNamed(LivePanel.PACE).getForeground()).isNotEqualTo(calm);
    }
  }

  @Test
  void itSaysSoWhenEvenThatIsNotEnough(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 30)).click(LivePanel.STEP + "i1")) {
      pass(live, Duration.ofMinutes(25));
      assertThat(notice(live))
          .isEqualTo(
              "Drop “Question 2”, end “Question 1” now and shorten “Question 3” to 3 min;"
                  + " even then 5 min too long");
      live.picture("live-not-enough-light-1280x720");
    }
  }

  @Test
  void itSaysSoWhenEvenTheMustAsksDoNotFit(Robot robot) {
    var must = new Item("i1", Samples.question(1, 1), 1, 1, true, false);
    Plan plan = Samples.plan(0, 13).withRounds(List.of(Samples.round(List.of(must), 13)));
    try (var live = begin(robot, plan)) {
      pass(live, Duration.ofMinutes(8));
      assertThat(notice(live)).isEqualTo("Even the must-asks are 3 min too long for what is left.");
      assertThat(live.shows("interview.propose")).isFalse();
      assertThat(live.offers("interview.propose")).isFalse();
    }
  }

  @Test
  void aScoreIsTakenBackByAKey(Robot robot) {
    try (var live = begin(robot, Samples.plan(3, 60)).next()) {
      assertThat(live.offers("interview.unscore")).isFalse();
      live.score(3);
      live.await("the score", () -> live.saved("i3").points().isPresent());
      assertThat(live.offers("interview.unscore")).isTrue();
      takeBack(live);
      live.await("no score", () -> live.saved("i3").points().isEmpty());
      live.menuKey(KeyEvent.VK_9);
      live.await("left out", () -> live.saved("i3").skipped());
      takeBack(live);
      live.await("open again", () -> !live.saved("i3").skipped());
      assertThat(live.isFocusInNotes()).isTrue();
    }
  }

  private static void takeBack(LiveDriver live) {
    live.heldKey(InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_0);
  }

  @Test
  void whatWasAddedCountsOrNotAsAKeySays(Robot robot) {
    var bank = List.of(Samples.question(9, 5));
    try (var live = begin(robot, Samples.plan(3, 60)).askFrom(bank)) {
      live.next();
      live.menuKey(KeyEvent.VK_D);
      assertThat(live.session().interview().round().items()).allMatch(item -> item.weight() == 1);
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.type("Why so?").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
      String added = live.step();
      assertThat(weight(live)).isEqualTo(1);
      live.menuKey(KeyEvent.VK_D);
      live.await("it is only noted", () -> savedWeight(live, added) == 0);
      live.score(4).menuKey(KeyEvent.VK_D);
      live.await("it counts again", () -> savedWeight(live, added) == 1);
      assertThat(live.step()).isEqualTo(added);
      assertThat(live.isFocusInNotes()).isTrue();
    }
  }

  private static double weight(LiveDriver live) {
    return GuiActionRunner.execute(() -> live.session().currentItem().orElseThrow().weight());
  }

  private static double savedWeight(LiveDriver live, String item) {
    return live.saved().round().item(item).map(Item::weight).orElse(-1.0); // perhaps not saved yet
  }
}
