package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** Who left the notes by a slip of Tab and types on loses neither a letter nor a score. */
@GuiTest
class LiveStrayTypingTest {
  private static final String ANCHOR = LivePanel.ANCHOR + 3;

  private final MemoryInterviews store = new MemoryInterviews();

  /** In the notes of the first question. */
  private LiveDriver begin(Robot robot) {
    var live = LiveDriver.open(robot, store, Samples.plan(3, 60));
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  private LiveDriver scoredAndNoted(Robot robot) {
    var live = begin(robot).score(4).type("+ good ");
    live.await("the score", () -> response(live).points().isPresent());
    return live;
  }

  private static LiveDriver tab(LiveDriver live) {
    live.key(KeyEvent.VK_TAB).awaitFocus(LivePanel.AGENDA);
    return live;
  }

  private static LiveDriver tabTo(LiveDriver live, String name) {
    for (int i = 0; i < 30 && !name.equals(live.focused()); i++) {
      live.key(KeyEvent.VK_TAB);
    }
    live.awaitFocus(name);
    return live;
  }

  private static Response response(LiveDriver live) {
    return GuiActionRunner.execute(() -> live.session().interview().response(live.step()));
  }

  @Test
  void aSentenceAfterTabGoesOnInTheNotesAndTheScoreStays(Robot robot) {
    try (var live = scoredAndNoted(robot)) {
      tab(live).type("and then she said 3 of 5").awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("+ good and then she said 3 of 5");
      assertThat(response(live).score()).isEqualTo(4);
      live.menuKey(KeyEvent.VK_Z);
      assertThat(response(live).score()).as("undo is for what was typed").isEqualTo(4);
    }
  }

  @Test
  void aWordThatBeginsAsACommandGoesOnInTheNotesAndTheScoreStays(Robot robot) {
    for (String text : List.of("next time", "No, not so", "423 users", "n", "2")) {
      try (var live = scoredAndNoted(robot)) {
        tab(live).type(text).awaitFocus(LivePanel.NOTES);
        assertThat(live.notes()).isEqualTo("+ good " + text);
        assertThat(response(live).score()).as(text).isEqualTo(4);
      }
    }
  }

  @Test
  void aWordThatBeginsAsACommandGivesNoScoreWhereThereWasNone(Robot robot) {
    for (String text : List.of("next time", "42 users")) {
      for (String part : List.of(LivePanel.AGENDA, ANCHOR)) {
        try (var live = begin(robot)) {
          tabTo(live.type("+ good "), part).type(text).awaitFocus(LivePanel.NOTES);
          assertThat(live.notes()).isEqualTo("+ good " + text);
          assertThat(response(live).state()).as(part).isEqualTo(ResponseState.NOT_ASKED);
          live.await("nothing in the store", () -> live.saved(live.step()).points().isEmpty());
        }
      }
    }
  }

  @Test
  void signsOfEvidenceGoToTheNotes(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).type("- vague").awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("- vague");
      tabTo(live, ANCHOR).type("? ask again").awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("- vague? ask again");
    }
  }

  @Test
  void whoWentThereOnPurposeScoresAnew(Robot robot) {
    try (var live = scoredAndNoted(robot)) {
      tab(live).key(KeyEvent.VK_UP).key(KeyEvent.VK_DOWN).type("2");
      assertThat(response(live).score()).isEqualTo(2);
      live.awaitFocus(LivePanel.AGENDA);
      live.type("n");
      assertThat(response(live).state()).isEqualTo(ResponseState.NO_ANSWER);
      live.type("5");
      assertThat(response(live).score()).isEqualTo(5);
      assertThat(live.notes()).isEqualTo("+ good ");
    }
  }

  @Test
  void undoTakesBackTheScoreOfAPlainKeyAndLeavesTheNotes(Robot robot) {
    try (var live = scoredAndNoted(robot)) {
      tab(live).key(KeyEvent.VK_UP).key(KeyEvent.VK_DOWN).type("2").type("n");
      live.menuKey(KeyEvent.VK_Z);
      assertThat(response(live).score()).isEqualTo(2);
      live.menuKey(KeyEvent.VK_Z);
      assertThat(response(live).score()).isEqualTo(4);
      live.menuKey(KeyEvent.VK_Z).menuKey(KeyEvent.VK_Z);
      assertThat(response(live).score()).isEqualTo(4);
      assertThat(live.notes()).isEqualTo("+ good ");
      live.await("the score in the store", () -> live.saved(live.step()).points().orElse(0) == 4);
    }
  }

  @Test
  void undoTakesBackNoScoreOfAQuestionThatIsNotInView(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).key(KeyEvent.VK_UP).key(KeyEvent.VK_DOWN).type("3").key(KeyEvent.VK_UP);
      String second = live.step();
      live.type("4");
      for (int i = 0; i < 4; i++) {
        live.menuKey(KeyEvent.VK_Z);
      }
      assertThat(response(live).score()).as(second).isNull();
      live.key(KeyEvent.VK_DOWN);
      assertThat(response(live).score()).as("of the first").isEqualTo(3);
    }
  }

  @Test
  void undoStopsAtAScoreThatWasGivenAnotherWay(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).type("3").score(5).key(KeyEvent.VK_UP).key(KeyEvent.VK_DOWN).type("4");
      for (int i = 0; i < 4; i++) {
        live.menuKey(KeyEvent.VK_Z);
      }
      assertThat(response(live).score()).isEqualTo(5);
    }
  }

  @Test
  void aScoreStaysWhenItsGiverGoesOnByTab(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).type("3").key(KeyEvent.VK_TAB);
      live.type(" ");
      assertThat(response(live).score()).isEqualTo(3);
      assertThat(live.notes()).isEmpty();
    }
  }

  @Test
  void theReasonOfWhatWasLeftOutComesBackWithIt(Robot robot) {
    try (var live = begin(robot)) {
      String item = live.step();
      live.menuKey(KeyEvent.VK_9);
      GuiActionRunner.execute(() -> live.session().reason(item, "no time"));
      GuiActionRunner.execute(() -> live.session().goTo(item));
      tab(live).key(KeyEvent.VK_UP).key(KeyEvent.VK_DOWN).type("3").menuKey(KeyEvent.VK_Z);
      assertThat(response(live).skipped()).isTrue();
      assertThat(response(live).reason()).isEqualTo("no time");
    }
  }

  @Test
  void undoTakesBackAFirstScoreAndAClickedAnchorIsNotUndone(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).type("3");
      assertThat(response(live).score()).isEqualTo(3);
      live.menuKey(KeyEvent.VK_Z);
      assertThat(response(live).state()).isEqualTo(ResponseState.NOT_ASKED);
      live.type("3").score(5).menuKey(KeyEvent.VK_Z);
      assertThat(response(live).score()).as("given on purpose since").isEqualTo(5);
    }
  }

  @Test
  void escLeadsBackToTheNotes(Robot robot) {
    try (var live = begin(robot)) {
      tab(live).key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      tabTo(live, ANCHOR).key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      live.menuKey(KeyEvent.VK_G).type("whole");
      tab(live).key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).as("back to those one was in").isEqualTo("whole");
      live.key(KeyEvent.VK_ESCAPE);
      assertThat(live.notes()).isEmpty();
    }
  }

  @Test
  void lettersInTheStepsOfAnApproachGoToTheNotes(Robot robot) {
    var live = LiveDriver.open(robot, store, LiveSample.plan()).withGuide();
    try (live) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("Kim").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
      live.next().next().menuKey(KeyEvent.VK_R).awaitFocus("live-approach-1");
      live.type("not clear").awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("not clear");
      assertThat(response(live).state()).isEqualTo(ResponseState.NOT_ASKED);
    }
  }
}
