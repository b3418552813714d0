package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_DOWN;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/**
 * Ten questions in the whole program from an empty folder to the submitted scorecard, with the
 * pointer unplugged; what is pressed beyond the words of the notes is counted.
 */
@GuiTest
class TenQuestionsTest {
  /** What is done at each question besides writing: none may take more keys than this. */
  private static final int MOST = 3;

  private static final List<List<String>> DONE =
      List.of(
          List.of("interview.score4"),
          List.of("interview.time", "interview.score3"),
          List.of("interview.followUp1", "interview.score5"),
          List.of("interview.noAnswer"),
          List.of("interview.notAsked"),
          List.of("interview.score4"),
          List.of("interview.score5"),
          List.of("interview.score2", "interview.score4"), // one who thinks again
          List.of("interview.score4"),
          List.of("interview.score3"));

  @TempDir private Path folder;
  private final AtomicInteger pointer = new AtomicInteger();
  private final AWTEventListener unplugged =
      event -> {
        if (event.getID() == MouseEvent.MOUSE_PRESSED || event.getID() == MouseEvent.MOUSE_WHEEL) {
          pointer.incrementAndGet();
        }
      };

  @BeforeEach
  void listen() {
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            unplugged, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK);
  }

  @AfterEach
  void listenNoLonger() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(unplugged);
  }

  @Test
  void atMostThreeKeystrokesForEachOfTenQuestionsFromStartToSubmit(Robot robot) throws IOException {
    List<Integer> keys;
    int whole;
    try (var program =
        ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"))) {
      plansTenQuestions(program);
      int before = program.keystrokes();
      begins(program);
      keys = asks(program);
      endsAndSubmits(program);
      whole = program.keystrokes() - before;
    }
    assertThat(pointer).hasValue(0);
    assertThat(keys).hasSize(DONE.size()).allMatch(count -> count <= MOST);
    check();
    tell(keys, whole);
  }

  private static void plansTenQuestions(ProgramDriver program) {
    program.go(Place.BANK).press("bank.search").tabTo(BankPanel.LEVEL + "mid").press(VK_SPACE);
    program.waitsForRows(BankPanel.TABLE, 20, 100);
    program.press("bank.search").press(VK_DOWN).focusIs(BankPanel.TABLE);
    program.press(VK_ENTER).press(VK_ENTER); // the menu offers a new plan
    program.waitsForText(BankPanel.FEEDBACK, "Added to");
    for (int i = 1; i < DONE.size(); i++) {
      program.press(VK_DOWN).waitsForText(BankPanel.FEEDBACK, "Enter adds to");
      program.press(VK_ENTER).waitsForText(BankPanel.FEEDBACK, "Added to");
    }
  }

  private static void begins(ProgramDriver program) {
    program.press("interview.start").focusIs("interview.form.candidate");
    program.type("Grace Hopper").press(VK_ENTER).focusIs(LivePanel.NOTES);
    program.press("interview.next").press("interview.next"); // the clock, then the first question
  }

  /** The keystrokes of each question, those of its notes apart. */
  private static List<Integer> asks(ProgramDriver program) {
    var keys = new ArrayList<Integer>();
    for (int i = 0; i < DONE.size(); i++) {
      int before = program.keystrokes();
      program.type("+ note " + i + "\n- \"quoted\" ");
      DONE.get(i).forEach(program::press);
      program.press("interview.next");
      keys.add(program.keystrokes() - before);
      program.focusIs(LivePanel.NOTES);
    }
    return keys;
  }

  private static void endsAndSubmits(ProgramDriver program) {
    program.type("asked about the team").press("interview.next");
    program.type("promised an answer by Friday").press("interview.next").isAt(Place.WRAP_UP);
    program.press("scorecard.yes").focusIs(WrapUpPanel.STRENGTHS).type("Thinks in costs.");
    program.press("interview.submit").waitsFor("Submitted");
  }

  private void check() {
    try (Database database = Database.open(DataFolder.open(folder.resolve("data")))) {
      var interviews = new SqliteInterviewStore(database, InstantSource.system());
      Interview stored = interviews.find(interviews.list().get(0).id()).orElseThrow();
      assertThat(stored.state()).isEqualTo(InterviewState.SUBMITTED);
      assertThat(stored.wrapUp().recommendation()).isEqualTo(Recommendation.YES);
      assertThat(stored.wrapUp().strengths()).isEqualTo("Thinks in costs.");
      assertThat(stored.notes().candidateQuestions()).isEqualTo("asked about the team");
      assertThat(stored.notes().general()).isEqualTo("promised an answer by Friday");
      List<Item> items = stored.round().items();
      assertThat(items).hasSize(DONE.size());
      for (int i = 0; i < items.size(); i++) {
        check(i, stored.response(items.get(i).id()));
      }
    }
  }

  private static void check(int number, Response response) {
    List<String> done = DONE.get(number);
    String last = done.get(done.size() - 1);
    String time = done.contains("interview.time") ? "\\d\\d:\\d\\d " : "";
    assertThat(response.notes()).matches("\\+ note " + number + "\n- \"quoted\" " + time);
    switch (last) {
      case "interview.noAnswer" -> assertThat(response.state()).isEqualTo(ResponseState.NO_ANSWER);
      case "interview.notAsked" -> assertThat(response.skipped()).isTrue();
      default -> assertThat(response.score()).isEqualTo(last.charAt(last.length() - 1) - '0');
    }
    assertThat(response.followUpsUsed())
        .isEqualTo(done.contains("interview.followUp1") ? List.of(0) : List.of());
  }

  /** For whoever asks what the promise is worth. */
  private static void tell(List<Integer> keys, int whole) throws IOException {
    int sum = keys.stream().mapToInt(Integer::intValue).sum();
    String told =
        String.format(
            "keystrokes beyond the words of the notes, question by question: %s; "
                + "mean %.1f, most %d; from \"start interview\" to the submitted scorecard: %d%n",
            keys, sum / (double) keys.size(), keys.stream().max(Integer::compare).orElse(0), whole);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "keystrokes.txt"), told);
    System.out.print(told);
  }
}
