package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** What people paste, and rounds of any size. */
@GuiTest
class LiveLimitsTest {
  private static final int MILLION = 1_000_000;

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot, int questions) {
    var live = LiveDriver.open(robot, store, Samples.plan(questions, 90));
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  private static void paste(LiveDriver live, String text) {
    GuiActionRunner.execute(() -> live.area().replaceSelection(text));
  }

  @Test
  void aNoteOfAMillionCharactersIsKeptToTheLetter(Robot robot) {
    try (var live = begin(robot, 3)) {
      String step = live.step();
      String text = "+ a line of some fifty characters, as people write\n".repeat(MILLION / 51 + 1);
      paste(live, text);
      live.type("abc").score(4);
      live.await("the text in the store", () -> live.saved(step).notes().equals(text + "abc"));
      live.next();
      assertThat(live.notes()).isEmpty();
    }
  }

  /** As from a page or a transcript: with no line break it took Swing minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"what the candidate said, word for word ", "מה שהמועמד אמר מילה במילה "})
  void aParagraphOfAMillionCharactersDoesNotStopTheWindow(String words, Robot robot) {
    try (var live = begin(robot, 3)) {
      String step = live.step();
      String text = words.repeat(MILLION / words.length() + 1);
      live.type("before ");
      paste(live, text);
      live.type("ab").score(4);
      live.await(
          "the text in the store", () -> live.saved(step).notes().equals("before " + text + "ab"));
      live.resize(new Dimension(1400, 800)).type("c");
      live.await("one more letter", () -> live.area().getText().endsWith("abc"));
      undoDownTo(live, "before ");
      live.shiftMenuKey(KeyEvent.VK_Z).next();
      live.await(
          "done again, in the store", () -> live.saved(step).notes().equals("before " + text));
    }
  }

  /** Letters typed slowly are several steps, so how many there are depends on the machine. */
  private static void undoDownTo(LiveDriver live, String text) {
    String before = live.notes();
    while (!before.equals(text)) {
      assertThat(before).startsWith(text);
      String last = before;
      live.menuKey(KeyEvent.VK_Z).await("a step back", () -> !live.notes().equals(last));
      before = live.notes();
    }
  }

  @Test
  void emojiRightToLeftAndControlCharacters(Robot robot) {
    try (var live = begin(robot, 3)) {
      String step = live.step();
      paste(live, "👩‍💻 said שלום\r\nand\u0007 \u000Bmore\uFEFF مرحبا");
      live.type("!");
      String expected = "👩‍💻 said שלום\nand \nmore مرحبا!";
      live.await("the last letter", () -> live.area().getText().endsWith("!"));
      assertThat(live.notes()).isEqualTo(expected);
      live.await("the text in the store", () -> live.saved(step).notes().equals(expected));
    }
  }

  @Test
  void twoHundredItems(Robot robot) {
    try (var live = begin(robot, 200)) {
      assertThat(live.hint()).contains("Ctrl+Enter");
      assertThat(live.shows(LivePanel.NOTICE)).as("what to drop").isTrue();
      assertThat(InView.isWhole(live.componentNamed(LivePanel.NOTICE))).isTrue();
      for (int i = 0; i < 10; i++) {
        live.score(3).next();
        var row = live.componentNamed(LivePanel.STEP + live.step());
        live.await("the current row in view", () -> InView.isWhole(row));
      }
      for (int i = 0; i < 200 && !live.step().equals(Progress.CANDIDATE_QUESTIONS); i++) {
        live.altKey(KeyEvent.VK_DOWN);
      }
      var last = live.componentNamed(LivePanel.STEP + live.step());
      live.await("the last row in view", () -> InView.isWhole(last));
      live.menuKey(KeyEvent.VK_W);
      live.await("the end in the store", () -> live.saved().state() == InterviewState.WRAP_UP);
      assertThat(live.wrappedUp()).hasSize(1);
      assertThat(live.session().interview().responses().values())
          .filteredOn(response -> response.points().isPresent())
          .hasSize(10);
    }
  }

  @Test
  void whileNothingCanBeSavedTheNotesAreInAFileAndOneKeyTriesAgain(Robot robot) {
    try (var live = begin(robot, 3)) {
      store.setFailing(true);
      live.type("+ not lost").score(4);
      live.await("the place", () -> live.savedText().contains("your notes are kept in "));
      String said = live.savedText();
      assertThat(said)
          .startsWith("Cannot save: the disk is full; your notes are kept in target")
          .endsWith("; free some space and press Ctrl+S");
      Path file = Path.of(said.substring(said.indexOf("target"), said.lastIndexOf("; free")));
      live.await("the newest", () -> read(file).contains("+ not lost"));
      live.await("the score too", () -> read(file).contains("[score 4]"));
      live.picture("live-rescued-light-1280x720");
      store.setFailing(false);
      live.menuKey(KeyEvent.VK_S);
      live.await("saved", () -> live.savedText().startsWith("Saved"));
      assertThat(file).doesNotExist();
      assertThat(live.notes()).isEqualTo("+ not lost");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void oneItem(Robot robot) {
    try (var live = begin(robot, 1)) {
      live.type("only").score(5).next();
      assertThat(live.step()).isEqualTo("candidate-questions");
      assertThat(live.shows(LivePanel.NOTICE)).isFalse();
      live.next();
      assertThat(live.step()).isEqualTo(Progress.CLOSING);
      live.next();
      live.await("the end in the store", () -> live.saved().state() == InterviewState.WRAP_UP);
      assertThat(live.wrappedUp()).hasSize(1);
    }
  }
}
