package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.interview.Samples;
import org.panelist.scorecard.Scoring;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The end of rounds of any size, and of notes of any length. */
@GuiTest
class WrapUpLimitsTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir private Path folder;
  private Robot robot;
  private Database database;
  private SqliteInterviewStore interviews;
  private SqliteScorecardStore scorecards;

  @BeforeEach
  void openStore(Robot robot) {
    this.robot = robot;
    database = Database.open(DataFolder.open(folder));
    interviews = new SqliteInterviewStore(database, InstantSource.system());
    scorecards = new SqliteScorecardStore(database, InstantSource.system());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Interview held(int items, int scored, String note) {
    Interview sample = Samples.interview(Samples.plan(items, 90));
    Interview interview =
        Interview.planned(
                WrapUpSample.ID,
                sample.position(),
                sample.candidate(),
                sample.interviewer(),
                sample.plan(),
                sample.round(),
                START)
            .withState(InterviewState.RUNNING, START);
    interview =
        interview.withProgress(new Progress(Progress.CLOSING, Duration.ofMinutes(58), List.of()));
    for (Item item : interview.round().items().subList(0, scored)) {
      var response = interview.response(item.id()).withNotes(note);
      interview = interview.withResponse(response.scored(3));
    }
    return interview.withState(InterviewState.WRAP_UP, START.plusSeconds(3492));
  }

  private WrapUpDriver open(Interview interview) {
    interviews.create(interview);
    var size = new Dimension(1280, 720);
    var page = new WrapUpDriver(robot, interviews, scorecards, Theme.Mode.LIGHT, 100, size);
    return page.open(interview.id());
  }

  private static void submit(WrapUpDriver page) {
    page.alt(KeyEvent.VK_Y).submit();
    if (page.isShowing(WrapUpPanel.LEFT_OUT) && page.versions().isEmpty()) {
      page.tabTo(WrapUpPanel.LEFT_OUT).type("No time.").submit();
    }
    page.untilVersions(1);
  }

  @Test
  void twoHundredItems() {
    Interview interview = held(200, 200, "+ a note");
    try (WrapUpDriver page = open(interview)) {
      page.tabBackTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_END);
      assertThat(page.selectedRow(WrapUpPanel.ITEMS)).isEqualTo(199);
      String last = interview.round().items().get(199).id();
      page.press(KeyEvent.VK_5);
      page.until(
          "the last is scored",
          () -> WrapUpDriver.score(interviews.find(interview.id()).orElseThrow(), last) == 5);
      submit(page);
      assertThat(page.versions().get(0).summary().counted()).isEqualTo(200);
    }
  }

  @Test
  void twoHundredItemsOfWhichTenWereAsked() {
    try (WrapUpDriver page = open(held(200, 10, "+ a note"))) {
      submit(page);
      assertThat(page.versions().get(0).summary().counted()).isEqualTo(10);
    }
  }

  @Test
  void oneItem() {
    try (WrapUpDriver page = open(held(1, 1, "+ only"))) {
      submit(page);
      Interview submitted = page.versions().get(0).interview();
      assertThat(page.versions().get(0).summary()).isEqualTo(Scoring.summarise(submitted));
      assertThat(page.versions().get(0).summary().counted()).isEqualTo(1);
    }
  }

  @Test
  void aParagraphOfAMillionCharacters() {
    String note = "what the candidate said, word for word ".repeat(25_642);
    Interview interview = held(3, 3, note);
    String first = interview.round().items().get(0).id();
    try (WrapUpDriver page = open(interview)) {
      page.tabBackTo(WrapUpPanel.ITEMS).tabTo(WrapUpPanel.NOTES).type("!");
      page.until(
          "the letter in the store",
          () ->
              interviews
                  .find(interview.id())
                  .orElseThrow()
                  .response(first)
                  .notes()
                  .equals("!" + note));
      submit(page);
      assertThat(page.versions().get(0).interview().response(first).notes().equals("!" + note))
          .isTrue();
    }
  }
}
