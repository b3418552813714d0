package org.panelist.gui;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;
import org.panelist.domain.Recommendation;
import org.panelist.interview.MemoryInterviews;
import org.panelist.scorecard.MemoryScorecards;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** Nothing on the wrap-up is cut off, whatever the size of the window and of the text. */
@GuiTest
class WrapUpRoomTest {
  /** What happened in the hour makes the line beside the name long. */
  private static Interview eventful() {
    var pause = new Pause(Instant.parse("2026-03-02T09:10:00Z"), Duration.ofSeconds(150));
    Interview interview = WrapUpSample.concluded(Recommendation.NO);
    Progress progress = interview.progress();
    var paused = new Progress(progress.step(), progress.elapsed(), List.of(pause));
    return interview.withShadow("Sample shadow B").withProgress(paused);
  }

  private static WrapUpDriver open(Robot robot, Interview interview, Dimension size, int percent) {
    var interviews = new MemoryInterviews();
    interviews.create(interview);
    var scorecards = new MemoryScorecards();
    return new WrapUpDriver(robot, interviews, scorecards, Theme.Mode.LIGHT, percent, size)
        .open(interview.id());
  }

  @ParameterizedTest
  @CsvSource({"1280,720,100", "1280,720,200", "1920,1080,100", "1920,1080,200"})
  void nothingIsCutOff(int width, int height, int percent, Robot robot) {
    var size = new Dimension(width, height);
    try (var page = open(robot, WrapUpSample.unfinished(), size, percent)) {
      page.untilNothingIsCut("a draft").submit().untilNothingIsCut("a draft that is refused");
    }
    try (var page = open(robot, eventful(), size, percent)) {
      page.untilNothingIsCut("a contradiction");
      page.alt(KeyEvent.VK_Y).submit().untilVersions(1).untilNothingIsCut("submitted");
      page.menu(KeyEvent.VK_E).until("exported", () -> page.isShowing(WrapUpPanel.EXPORTED));
      page.untilNothingIsCut("exported");
      page.click(WrapUpPanel.AMEND).type("mistyped").untilNothingIsCut("a reason");
      page.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.ITEMS).press(KeyEvent.VK_5);
      page.untilNothingIsCut("amending");
      page.submit().untilVersions(2).untilNothingIsCut("amended");
    }
  }
}
