package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** Leaving the script, and calling it off: at the keyboard, with no dialog. */
@GuiTest
class LiveAskTest {
  private static final String FIELD = "interview.ask.find";
  private static final String NO_SHOW = "interview.noShow";
  private static final String CALL_OFF = "interview.callOff";
  private static final List<Question> BANK =
      new PackedBank(new PackedTemplates()).questions().subList(0, 40);

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot) {
    var live = LiveDriver.open(robot, store, Samples.plan(3, 60)).askFrom(BANK);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  private static Item current(LiveDriver live) {
    return GuiActionRunner.execute(() -> live.session().currentItem().orElseThrow());
  }

  @Test
  void aQuestionOfTheBankIsAskedByTypingItsWords(Robot robot) {
    try (var live = begin(robot)) {
      Question wanted = BANK.get(7);
      live.type("before").menuKey(KeyEvent.VK_B);
      live.awaitFocus(FIELD);
      live.type(wanted.title()).picture("live-ask-light-1280x720");
      live.key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(current(live).question()).isEqualTo(wanted);
      assertThat(current(live).added()).isTrue();
      assertThat(current(live).weight()).isEqualTo(1);
      live.type("said so").score(4).picture("live-asked-light-1280x720");
      String step = live.step();
      live.await("the note in the store", () -> live.saved(step).notes().equals("said so"));
      assertThat(live.saved(step).score()).isEqualTo(4);
      assertThat(live.saved().round().item(step)).isPresent();
    }
  }

  @Test
  void enterBeforeTheBankHasAnsweredAsksWhatItFindsForTheseWords(Robot robot) {
    try (var live = begin(robot)) {
      Question wanted = BANK.get(7);
      live.type("before").menuKey(KeyEvent.VK_B).awaitFocus(FIELD);
      live.holdReads().type(wanted.title()).key(KeyEvent.VK_ENTER);
      robot.waitForIdle();
      assertThat(live.session().interview().round().items()).noneMatch(Item::added);
      live.release().awaitFocus(LivePanel.NOTES);
      assertThat(current(live).question()).isEqualTo(wanted);
      assertThat(live.session().interview().round().items()).filteredOn(Item::added).hasSize(1);
    }
  }

  @Test
  void whatIsTypedAtOnceArrivesInTheFinderAndThenInTheNotes(Robot robot) {
    try (var live = begin(robot)) {
      String before = live.step();
      live.type("note ").burst(KeyEvent.VK_B, "sideways", KeyEvent.VK_ENTER, "answer");
      live.awaitFocus(LivePanel.NOTES);
      assertThat(current(live).added()).isTrue();
      assertThat(current(live).question().prompt()).isEqualTo("sideways");
      assertThat(live.notes()).isEqualTo("answer");
      var notes = live.session().interview().response(before).notes();
      assertThat(notes).isEqualTo("note ");
      live.type("ed").burst(KeyEvent.VK_B, "again", KeyEvent.VK_ENTER, "");
      live.awaitFocus(LivePanel.NOTES);
      assertThat(current(live).question().prompt()).isEqualTo("again");
      live.type("more");
      assertThat(live.notes()).isEqualTo("more");
    }
  }

  /** A field that selects all of its text when the focus comes would have the last letter only. */
  @Test
  void theFocusThatComesAfterTheFirstLettersLeavesThem(Robot robot) {
    try (var live = begin(robot)) {
      live.burst(KeyEvent.VK_B, "sideway", KeyEvent.VK_D, "");
      live.awaitFocus(FIELD);
      live.type("s").menuKey(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(current(live).question().prompt()).isEqualTo("sideways");
    }
  }

  @Test
  void onesOwnWordsWaitForNoBank(Robot robot) {
    try (var live = begin(robot)) {
      live.menuKey(KeyEvent.VK_B).awaitFocus(FIELD);
      live.holdReads().type("Why zzz?").key(KeyEvent.VK_UP).key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(current(live).question().prompt()).isEqualTo("Why zzz?");
      live.release();
      assertThat(live.session().interview().round().items()).filteredOn(Item::added).hasSize(1);
    }
  }

  @Test
  void oneIsAskedInOnesOwnWordsAndDoesNotCount(Robot robot) {
    try (var live = begin(robot)) {
      String competency = current(live).question().competency().name();
      live.menuKey(KeyEvent.VK_B).awaitFocus(FIELD);
      live.type("Why did you zzz leave the lab?").menuKey(KeyEvent.VK_D).key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      Item item = current(live);
      assertThat(item.question().prompt()).isEqualTo("Why did you zzz leave the lab?");
      assertThat(item.question().competency().name()).isEqualTo(competency);
      assertThat(item.weight()).isZero();
      assertThat(item.added()).isTrue();
      live.picture("live-own-light-1280x720");
    }
  }

  @Test
  void escGoesBackToTheNotesAndAsksNothing(Robot robot) {
    try (var live = begin(robot)) {
      live.type("a").menuKey(KeyEvent.VK_B).awaitFocus(FIELD);
      live.type("zzz").key(KeyEvent.VK_ESCAPE);
      live.awaitFocus(LivePanel.NOTES);
      live.type("b");
      assertThat(live.notes()).isEqualTo("ab");
      assertThat(live.session().interview().round().items()).noneMatch(Item::added);
    }
  }

  @Test
  void aNoShowIsRecordedWithItsReason(Robot robot) {
    try (var live = begin(robot)) {
      live.run("interview.noShow").awaitFocus("interview.callOff.why");
      live.picture("live-no-show-light-1280x720");
      live.type("Train broke down").key(KeyEvent.VK_ENTER);
      live.await("the end", () -> store.list().get(0).state() == InterviewState.NO_SHOW);
      assertThat(store.list().get(0).closingReason()).isEqualTo("Train broke down");
      live.await("the list", () -> live.shows("interview.notHeld"));
      live.picture("interviews-no-show-light-1280x720");
      live.await("no state of saving on the list", () -> !live.savedText().contains("evidence"));
    }
  }

  @Test
  void whoHasAnsweredIsNoNoShowAndCanStillBeCancelled(Robot robot) {
    try (var live = begin(robot)) {
      String first = live.step();
      assertThat(live.offers(NO_SHOW)).isTrue();
      live.type("said").score(3).next().score(4);
      assertThat(live.offers(NO_SHOW)).isFalse();
      live.run(NO_SHOW);
      robot.waitForIdle();
      assertThat(live.shows("interview.callOff.why")).isFalse();
      live.click(LivePanel.STEP + Progress.OPENING);
      assertThat(live.shows(NO_SHOW)).isFalse();
      assertThat(live.shows(CALL_OFF)).isTrue();
      live.click(CALL_OFF).awaitFocus("interview.callOff.why");
      live.type("Fire alarm").key(KeyEvent.VK_ENTER);
      live.await("the end", () -> store.list().get(0).state() == InterviewState.CANCELLED);
      String id = store.list().get(0).id();
      assertThat(store.find(id).orElseThrow().response(first).score()).isEqualTo(3);
    }
  }

  @Test
  void anAnswerThatComesWhileANoShowIsWrittenIsSaid(Robot robot) {
    try (var live = begin(robot)) {
      live.run(NO_SHOW).awaitFocus("interview.callOff.why");
      live.score(3).key(KeyEvent.VK_ENTER);
      assertThat(live.texts())
          .contains("An answer is recorded, so the candidate came. It can still be cancelled.");
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
      live.awaitFocus("interview.callOff.why");
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
    }
  }

  @Test
  void theButtonOfANoShowGoesWithTheFirstScoreAndComesBack(Robot robot) {
    try (var live = begin(robot)) {
      String first = live.step();
      live.click(LivePanel.STEP + Progress.OPENING);
      assertThat(live.shows(NO_SHOW)).isTrue();
      GuiActionRunner.execute(() -> live.session().score(first, 3)); // in the wrap-up, say
      assertThat(live.shows(NO_SHOW)).isFalse();
      assertThat(live.shows(CALL_OFF)).isTrue();
      GuiActionRunner.execute(() -> live.session().unscore(first));
      assertThat(live.shows(NO_SHOW)).isTrue();
    }
  }

  @Test
  void cancellingAsksForAReason(Robot robot) {
    try (var live = begin(robot)) {
      live.run("interview.callOff").awaitFocus("interview.callOff.why");
      live.key(KeyEvent.VK_ENTER);
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
      live.key(KeyEvent.VK_ESCAPE);
      live.awaitFocus(LivePanel.NOTES);
      live.run("interview.callOff").awaitFocus("interview.callOff.why");
      live.type("Position closed").key(KeyEvent.VK_ENTER);
      live.await("the end", () -> store.list().get(0).state() == InterviewState.CANCELLED);
    }
  }
}
