package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Scorecard;
import org.panelist.domain.WrapUp;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** Wrapping up, submitting, exporting and amending by keyboard, on the real store. */
@GuiTest
class WrapUpTest {
  private static final Dimension SIZE = new Dimension(1280, 720);

  @TempDir Path folder;
  private Robot robot;
  private Database database;
  private SqliteInterviewStore interviews;
  private SqliteScorecardStore scorecards;
  private WrapUpDriver page;

  @BeforeEach
  void openStore(Robot robot) {
    this.robot = robot;
    database = Database.open(DataFolder.open(folder));
    InstantSource time = InstantSource.system();
    interviews = new SqliteInterviewStore(database, time);
    scorecards = new SqliteScorecardStore(database, time);
  }

  @AfterEach
  void close() {
    if (page != null) {
      page.close();
    }
    database.close();
  }

  private void open(Interview interview) {
    interviews.create(interview);
    page = new WrapUpDriver(robot, interviews, scorecards, Theme.Mode.LIGHT, 100, SIZE);
    page.open(interview.id());
  }

  private Interview stored() {
    return interviews.find(WrapUpSample.ID).orElseThrow();
  }

  @Test
  void thePausesStandBesideTheTimeItTook() {
    Interview held = WrapUpSample.held();
    assertThat(held.progress().pauses()).isEmpty();
    var pauses = List.of(new Pause(held.createdAt(), Duration.ofMinutes(9)));
    Progress at = held.progress();
    open(held.withProgress(new Progress(at.step(), at.elapsed(), pauses)));
    assertThat(page.shows("paused once, 9 min")).isTrue();
    page.picture("wrap-up-paused-light-1280x720");
  }

  @Test
  void fromTheChoiceToTheExportByKeyboardOnly() {
    open(WrapUpSample.held());
    assertThat(page.focused()).isEqualTo(WrapUpPanel.PAGE); // on no recommendation
    assertThat(page.recommended()).isNull();
    page.tabTo(WrapUpPanel.RECOMMENDATION + "-0").press(KeyEvent.VK_RIGHT).press(KeyEvent.VK_RIGHT);
    assertThat(page.recommended()).isEqualTo(Recommendation.YES);
    page.tabTo(WrapUpPanel.STRENGTHS).type("Thinks in costs.");
    page.tabTo(WrapUpPanel.CONCERNS).type("Threshold.");
    page.tabTo(WrapUpPanel.COMMITTEE).type("Statistics next.");
    page.submit().untilVersions(1);

    Scorecard scorecard = page.versions().get(0);
    assertThat(scorecard.interview().wrapUp())
        .isEqualTo(
            new WrapUp(
                Recommendation.YES, "", "Thinks in costs.", "Threshold.", "Statistics next."));
    assertThat(stored().state()).isEqualTo(InterviewState.SUBMITTED);
    assertThat(page.exits()).containsExactly("submitted " + WrapUpSample.ID);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    assertThat(page.isShowing(WrapUpPanel.SUBMIT)).isFalse();

    page.menu(KeyEvent.VK_E);
    page.until("exported", () -> page.isShowing(WrapUpPanel.EXPORTED));
    assertThat(page.text(WrapUpPanel.EXPORTED)).contains("C-104 Technical round.xlsx");
    page.click(WrapUpPanel.SHOW_IN_FOLDER).menu(KeyEvent.VK_O);
    page.until("handed over", () -> page.desktop().asked().size() == 3);
    assertThat(page.desktop().asked())
        .containsExactly(
            "version 1",
            "show ML engineer C-104 Technical round.xlsx",
            "open ML engineer C-104 Technical round.xlsx");
  }

  @Test
  void everythingTypedIsSavedAndSaysSo() {
    open(WrapUpSample.held());
    page.alt(KeyEvent.VK_E).tabTo(WrapUpPanel.CONCERNS).type("Slow");
    page.until("saved", () -> stored().wrapUp().concerns().equals("Slow"));
    page.until("said", () -> page.saved().startsWith("Saved"));
    assertThat(stored().wrapUp().recommendation()).isEqualTo(Recommendation.NOT_ENOUGH_EVIDENCE);
    assertThat(page.recommended()).isEqualTo(Recommendation.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void whatWasNotedOnTheWholeInterviewIsThereAndCanBeBettered() {
    open(
        WrapUpSample.held()
            .withShadow("Mia Lund")
            .withNotes(new InterviewNotes("came late", "asked about on-call", "private")));
    assertThat(page.text(WrapUpPanel.GENERAL)).isEqualTo("came late");
    assertThat(page.text(WrapUpPanel.ASKED)).isEqualTo("asked about on-call");
    assertThat(page.shows("with Mia Lund")).isTrue();
    page.tabTo(WrapUpPanel.ASKED).press(KeyEvent.VK_END).type(" and pay");
    page.until(
        "the store has it",
        () -> stored().notes().candidateQuestions().equals("asked about on-call and pay"));
    assertThat(stored().notes().general()).isEqualTo("came late");
    assertThat(stored().notes().scratch()).isEqualTo("private");
  }

  @Test
  void theNumbersAreThoseOfTheRules() {
    open(WrapUpSample.held());
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("3.7");
    assertThat(page.text(WrapUpPanel.POINTS)).isEqualTo("bar 3.0 · 68 of 100");
    assertThat(page.text(WrapUpPanel.COVERAGE)).isEqualTo("86 %");
    assertThat(page.text(WrapUpPanel.EVIDENCE)).isEqualTo("5 of 5");
    assertThat(page.competency("model-evaluation"))
        .isEqualTo("Model evaluation: 2 of 2 asked, mean 3.5");
    assertThat(page.competency("coding-data-tools"))
        .isEqualTo("Coding, data tools: 1 of 2 asked, mean 4.0");
  }

  @Test
  void nothingScoredIsADashAndNeverAZero() {
    open(WrapUpSample.blank());
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("–");
    assertThat(page.text(WrapUpPanel.POINTS)).isEqualTo("bar 3.0 · nothing counts yet");
    assertThat(page.text(WrapUpPanel.COVERAGE)).isEqualTo("0 %");
    assertThat(page.competency("model-evaluation"))
        .isEqualTo("Model evaluation: 0 of 2 asked, mean –");
  }

  @Test
  void withoutARecommendationSubmitLeadsToTheChoice() {
    open(WrapUpSample.held());
    page.tabTo(WrapUpPanel.COMMITTEE).submit();
    assertThat(page.findings())
        .containsExactly("No recommendation is chosen yet. There is no middle.");
    assertThat(page.focused()).isEqualTo(WrapUpPanel.RECOMMENDATION);
    assertThat(page.versions()).isEmpty();
    page.press(KeyEvent.VK_TAB);
    assertThat(page.focused()).isEqualTo(WrapUpPanel.RECOMMENDATION + "-0");
    page.alt(KeyEvent.VK_Y);
    assertThat(page.findings()).isEmpty();
    page.submit().untilVersions(1);
  }

  @Test
  void aContradictionAsksForASentenceAndMovesNothing() {
    open(WrapUpSample.concluded(Recommendation.YES));
    var before = List.of(page.placeOf(WrapUpPanel.STRENGTHS), page.placeOf(WrapUpPanel.COMMITTEE));
    assertThat(page.isShowing(WrapUpPanel.OVERRIDE)).isFalse();
    page.alt(KeyEvent.VK_N);
    assertThat(page.isShowing(WrapUpPanel.OVERRIDE)).isTrue();
    assertThat(List.of(page.placeOf(WrapUpPanel.STRENGTHS), page.placeOf(WrapUpPanel.COMMITTEE)))
        .isEqualTo(before);
    page.submit();
    assertThat(page.focused()).isEqualTo(WrapUpPanel.OVERRIDE);
    assertThat(page.versions()).isEmpty();
    page.type("No depth in statistics.").submit().untilVersions(1);
    assertThat(page.versions().get(0).interview().wrapUp().override())
        .isEqualTo("No depth in statistics.");
  }

  @Test
  void scoresChangeHereByKeyAndTheNumbersFollow() {
    open(WrapUpSample.held());
    page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_DOWN).press(KeyEvent.VK_5);
    page.untilCompetency("model-evaluation", "mean 4.5");
    page.until("stored", () -> WrapUpDriver.score(stored(), "i2") == 5);
    page.press(KeyEvent.VK_0);
    page.untilCompetency("model-evaluation", "mean 2.5");
    page.press(KeyEvent.VK_DELETE);
    page.untilCompetency("model-evaluation", "1 of 2 asked, mean 4.0");
    page.tabTo(WrapUpPanel.NOTES).type("!").menu(KeyEvent.VK_2);
    page.until("scored in the notes", () -> stored().response("i2").points().orElse(0) == 2);
    assertThat(page.text(WrapUpPanel.NOTES)).startsWith("!+ reads curves");
  }

  @Test
  void whatIsAmissIsListedWithTheWayToMendIt() {
    open(WrapUpSample.unfinished());
    assertThat(page.findings())
        .containsExactly(
            "Boosting or bagging: a score and no note.",
            "Testing a data pipeline: notes and no score.");
    page.click("scorecard.mend.score");
    page.until("in the list", () -> page.focused().equals(WrapUpPanel.ITEMS));
    assertThat(page.selectedRow(WrapUpPanel.ITEMS)).isEqualTo(6);
    page.press(KeyEvent.VK_4);
    assertThat(page.findings()).containsExactly("Boosting or bagging: a score and no note.");
    page.click("scorecard.mend.write");
    assertThat(page.exits()).containsExactly("notes " + WrapUpSample.ID + " i5");
    page.menu(KeyEvent.VK_B);
    assertThat(page.exits()).endsWith("notes " + WrapUpSample.ID + " ");
  }

  @Test
  void mustAsksLeftOutAskForOneReasonOnce() {
    open(WrapUpSample.blank());
    page.alt(KeyEvent.VK_E).submit();
    assertThat(page.focused()).isEqualTo(WrapUpPanel.LEFT_OUT);
    page.type("The call broke off.").submit().untilVersions(1);
    Interview submitted = page.versions().get(0).interview();
    assertThat(submitted.response("i1").reason()).isEqualTo("The call broke off.");
    assertThat(submitted.response("i4").reason()).isEqualTo("The call broke off.");
  }

  /** It is not said to be left out, and no reason but a score mends it. */
  @Test
  void aMustAskThatWasAskedLeadsToItsScore() {
    Interview concluded = WrapUpSample.concluded(Recommendation.YES);
    open(concluded.withResponse(concluded.response("i4").unscored()));
    assertThat(page.isShowing(WrapUpPanel.LEFT_OUT)).isFalse();
    String finding = "Must-ask asked and not scored: " + title(concluded, "i4");
    assertThat(page.findings()).containsExactly(finding);
    page.submit().until("in the list", () -> page.focused().equals(WrapUpPanel.ITEMS));
    assertThat(page.versions()).isEmpty();
    assertThat(page.selectedRow(WrapUpPanel.ITEMS)).isEqualTo(3);
    page.press(KeyEvent.VK_4).submit().untilVersions(1);
  }

  private static String title(Interview interview, String item) {
    return interview.round().item(item).orElseThrow().question().title();
  }

  @Test
  void aDraftIsExportedAsADraft() {
    open(WrapUpSample.held());
    page.menu(KeyEvent.VK_E);
    page.until("exported", () -> page.isShowing(WrapUpPanel.EXPORTED));
    assertThat(page.desktop().asked()).containsExactly("draft");
    assertThat(page.text(WrapUpPanel.EXPORTED)).contains("marked as a draft");
    assertThat(page.versions()).isEmpty();
  }

  @Test
  void whatGoesWrongIsSaidWithItsMend() {
    open(WrapUpSample.held());
    page.desktop().setFailing(true);
    page.menu(KeyEvent.VK_E);
    page.until("said", () -> page.bannerText(WrapUpPanel.PROBLEM).contains("the disk is full"));
    assertThat(page.bannerText(WrapUpPanel.PROBLEM)).contains("free some space");
    page.desktop().setFailing(false);
    page.menu(KeyEvent.VK_E);
    page.until("exported", () -> page.isShowing(WrapUpPanel.EXPORTED));
    assertThat(page.bannerText(WrapUpPanel.PROBLEM)).isEmpty();
    page.desktop().setFailing(true);
    page.menu(KeyEvent.VK_O);
    page.until("said", () -> page.bannerText(WrapUpPanel.PROBLEM).contains("no desktop"));
  }

  @Test
  void anAmendmentIsANewVersionWithAReason() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.submit().untilVersions(1);
    page.menu(KeyEvent.VK_A, KeyEvent.VK_SHIFT);
    assertThat(page.focused()).isEqualTo(WrapUpPanel.REASON);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    page.type("A score was mistyped").press(KeyEvent.VK_ENTER);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
    assertThat(page.submitText()).isEqualTo("Submit as version 2");
    page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_1);
    page.submit().untilVersions(2);

    Scorecard first = page.versions().get(0);
    Scorecard second = page.versions().get(1);
    assertThat(second.reason()).isEqualTo("A score was mistyped");
    assertThat(WrapUpDriver.score(first.interview(), "i1")).isEqualTo(4);
    assertThat(WrapUpDriver.score(second.interview(), "i1")).isEqualTo(1);
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("3.4");

    page.tabTo(WrapUpPanel.VERSIONS).press(KeyEvent.VK_DOWN);
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("3.7");
    page.menu(KeyEvent.VK_E);
    page.until("exported", () -> page.desktop().asked().contains("version 1"));
  }

  @Test
  void aCancelledAmendmentLeavesNothingChanged() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.submit().untilVersions(1);
    Interview before = stored();
    page.click(WrapUpPanel.AMEND).type("Second thoughts").press(KeyEvent.VK_ENTER);
    page.tabTo(WrapUpPanel.STRENGTHS).type("xyz");
    page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_1);
    page.click(WrapUpPanel.CANCEL);
    assertThat(page.text(WrapUpPanel.STRENGTHS)).doesNotContain("xyz");
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("3.7");
    assertThat(page.versions()).hasSize(1);
    assertThat(stored()).isEqualTo(before);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
  }

  @Test
  void anAmendmentThatChangesNothingIsRefused() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.submit().untilVersions(1);
    page.click(WrapUpPanel.AMEND).type("No reason").press(KeyEvent.VK_ENTER).submit();
    page.until("said", () -> page.bannerText(WrapUpPanel.PROBLEM).contains("nothing was changed"));
    assertThat(page.versions()).hasSize(1);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
  }
}
