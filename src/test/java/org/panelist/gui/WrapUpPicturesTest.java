package org.panelist.gui;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.interview.MemoryInterviews;
import org.panelist.scorecard.MemoryScorecards;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** Pictures of the wrap-up in its states, for somebody to look at; all of it named. */
@GuiTest
class WrapUpPicturesTest {
  @ParameterizedTest
  @CsvSource({
    "LIGHT,1280,720,100",
    "DARK,1280,720,100",
    "LIGHT,1920,1080,100",
    "DARK,1920,1080,100",
    "LIGHT,1280,720,200",
    "DARK,1920,1080,200"
  })
  void everyState(Theme.Mode mode, int width, int height, int percent, Robot robot) {
    String name =
        mode.name().toLowerCase(java.util.Locale.ROOT)
            + "-"
            + width
            + "x"
            + height
            + (percent == 100 ? "" : "-" + percent);
    var size = new Dimension(width, height);
    try (var page = open(robot, WrapUpSample.blank(), mode, percent, size)) {
      page.picture("wrapup-nothing-" + name);
      page.checkAccessibility();
    }
    try (var page = open(robot, WrapUpSample.unfinished(), mode, percent, size)) {
      page.picture("wrapup-draft-" + name);
      page.submit().picture("wrapup-refused-" + name);
    }
    try (var page = open(robot, WrapUpSample.concluded(Recommendation.NO), mode, percent, size)) {
      page.picture("wrapup-contradiction-" + name);
      page.checkAccessibility();
    }
    try (var page = open(robot, WrapUpSample.concluded(Recommendation.YES), mode, percent, size)) {
      page.picture("wrapup-ready-" + name);
      page.submit().untilVersions(1).menu(KeyEvent.VK_E);
      page.until("exported", () -> page.isShowing(WrapUpPanel.EXPORTED));
      page.picture("wrapup-submitted-" + name);
      page.checkAccessibility();
      page.click(WrapUpPanel.AMEND).type("The second score was mistyped");
      page.picture("wrapup-reason-" + name);
      page.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.ITEMS);
      page.press(KeyEvent.VK_DOWN).press(KeyEvent.VK_5).picture("wrapup-amending-" + name);
      page.submit().untilVersions(2).picture("wrapup-amended-" + name);
    }
  }

  private static WrapUpDriver open(
      Robot robot, Interview interview, Theme.Mode mode, int percent, Dimension size) {
    var interviews = new MemoryInterviews();
    interviews.create(interview);
    return new WrapUpDriver(robot, interviews, new MemoryScorecards(), mode, percent, size)
        .open(interview.id());
  }
}
