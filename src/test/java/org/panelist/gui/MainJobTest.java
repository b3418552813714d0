package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Scorecard;
import org.panelist.export.ExportedCard;
import org.panelist.scorecard.Scoring;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The main job as a person does it, from an empty data folder to the workbook and back again. */
@GuiTest
class MainJobTest {
  private static final String CANDIDATE = "Grace Hopper";
  private static final List<Integer> SCORES = List.of(4, 3, 5, 2);

  @TempDir private Path folder;

  @Test
  void fromTheBankToTheWorkbookAndBackAgain(Robot robot) throws IOException {
    Path data = folder.resolve("data");
    Path exports = folder.resolve("exports");
    try (var program = ProgramDriver.start(robot, data, exports)) {
      putsSixMidQuestionsIntoANewPlan(program);
      beginsTheInterview(program);
      takesNotesAndScores(program);
      wrapsUpSubmitsAndExports(program);
    }
    Path workbook = onlyFileIn(exports);
    Scorecard card = check(data);
    ExportedCard.check(workbook, card.interview());
    try (var program = ProgramDriver.start(robot, data, exports)) {
      findsEverythingAgain(program, workbook, card);
    }
  }

  private static void putsSixMidQuestionsIntoANewPlan(ProgramDriver program) {
    program.go(Place.BANK).press("bank.search");
    program.tabTo(BankPanel.LEVEL + "mid").press(KeyEvent.VK_SPACE);
    program.press("bank.search").type("model");
    program.waitsForRows(BankPanel.TABLE, 6, 50);
    program.press(KeyEvent.VK_DOWN).focusIs(BankPanel.TABLE);
    program.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER); // the menu offers a new plan
    program.waitsForText(BankPanel.FEEDBACK, "Added to");
    for (int i = 1; i < 6; i++) {
      program.press(KeyEvent.VK_DOWN).waitsForText(BankPanel.FEEDBACK, "Enter adds to");
      program.press(KeyEvent.VK_ENTER).waitsForText(BankPanel.FEEDBACK, "Added to");
    }
  }

  private static void beginsTheInterview(ProgramDriver program) {
    program.press("interview.start").isAt(Place.INTERVIEWS);
    program.focusIs("interview.form.candidate").type(CANDIDATE);
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    program.byPalette("start the clock");
  }

  private static void takesNotesAndScores(ProgramDriver program) {
    program.press("interview.next");
    for (int i = 0; i < SCORES.size(); i++) {
      program.type("note " + (i + 1) + ", \"quoted\" = 50 % + more");
      program.pressMenu(KeyEvent.VK_0 + SCORES.get(i)).press("interview.next");
    }
    program.press("interview.ask").focusIs("interview.ask.find").type("Why this team?");
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES).type("the data is theirs");
    program.pressMenu(KeyEvent.VK_5).press("interview.next");
    program.type("nothing came").press("interview.noAnswer").press("interview.next");
    program.press("interview.wrapUp").isAt(Place.WRAP_UP);
  }

  private static void wrapsUpSubmitsAndExports(ProgramDriver program) {
    program.waitsFor("5 of 6 asked, 1 added");
    program.focusIs(WrapUpPanel.PAGE).tabTo(WrapUpPanel.RECOMMENDATION + "-0");
    program.press(KeyEvent.VK_RIGHT).press(KeyEvent.VK_RIGHT);
    program.tabTo(WrapUpPanel.STRENGTHS).type("Thinks in costs.");
    program.tabTo(WrapUpPanel.CONCERNS).type("Thresholds.");
    program.press("interview.submit");
    program.waitsFor("Submitted");
    program.press("interview.export");
    program.waitsForText(WrapUpPanel.EXPORTED, ".xlsx");
  }

  /** What was typed is what is kept, and the figures are those of the rules. */
  private static Scorecard check(Path data) {
    try (Database database = Database.open(DataFolder.open(data))) {
      var interviews = new SqliteInterviewStore(database, InstantSource.system());
      var summary = interviews.list().get(0);
      Interview stored = interviews.find(summary.id()).orElseThrow();
      assertThat(stored.state()).isEqualTo(InterviewState.SUBMITTED);
      assertThat(stored.candidate().name()).isEqualTo(CANDIDATE);
      assertThat(stored.round().items())
          .hasSize(7)
          .allMatch(item -> item.question().level() == Level.MID);
      List<Item> items = stored.round().items();
      for (int i = 0; i < SCORES.size(); i++) {
        Response response = stored.response(items.get(i).id());
        assertThat(response.score()).isEqualTo(SCORES.get(i));
        assertThat(response.notes()).isEqualTo("note " + (i + 1) + ", \"quoted\" = 50 % + more");
      }
      Scorecard card =
          new SqliteScorecardStore(database, InstantSource.system())
              .latest(stored.id())
              .orElseThrow();
      assertThat(card.summary()).isEqualTo(Scoring.summarise(stored));
      assertThat(card.summary().counted()).isEqualTo(5);
      assertThat(card.summary().planned()).isEqualTo(6);
      Item added = items.stream().filter(Item::added).findFirst().orElseThrow();
      assertThat(stored.response(added.id()).score()).isEqualTo(5);
      assertThat(card.interview().wrapUp().recommendation()).isEqualTo(Recommendation.YES);
      assertThat(card.interview().wrapUp().strengths()).isEqualTo("Thinks in costs.");
      return card;
    }
  }

  private static void findsEverythingAgain(ProgramDriver program, Path workbook, Scorecard card) {
    program.go(Place.HOME).waitsFor(workbook.getFileName().toString());
    program.go(Place.INTERVIEWS).waitsFor(CANDIDATE);
    program.choosesInPalette("grace", CANDIDATE).isAt(Place.WRAP_UP);
    program.waitsFor("Submitted");
    String composite = String.format("%.1f", card.summary().composite());
    program.waitsForText(WrapUpPanel.COMPOSITE, composite);
    program.waitsForText(WrapUpPanel.STRENGTHS, "Thinks in costs.");
    program.choosesInPalette("untitled", "Untitled plan").isAt(Place.PLANS);
  }

  private static Path onlyFileIn(Path exports) throws IOException {
    try (Stream<Path> files = Files.list(exports)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
