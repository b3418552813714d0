package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.domain.ResponseState;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** Interviews held at the keyboard. */
@GuiTest
class LiveInterviewTest {
  private static final int QUESTIONS = 10;

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver open(Robot robot) {
    return LiveDriver.open(robot, store, Samples.plan(QUESTIONS, 90));
  }

  /** Up to the first question: the form, Enter, the clock. */
  private static LiveDriver begin(LiveDriver live) {
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim Example").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  @Test
  void tenQuestionsByKeyboardWithTwoKeysEach(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      int before = live.keystrokes();
      for (int i = 1; i <= QUESTIONS; i++) {
        String step = live.step();
        live.type("+ note " + i).score(1 + i % 5).next();
        assertThat(live.isFocusInNotes()).isTrue();
        live.await("the score of " + step, () -> store.history().size() > 0);
        assertThat(live.session().interview().response(step).score()).isEqualTo(1 + i % 5);
        assertThat(live.session().interview().response(step).notes()).isEqualTo("+ note " + i);
      }
      assertThat((live.keystrokes() - before) / (double) QUESTIONS).isLessThanOrEqualTo(3);
      assertThat(live.step()).isEqualTo(Progress.CANDIDATE_QUESTIONS);
      live.type("asked about the team").menuKey(KeyEvent.VK_W);
      assertThat(live.wrappedUp()).containsExactly(live.session());
      live.await("the end in the store", () -> live.saved().state() == InterviewState.WRAP_UP);
      assertThat(live.saved().notes().candidateQuestions()).isEqualTo("asked about the team");
      assertThat(live.saved().responses().values())
          .allMatch(response -> response.state() == ResponseState.SCORED);
    }
  }

  @Test
  void whatWasTypedAndScoredIsThereAfterAKill(Robot robot) {
    String step;
    var killed = open(robot);
    begin(killed);
    step = killed.step();
    killed.type("before the cut").score(4);
    killed.await(
        "the text in the store", () -> killed.saved(step).notes().equals("before the cut"));
    killed.await("the score in the store", () -> killed.saved(step).points().isPresent());
    killed.kill();
    try (var live = open(robot)) {
      live.openInterview(store.list().get(0).id());
      assertThat(live.step()).isEqualTo(step);
      assertThat(live.notes()).isEqualTo("before the cut");
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
      live.type(", and after").close();
      assertThat(store.find(store.list().get(0).id()).orElseThrow().response(step).notes())
          .isEqualTo("before the cut, and after");
    }
  }

  @Test
  void aScoreLooksGivenOnlyWhenItIsDurable(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      String row = LivePanel.STEP + live.step();
      store.setFailing(true);
      live.score(3);
      live.await(
          "the failure to be said",
          () -> live.savedText().startsWith("Cannot save: the disk is full"));
      assertThat(live.accessibleName(row)).endsWith("score 3, not saved yet");
      assertThat(live.shows(LivePanel.NOTICE)).isTrue();
      store.setFailing(false);
      live.await("the score to be shown", () -> live.accessibleName(row).endsWith("score 3"));
      assertThat(live.savedText()).startsWith("Saved");
      assertThat(live.shows(LivePanel.NOTICE)).isFalse();
    }
  }

  @Test
  void theStatesHaveTheirKeys(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      String step = live.step();
      live.menuKey(KeyEvent.VK_0);
      assertThat(live.session().interview().response(step).state())
          .isEqualTo(ResponseState.NO_ANSWER);
      live.menuKey(KeyEvent.VK_9);
      assertThat(live.session().interview().response(step).skipped()).isTrue();
      live.menuKey(KeyEvent.VK_P);
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.PAUSED);
      live.menuKey(KeyEvent.VK_P);
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
    }
  }

  @Test
  void plainDigitsScoreInTheAgendaAndAreTextInTheNotes(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      String step = live.step();
      live.type("45");
      assertThat(live.session().interview().response(step).points()).isEmpty();
      live.key(KeyEvent.VK_TAB);
      live.awaitFocus(LivePanel.AGENDA);
      live.type("4");
      assertThat(live.session().interview().response(step).score()).isEqualTo(4);
      live.type("n");
      assertThat(live.session().interview().response(step).state())
          .isEqualTo(ResponseState.NO_ANSWER);
      assertThat(live.notes()).isEqualTo("45");
    }
  }

  @Test
  void aClickOnAnAnchorScoresAndLeavesTheFocusInTheNotes(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      live.click(LivePanel.ANCHOR + 2);
      assertThat(live.session().interview().response(live.step()).score()).isEqualTo(2);
      assertThat(live.isFocusInNotes()).isTrue();
      live.click(LivePanel.FOLLOW_UP + 1);
      assertThat(live.session().interview().response(live.step()).followUpsUsed())
          .containsExactly(1);
      assertThat(live.isFocusInNotes()).isTrue();
    }
  }

  @Test
  void eachQuestionHasItsOwnTextCaretAndUndo(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      String first = live.step();
      live.type("one two").key(KeyEvent.VK_HOME);
      live.altKey(KeyEvent.VK_DOWN).type("other");
      assertThat(live.notes()).isEqualTo("other");
      live.altKey(KeyEvent.VK_UP);
      assertThat(live.step()).isEqualTo(first);
      live.type(">");
      assertThat(live.notes()).isEqualTo(">one two");
      live.menuKey(KeyEvent.VK_Z).menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
      live.shiftMenuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("one two");
      live.await("the text in the store", () -> live.saved(first).notes().equals("one two"));
    }
  }

  @Test
  void theTimeGoesIntoTheNotes(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      live.menuKey(KeyEvent.VK_T).type("said so").menuKey(KeyEvent.VK_T);
      assertThat(live.notes()).matches("00:0\\d said so 00:0\\d ");
    }
  }

  @Test
  void generalNotesAreOneKeyAwayAndLeaveWithTheQuestion(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      live.menuKey(KeyEvent.VK_G).type("calm person");
      live.await(
          "the last letter",
          () -> live.session().interview().notes().general().equals("calm person"));
      live.next();
      assertThat(live.notes()).isEmpty();
    }
  }

  @Test
  void nothingMovesWhileSomebodyTypes(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      Rectangle before = bounds(live);
      live.type("+ a note that goes on for a while\n- and on").score(4);
      live.await("a tick", () -> !live.labelText(LivePanel.CLOCK).equals("00:00"));
      assertThat(bounds(live)).isEqualTo(before);
      live.type("x").menuKey(KeyEvent.VK_EQUALS);
      assertThat(bounds(live)).isEqualTo(before);
    }
  }

  private static Rectangle bounds(LiveDriver live) {
    var now = live.componentNamed(LivePanel.TITLE);
    var notes = live.area().getVisibleRect();
    return new Rectangle(
        now.getLocationOnScreen().x, now.getLocationOnScreen().y, notes.width, now.getHeight());
  }

  @Test
  void aMissingNameIsSaidAtTheFieldAndTheRestIsKept(Robot robot) {
    try (var live = open(robot)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("interview.form.email", "kim@example.org");
      live.key(KeyEvent.VK_ENTER);
      live.awaitFocus("interview.form.candidate");
      assertThat(live.accessibleName("interview.form.candidate.complaint"))
          .startsWith("The candidate has no name");
      live.type("Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.session().interview().candidate().email()).isEqualTo("kim@example.org");
      assertThat(live.session().interview().interviewer()).isEqualTo("Robin Sample");
    }
  }

  @Test
  void theNameOfACandidateIsNoHtml(Robot robot) {
    try (var live = open(robot)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("<html><b>x").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      var label = (javax.swing.JLabel) live.componentNamed(LivePanel.CANDIDATE);
      assertThat(label.getText()).isEqualTo("<html><b>x");
      assertThat(label.getClientProperty("html")).isNull();
    }
  }

  @Test
  void theListLeadsBackToAnUnfinishedInterview(Robot robot) {
    try (var live = open(robot)) {
      begin(live);
      live.type("half").list();
      live.awaitFocus("interview.unfinished");
      live.key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("half");
    }
  }
}
