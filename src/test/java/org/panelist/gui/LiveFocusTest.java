package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.Clocks;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** Whatever happens while somebody types, the focus and the caret stay where they are. */
@GuiTest
class LiveFocusTest {
  private static final List<Question> BANK =
      new PackedBank(new PackedTemplates()).questions().subList(0, 40);

  private final MemoryInterviews store = new MemoryInterviews();
  private final AtomicLong nanos = new AtomicLong(1);
  private final Clocks clocks =
      new Clocks(SwingUtilities::invokeLater, InstantSource.system(), nanos::get);

  /** Names of what had the focus since somebody began to watch. */
  private final List<String> owners = new ArrayList<>();

  private final PropertyChangeListener watch =
      event -> {
        if (event.getNewValue() instanceof Component owner) {
          owners.add(String.valueOf(owner.getName()));
        }
      };

  @AfterEach
  void watchNoLonger() {
    GuiActionRunner.execute(
        () ->
            KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .removePropertyChangeListener("focusOwner", watch));
  }

  @Test
  void focusModeSaysThatTheClockStandsStill(Robot robot) {
    try (var live = LiveDriver.open(robot, store, LiveSample.plan())) {
      begin(live);
      live.key(KeyEvent.VK_F11);
      assertThat(live.shows(LivePanel.PACE)).isFalse();
      live.menuKey(KeyEvent.VK_P);
      assertThat(live.shows(LivePanel.PACE)).isTrue();
      assertThat(live.labelText(LivePanel.PACE)).isEqualTo("paused");
      live.menuKey(KeyEvent.VK_P);
      assertThat(live.shows(LivePanel.PACE)).isFalse();
    }
  }

  @Test
  void thePlusAboveTheEqualsSignMakesTheNotesLarger(Robot robot) {
    try (var live = LiveDriver.open(robot, store, LiveSample.plan())) {
      begin(live);
      int before = live.area().getFont().getSize();
      live.menuKey(KeyEvent.VK_MINUS).menuKey(KeyEvent.VK_MINUS);
      assertThat(live.area().getFont().getSize()).isLessThan(before);
      live.shiftMenuKey(KeyEvent.VK_EQUALS).shiftMenuKey(KeyEvent.VK_EQUALS);
      assertThat(live.area().getFont().getSize()).isEqualTo(before);
    }
  }

  private void watchFocus() {
    GuiActionRunner.execute(
        () -> {
          owners.clear();
          KeyboardFocusManager.getCurrentKeyboardFocusManager()
              .addPropertyChangeListener("focusOwner", watch);
        });
  }

  private LiveDriver begin(LiveDriver live) {
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  private void minutesPass(LiveDriver live, int minutes) {
    for (int seconds = 0; seconds < minutes * 60; seconds += 20) {
      nanos.addAndGet(Duration.ofSeconds(20).toNanos());
      live.tick();
    }
  }

  @Test
  void theFocusStaysWhileSavingFailsMendsAndTheClockGoesOn(Robot robot) {
    Plan plan = Samples.plan(6, 55);
    try (var live = begin(LiveDriver.openAt(robot, store, plan, clocks))) {
      String step = live.step();
      watchFocus();
      live.type("one ");
      live.await("the first save", () -> live.savedText().startsWith("Saved"));
      store.setFailing(true);
      live.type("two ");
      live.await("the failure", () -> live.savedText().startsWith("Cannot save"));
      assertThat(live.shows(LivePanel.NOTICE)).isTrue();
      live.type("three ");
      store.setFailing(false);
      live.await("the save that works again", () -> live.savedText().startsWith("Saved"));
      live.type("four ");
      minutesPass(live, 1);
      live.await("the clock", () -> live.labelText(LivePanel.CLOCK).startsWith("01:"));
      live.type("five ");
      minutesPass(live, 30); // now the rest does not fit any more
      live.await("the proposal", () -> live.shows(LivePanel.NOTICE));
      live.type("six ");
      live.score(4);
      live.await("the score", () -> live.saved(step).points().isPresent());
      live.menuKey(KeyEvent.VK_J).type("seven");
      assertThat(live.notes()).isEqualTo("one two three four five six seven");
      assertThat(owners).isEmpty();
      assertThat(live.isFocusInNotes()).isTrue();
    }
  }

  /** The interview begins before the bank has been read. */
  private LiveDriver beginBeforeTheBankIsRead(Robot robot) {
    var live = LiveDriver.openAt(robot, store, Samples.plan(3, 60), clocks).askFrom(BANK);
    live.startForm().awaitFocus("interview.form.candidate");
    live.holdReads().type("Kim").key(KeyEvent.VK_ENTER).release();
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  @Test
  void whatArrivesLateTakesTheFocusFromNobody(Robot robot) {
    try (var live = beginBeforeTheBankIsRead(robot)) {
      watchFocus();
      live.type("half a ").release().type("sentence");
      assertThat(live.notes()).isEqualTo("half a sentence");
      assertThat(owners).isEmpty();
    }
  }

  @Test
  void hitsThatArriveLateLeaveWhatIsTypedAlone(Robot robot) {
    try (var live = beginBeforeTheBankIsRead(robot)) {
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      watchFocus();
      String title = BANK.get(7).title();
      live.type(title.substring(0, 4)).release().type(title.substring(4));
      assertThat(owners).isEmpty();
      live.key(KeyEvent.VK_ENTER).release().awaitFocus(LivePanel.NOTES);
      assertThat(title(live)).isEqualTo(title);
    }
  }

  private static String title(LiveDriver live) {
    return GuiActionRunner.execute(
        () -> live.session().currentItem().map(Item::question).orElseThrow().title());
  }

  @Test
  void scoringKeepsTheCaretInTheNotes(Robot robot) {
    try (var live = begin(LiveDriver.openAt(robot, store, Samples.plan(3, 60), clocks))) {
      live.type("one two").key(KeyEvent.VK_HOME);
      watchFocus();
      live.score(4).type(">");
      live.menuKey(KeyEvent.VK_0).type(">").menuKey(KeyEvent.VK_9).type(">");
      live.heldKey(KeyEvent.CTRL_DOWN_MASK | KeyEvent.SHIFT_DOWN_MASK, KeyEvent.VK_2).type(">");
      assertThat(live.notes()).isEqualTo(">>>>one two");
      assertThat(live.session().interview().response(live.step()).followUpsUsed())
          .containsExactly(1);
      live.heldKey(KeyEvent.CTRL_DOWN_MASK | KeyEvent.SHIFT_DOWN_MASK, KeyEvent.VK_2);
      assertThat(live.session().interview().response(live.step()).followUpsUsed()).isEmpty();
      assertThat(owners).isEmpty();
    }
  }

  @Test
  void nextGoesToTheUnaskedMustAsksAndThenInOrder(Robot robot) {
    try (var live = LiveDriver.openAt(robot, store, Samples.plan(7, 90), clocks)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.hint()).contains("Ctrl+Enter start the clock");
      live.next();
      var order = new ArrayList<String>();
      for (int i = 0; i < 9; i++) {
        live.next();
        assertThat(live.isFocusInNotes()).isTrue();
        order.add(live.step());
        if (i == 0) { // back to the first in the agenda, out of turn: it is not asked again
          live.type("asked").altKey(KeyEvent.VK_UP).altKey(KeyEvent.VK_UP).type("asked now");
          assertThat(live.step()).isEqualTo("i1");
        }
      }
      assertThat(order)
          .containsExactly(
              "i3",
              "i6",
              "i7",
              "i2",
              "i4",
              "i5",
              "i6", // a must-ask without a trace, once more
              Progress.CANDIDATE_QUESTIONS,
              Progress.CLOSING);
      assertThat(live.hint()).contains("Ctrl+Enter wrap up").doesNotContain("score");
      live.next();
      assertThat(live.wrappedUp()).hasSize(1);
    }
  }

  @Test
  void whatIsAskedInsteadGoesAwayWithItsQuestion(Robot robot) {
    try (var live = begin(LiveDriver.openAt(robot, store, Samples.plan(3, 60), clocks))) {
      String step = live.step();
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.altKey(KeyEvent.VK_UP).awaitFocus(LivePanel.NOTES);
      assertThat(live.step()).isNotEqualTo(step);
      assertThat(live.shows("interview.ask.find")).isFalse();
      assertThat(live.shows(LivePanel.PROMPT)).isTrue();
    }
  }

  @Test
  void onesOwnWordsAreAskedWhateverTheBankHasForThem(Robot robot) {
    String words = BANK.get(7).title();
    try (var live =
        begin(LiveDriver.openAt(robot, store, Samples.plan(3, 60), clocks).askFrom(BANK))) {
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.type(words).next();
      live.awaitFocus(LivePanel.NOTES);
      assertThat(prompt(live)).isEqualTo(words);
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.type(words).key(KeyEvent.VK_UP).key(KeyEvent.VK_ENTER); // from the first to the last
      live.awaitFocus(LivePanel.NOTES);
      assertThat(prompt(live)).isEqualTo(words);
      assertThat(GuiActionRunner.execute(() -> live.session().interview().round().items()))
          .filteredOn(Item::added)
          .hasSize(2);
    }
  }

  private static String prompt(LiveDriver live) {
    return GuiActionRunner.execute(
        () -> live.session().currentItem().map(Item::question).orElseThrow().prompt());
  }

  @Test
  void candidatesQuestionsAndClosingHaveTheirWordsAndNotesAndAShadowIsRecorded(Robot robot) {
    try (var live = LiveDriver.openAt(robot, store, Samples.plan(1, 60), clocks)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("interview.form.shadow", "Mia Lund");
      live.type("interview.form.candidate", "Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.says("Welcome.")).isTrue();
      assertThat(live.says("Mia Lund")).isTrue();
      assertThat(live.says("Listen first.")).isTrue(); // the brief
      live.next().next().next();
      assertThat(live.step()).isEqualTo(Progress.CANDIDATE_QUESTIONS);
      assertThat(live.says("What would you like to know?")).isTrue();
      live.type("how is on-call shared?").next();
      assertThat(live.says("Thank you.")).isTrue();
      live.type("will write on Friday").next();
      live.await("the end", () -> live.saved().state() == InterviewState.WRAP_UP);
      assertThat(live.saved().shadow()).isEqualTo("Mia Lund");
      assertThat(live.saved().notes().candidateQuestions()).isEqualTo("how is on-call shared?");
      assertThat(live.saved().notes().general()).isEqualTo("will write on Friday");
    }
  }

  @Test
  void theCompetenciesWithEvidenceAreCountedAsOneGoes(Robot robot) {
    try (var live = begin(LiveDriver.openAt(robot, store, Samples.plan(1, 60), clocks))) {
      assertThat(live.savedText()).endsWith("0 of 1 competency with evidence");
      live.score(3);
      live.await("the score alone", () -> live.savedText().startsWith("Saved"));
      assertThat(live.savedText()).endsWith("0 of 1 competency with evidence");
      live.type("+ said so");
      live.await(
          "the evidence", () -> live.savedText().endsWith("1 of 1 competency with evidence"));
    }
  }
}
