package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Progress;
import org.panelist.domain.Recommendation;
import org.panelist.domain.WrapUp;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.MemoryInterviews;
import org.panelist.scorecard.MemoryAmendments;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** Nothing in the wrap-up is scored, shown or thrown away that nobody meant. */
@GuiTest
class WrapUpSafetyTest {
  private static final Dimension SIZE = new Dimension(1280, 720);
  private static final String OTHER = "another-interview";

  private final MemoryInterviews store = new MemoryInterviews();
  private final HeldScorecards scorecards = new HeldScorecards();
  private final MemoryAmendments amendments = new MemoryAmendments();
  private WrapUpDriver page;

  private Robot robot;

  @BeforeEach
  void openWindow(Robot robot) {
    this.robot = robot;
    openWindow();
  }

  private void openWindow() {
    page = new WrapUpDriver(robot, store, scorecards, amendments, Theme.Mode.LIGHT, 100, SIZE);
  }

  @AfterEach
  void close() {
    store.setFailing(false);
    scorecards.letGo();
    page.close();
  }

  private Interview create(Interview interview) {
    store.create(interview, List.of(), null);
    return interview;
  }

  private void open(Interview interview) {
    page.open(create(interview).id());
  }

  private Interview stored() {
    return store.find(WrapUpSample.ID).orElseThrow();
  }

  private static Interview at(String step) {
    Interview held = WrapUpSample.held();
    Progress progress = held.progress();
    return held.withProgress(new Progress(step, progress.elapsed(), new ArrayList<>()));
  }

  /** The interview of somebody else, from the same plan: its questions have the same ids. */
  private static Interview other() {
    Interview held = WrapUpSample.concluded(Recommendation.YES);
    var candidate = new Candidate("c2", "Sample candidate B", "C-105", "");
    PlanRef plan = held.plan();
    return Interview.planned(
            OTHER,
            held.position(),
            candidate,
            held.interviewer(),
            plan,
            held.round(),
            held.createdAt())
        .withWrapUp(held.wrapUp())
        .withState(InterviewState.WRAP_UP, held.createdAt());
  }

  @Test
  void theKeysThatScoreDoSoOnlyWhereTheQuestionsAre() {
    open(WrapUpSample.held());
    page.menu(KeyEvent.VK_5);
    assertThat(page.competency("model-evaluation")).endsWith("mean 3.5");
    page.tabTo(WrapUpPanel.STRENGTHS).type("a").menu(KeyEvent.VK_1).menu(KeyEvent.VK_9).type("b");
    page.until("saved", () -> stored().wrapUp().strengths().equals("ab"));
    assertThat(WrapUpDriver.score(stored(), "i1")).isEqualTo(4);
    assertThat(page.competency("model-evaluation")).endsWith("mean 3.5");
    page.tabBackTo(WrapUpPanel.ITEMS).menu(KeyEvent.VK_5);
    page.untilCompetency("model-evaluation", "mean 4.0");
  }

  @Test
  void noSpaceInATextChoosesARecommendation() {
    open(WrapUpSample.held());
    page.submit().type(" a strength was the tidy code");
    assertThat(page.recommended()).isNull();
    assertThat(page.text(WrapUpPanel.STRENGTHS)).isEqualTo("a strength was the tidy code");
    page.tabTo(WrapUpPanel.CONCERNS).type("no").submit();
    assertThat(page.focused()).isEqualTo(WrapUpPanel.RECOMMENDATION);
    page.press(KeyEvent.VK_ENTER).type(" depth").submit();
    assertThat(page.recommended()).isNull();
    assertThat(page.text(WrapUpPanel.CONCERNS)).isEqualTo("no depth");
    assertThat(page.versions()).isEmpty();
    page.press(KeyEvent.VK_RIGHT);
    assertThat(page.recommended()).isEqualTo(Recommendation.STRONG_NO);
    page.press(KeyEvent.VK_RIGHT).press(KeyEvent.VK_RIGHT).submit().untilVersions(1);
    assertThat(page.versions().get(0).interview().wrapUp().concerns()).isEqualTo("no depth");
  }

  @Test
  void whoIsRefusedTwiceGoesOnInTheSameTextAndAtItsEnd() {
    Interview held = WrapUpSample.held();
    open(held.withWrapUp(new WrapUp(null, "", "Old.", "", "")));
    page.tabTo(WrapUpPanel.CONCERNS).type("no").submit().submit().type(" depth");
    assertThat(page.text(WrapUpPanel.CONCERNS)).endsWith("no depth");
    page.tabBackTo(WrapUpPanel.ITEMS).submit().submit().type(" New");
    assertThat(page.text(WrapUpPanel.STRENGTHS)).isEqualTo("Old. New");
    assertThat(page.recommended()).isNull();
  }

  @Test
  void theButtonThatLeadsToTheChoiceChoosesNothing() {
    open(WrapUpSample.held());
    page.submit().press(KeyEvent.VK_HOME).click("scorecard.mend.choose");
    assertThat(page.focused()).isEqualTo(WrapUpPanel.RECOMMENDATION);
    page.press(KeyEvent.VK_SPACE).press(KeyEvent.VK_ENTER);
    assertThat(page.recommended()).isNull();
    page.picture("wrap-up-choice-focused-light-1280x720");
  }

  @Test
  void whoComesFromTheNotesGoesOnWithTheQuestionOfThatMoment() {
    InterviewSession session = page.session(create(at("i6")));
    page.wrapUp(session);
    assertThat(page.selectedRow(WrapUpPanel.ITEMS)).isEqualTo(5);
    page.talksAbout(session, "i3");
    page.wrapUp(session);
    assertThat(page.selectedRow(WrapUpPanel.ITEMS)).isEqualTo(2);
  }

  @Test
  void digitsScoreWhicheverKeyTypesThem() {
    open(WrapUpSample.held());
    page.tabBackTo(WrapUpPanel.ITEMS);
    page.typedAs('5', KeyEvent.VK_NUMPAD5, 0);
    page.until("scored", () -> page.item(0).contains(", score 5, "));
    page.typedAs('2', KeyEvent.VK_UNDEFINED, KeyEvent.SHIFT_DOWN_MASK); // a French keyboard
    page.until("scored", () -> page.item(0).contains(", score 2, "));
    page.typedAs('4', KeyEvent.VK_4, KeyEvent.ALT_DOWN_MASK); // to another place
    assertThat(page.item(0)).contains(", score 2, ");
  }

  @Test
  void whatDidNotTakePlaceIsOnlyRead() {
    open(WrapUpSample.held().closed(InterviewState.NO_SHOW, "Nobody came to the call."));
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    assertThat(page.isEditable(WrapUpPanel.NOTES)).isFalse();
    assertThat(page.shows("Nobody came to the call.")).isTrue();
    assertThat(page.showsChip("No-show, nothing to submit")).isTrue();
    assertThat(page.saved()).isEqualTo("It did not take place: only for reading");
    assertThat(page.isShowing(WrapUpPanel.SUBMIT)).isFalse();
  }

  @Test
  void calledOffMeanwhileNothingMoreIsTyped() {
    InterviewSession session = page.session(create(at("i6")));
    page.wrapUp(session);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
    page.callOff(session, "The role was filled.");
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    page.wrapUp(session);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    assertThat(page.shows("The role was filled.")).isTrue();
  }

  @Test
  void openedAgainWhileItIsSubmittedItStaysLocked() {
    open(WrapUpSample.concluded(Recommendation.YES));
    scorecards.hold();
    page.submit();
    page.openAgain(WrapUpSample.ID);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    page.wrapUp(page.session(stored()));
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
    scorecards.letGo();
    page.untilVersions(1);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isFalse();
  }

  @Test
  void anotherInterviewOpenedMeanwhileStaysInView() {
    create(other());
    open(WrapUpSample.concluded(Recommendation.YES));
    scorecards.hold();
    page.submit();
    page.wrapUp(page.session(other()));
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
    scorecards.letGo();
    page.until("submitted", () -> page.exits().contains("submitted " + WrapUpSample.ID));
    assertThat(page.shows("Wrap up: Sample candidate B")).isTrue();
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
  }

  @Test
  void aSubmitThatFailsElsewhereIsSaidWithItsName() {
    create(other());
    open(WrapUpSample.concluded(Recommendation.YES));
    scorecards.hold();
    page.submit();
    page.wrapUp(page.session(other()));
    scorecards.refuse();
    page.until(
        "said",
        () ->
            page.bannerText(WrapUpPanel.PROBLEM)
                .contains("The scorecard of Sample candidate A was not submitted: it is locked"));
    page.openAgain(WrapUpSample.ID);
    assertThat(page.isEditable(WrapUpPanel.STRENGTHS)).isTrue();
  }

  @Test
  void anExportThatFailsLeavesTheCaretWhereItIs() {
    open(WrapUpSample.held());
    page.desktop().setFailing(true);
    page.tabBackTo(WrapUpPanel.NOTES).type("abc").menu(KeyEvent.VK_E);
    page.until("said", () -> page.bannerText(WrapUpPanel.PROBLEM).contains("the disk is full"));
    page.type("def");
    page.until("typed on", () -> page.text(WrapUpPanel.NOTES).startsWith("abcdef+ named both"));
  }

  @Test
  void whatWasTypedOverComesBack() {
    open(WrapUpSample.concluded(Recommendation.YES));
    String before = page.text(WrapUpPanel.STRENGTHS);
    page.tabTo(WrapUpPanel.STRENGTHS).menu(KeyEvent.VK_A).type("xy");
    assertThat(page.text(WrapUpPanel.STRENGTHS)).isEqualTo("xy");
    page.menu(KeyEvent.VK_Z);
    assertThat(page.text(WrapUpPanel.STRENGTHS)).isEqualTo(before);
    page.menu(KeyEvent.VK_Z, KeyEvent.VK_SHIFT);
    page.until("saved", () -> stored().wrapUp().strengths().equals("xy"));
    page.menu(KeyEvent.VK_Z);
    page.until("saved", () -> stored().wrapUp().strengths().equals(before));
  }

  @Test
  void undoNeverLeadsToTheTextOfSomethingElse() {
    create(other());
    open(WrapUpSample.concluded(Recommendation.YES));
    page.tabBackTo(WrapUpPanel.NOTES).type("one");
    page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_DOWN);
    page.tabTo(WrapUpPanel.NOTES).menu(KeyEvent.VK_Z);
    assertThat(page.text(WrapUpPanel.NOTES)).isEqualTo("+ reads curves without help");
    String strengths = page.text(WrapUpPanel.STRENGTHS);
    page.tabTo(WrapUpPanel.STRENGTHS).type("z").press(KeyEvent.VK_BACK_SPACE);
    page.wrapUp(page.session(other())); // its strengths read the same
    page.tabTo(WrapUpPanel.STRENGTHS).menu(KeyEvent.VK_Z);
    assertThat(page.text(WrapUpPanel.STRENGTHS)).isEqualTo(strengths);
  }

  @Test
  void aScoreIsShownOnceItIsDurable() {
    InterviewSession session = page.session(create(at("i6")));
    store.setFailing(true);
    page.score(session, "i6", 4);
    page.wrapUp(session);
    assertThat(page.item(5)).contains("no score yet");
    assertThat(page.shows("4: Chooses a threshold")).isFalse();
    assertThat(page.competency("coding-data-tools")).contains("1 of 2 asked");
    store.setFailing(false);
    page.until("durable", () -> page.item(5).contains(", score 4, "));
    assertThat(page.shows("4: Chooses a threshold")).isTrue();
    assertThat(page.competency("coding-data-tools")).contains("2 of 2 asked");
  }

  @Test
  void allFiguresOfThePageAreOfWhatIsDurable() {
    open(WrapUpSample.held());
    store.setFailing(true);
    page.tabBackTo(WrapUpPanel.ITEMS);
    for (int i = 0; i < 7; i++) {
      page.press(KeyEvent.VK_1).press(KeyEvent.VK_DOWN);
    }
    page.until("it fails", () -> page.isShowing(WrapUpPanel.SAVE_PROBLEM));
    page.alt(KeyEvent.VK_Y).submit();
    page.until("refused", () -> page.isShowing(WrapUpPanel.PROBLEM));
    assertThat(page.text(WrapUpPanel.COMPOSITE)).isEqualTo("3.7");
    assertThat(page.shows("The composite of 3.7 meets the bar of 3.0.")).isTrue();
    assertThat(page.isShowing(WrapUpPanel.OVERRIDE)).isFalse();
    assertThat(page.shows("58:12 of 60:00 · 6 of 7 asked")).isTrue();
    store.setFailing(false);
    page.until("durable", () -> page.text(WrapUpPanel.COMPOSITE).equals("1.0"));
    assertThat(page.isShowing(WrapUpPanel.OVERRIDE)).isTrue();
    assertThat(page.shows("The composite of 1.0 is below the bar of 3.0.")).isTrue();
    assertThat(page.shows("58:12 of 60:00 · 7 of 7 asked")).isTrue();
    page.submit();
    assertThat(page.focused()).isEqualTo(WrapUpPanel.OVERRIDE);
    assertThat(page.versions()).isEmpty();
  }

  @Test
  void thatNothingWasSubmittedIsTakenBackOnceAllIsSaved() {
    open(WrapUpSample.concluded(Recommendation.YES));
    store.setFailing(true);
    page.tabTo(WrapUpPanel.STRENGTHS).type("a").submit();
    page.until(
        "said", () -> page.bannerText(WrapUpPanel.PROBLEM).contains("nothing was submitted"));
    store.setFailing(false);
    page.until("taken back", () -> !page.isShowing(WrapUpPanel.PROBLEM));
    page.submit().untilVersions(1);
  }

  @Test
  void whatNobodySeesIsNotPastedIntoConclusions() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.tabTo(WrapUpPanel.CONCERNS).paste("re\u00ADtrain\u0000\fnext");
    page.until("clean", () -> stored().wrapUp().concerns().contains("retrain\nnext"));
  }

  @Test
  void whatNobodySeesIsNotPastedIntoTheReasonOfAnAmendment() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.submit().untilVersions(1);
    page.click(WrapUpPanel.AMEND).paste("mis\u00ADtyped\u0000\r\ntwice\u0007");
    assertThat(page.text(WrapUpPanel.REASON)).isEqualTo("mistyped twice");
    page.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_1);
    page.submit().untilVersions(2);
    assertThat(page.versions().get(1).reason()).isEqualTo("mistyped twice");
  }

  private void amend(String reason) {
    page.submit().untilVersions(1);
    page.click(WrapUpPanel.AMEND).type(reason).press(KeyEvent.VK_ENTER);
    page.tabTo(WrapUpPanel.CONCERNS).menu(KeyEvent.VK_A).type("none");
    page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_1);
  }

  private void showsTheAmendment() {
    assertThat(page.submitText()).isEqualTo("Submit as version 2");
    assertThat(page.text(WrapUpPanel.REASON)).isEqualTo("A score was mistyped");
    assertThat(page.text(WrapUpPanel.CONCERNS)).isEqualTo("none");
    assertThat(page.item(0)).contains(", score 1, ");
  }

  @Test
  void anAmendmentWaitsWhileAnotherInterviewIsOpen() {
    create(other());
    open(WrapUpSample.concluded(Recommendation.YES));
    amend("A score was mistyped");
    page.wrapUp(page.session(other()));
    assertThat(page.isShowing(WrapUpPanel.REASON)).isFalse();
    page.openAgain(WrapUpSample.ID);
    page.until("back", () -> page.isShowing(WrapUpPanel.REASON));
    showsTheAmendment();
    page.openAgain(WrapUpSample.ID);
    showsTheAmendment();
    page.submit().untilVersions(2);
    assertThat(page.versions().get(1).reason()).isEqualTo("A score was mistyped");
    page.until("forgotten", () -> amendments.find(WrapUpSample.ID).isEmpty());
  }

  @Test
  void anAmendmentIsThereAgainInTheNextWindow() {
    open(WrapUpSample.concluded(Recommendation.YES));
    amend("A score was mistyped");
    page.until("kept", () -> page.saved().startsWith("Saved") && isKept("none", 1));
    page.close();
    openWindow();
    page.open(WrapUpSample.ID);
    showsTheAmendment();
    page.click(WrapUpPanel.CANCEL);
    page.until("forgotten", () -> amendments.find(WrapUpSample.ID).isEmpty());
    page.openAgain(WrapUpSample.ID);
    page.until("the submitted one", () -> page.item(0).contains(", score 4, "));
    assertThat(page.isShowing(WrapUpPanel.REASON)).isFalse();
  }

  private boolean isKept(String concerns, int score) {
    return amendments
        .find(WrapUpSample.ID)
        .map(kept -> kept.changed())
        .filter(changed -> changed.wrapUp().concerns().equals(concerns))
        .filter(changed -> changed.response("i1").points().orElse(0) == score)
        .isPresent();
  }

  @Test
  void anAmendmentThatCannotBeKeptSaysSo() {
    open(WrapUpSample.concluded(Recommendation.YES));
    amendments.setFailing(true);
    amend("A score was mistyped");
    page.until("said", () -> page.saved().contains("the disk is full"));
    assertThat(page.item(0)).contains(", score 4, ");
    amendments.setFailing(false);
    page.until("mended", () -> page.item(0).contains(", score 1, "));
  }

  @Test
  void anAmendmentThatFailsSaysThatNothingWasSubmitted() {
    open(WrapUpSample.concluded(Recommendation.YES));
    amend("A score was mistyped");
    page.until("kept", () -> page.saved().startsWith("Saved"));
    scorecards.refuse();
    page.submit();
    page.until(
        "said",
        () ->
            page.bannerText(WrapUpPanel.PROBLEM)
                .contains("Nothing was submitted: it is locked panelist.db: try again"));
    showsTheAmendment();
  }
}
