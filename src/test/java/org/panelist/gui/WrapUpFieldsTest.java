package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.swing.JTextArea;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The fields of the conclusions: what is seen of their texts, where one writes, and when. */
@GuiTest
class WrapUpFieldsTest {
  private static final String REASON =
      "No depth in statistics, and twice the same answer. ".repeat(5);

  @TempDir private Path folder;
  private Robot robot;
  private Database database;
  private WrapUpDriver page;

  @BeforeEach
  void openStore(Robot robot) {
    this.robot = robot;
    database = Database.open(DataFolder.open(folder));
  }

  @AfterEach
  void close() {
    page.close();
    database.close();
  }

  private void open(Interview interview) {
    open(interview, new Dimension(1280, 720));
  }

  private void open(Interview interview, Dimension size) {
    var interviews = new SqliteInterviewStore(database, InstantSource.system());
    var scorecards = new SqliteScorecardStore(database, InstantSource.system());
    interviews.create(interview);
    page = new WrapUpDriver(robot, interviews, scorecards, Theme.Mode.LIGHT, 100, size);
    page.open(interview.id());
  }

  private boolean isWhollySeen(String name) {
    return GuiActionRunner.execute(
        () -> {
          JTextArea area = (JTextArea) page.find(name);
          return area.getLineWrap()
              && area.getParent().getHeight() >= area.getPreferredSize().height;
        });
  }

  @Test
  void theReasonIsReadAsAWholeAlsoWhenItIsLocked() {
    open(WrapUpSample.concluded(Recommendation.YES));
    page.alt(KeyEvent.VK_N).tabTo(WrapUpPanel.OVERRIDE).type(REASON);
    page.until("room for the reason", () -> isWhollySeen(WrapUpPanel.OVERRIDE));
    page.picture("wrap-up-long-reason-light-1280x720");
    page.submit().untilVersions(1);
    assertThat(page.isEditable(WrapUpPanel.OVERRIDE)).isFalse();
    assertThat(page.text(WrapUpPanel.OVERRIDE)).isEqualTo(REASON);
    page.until("room for the locked reason", () -> isWhollySeen(WrapUpPanel.OVERRIDE));
  }

  @Test
  void aKeyLeadsToTheEndOfAText() {
    open(WrapUpSample.concluded(Recommendation.YES));
    for (String name :
        new String[] {WrapUpPanel.STRENGTHS, WrapUpPanel.CONCERNS, WrapUpPanel.COMMITTEE}) {
      String before = page.text(name);
      page.tabTo(name).type(" And more.");
      assertThat(page.text(name)).isEqualTo(before + " And more.");
    }
  }

  @Test
  void nobodyIsToldOffForAFieldThatHasJustComeUp() {
    open(WrapUpSample.held());
    page.submit();
    assertThat(page.findings()).hasSize(1);
    page.alt(KeyEvent.VK_N);
    assertThat(page.focused()).isNotEqualTo(WrapUpPanel.STRENGTHS);
    assertThat(page.findings()).isEmpty();
    assertThat(page.find(WrapUpPanel.REFUSAL).isVisible()).isFalse();
    page.tabTo(WrapUpPanel.OVERRIDE).tabTo(WrapUpPanel.STRENGTHS);
    page.until("the field was left", () -> !page.findings().isEmpty());
    page.tabBackTo(WrapUpPanel.OVERRIDE).type("No depth.");
    assertThat(page.findings()).isEmpty();
    page.submit().untilVersions(1);
  }

  @Test
  void whatARefusalLeadsToIsInViewInASmallWindow() {
    open(WrapUpSample.concluded(Recommendation.NO), new Dimension(640, 420));
    page.tabTo(WrapUpPanel.OVERRIDE).submit();
    page.until("refused", () -> page.isShowing(WrapUpPanel.REFUSAL));
    assertThat(page.focused()).isEqualTo(WrapUpPanel.OVERRIDE);
    page.until("the field in view", () -> InView.isWhole(page.find(WrapUpPanel.OVERRIDE)));
    page.picture("wrap-up-refused-light-640x420");
    page.menu(KeyEvent.VK_A).type("No depth.").submit().untilVersions(1);
  }

  @Test
  void theKeysOfTheRecommendationsStandBesideThem() {
    open(WrapUpSample.held());
    for (String key : new String[] {"Alt+Shift+N", "Alt+N", "Alt+Y", "Alt+Shift+Y", "Alt+E"}) {
      assertThat(page.showsKey(key)).as(key).isTrue();
    }
    page.picture("wrap-up-keys-light-1280x720");
    page.alt(KeyEvent.VK_Y).submit().untilVersions(1);
    assertThat(page.showsKey("Alt+Y")).as("once it is locked").isFalse();
  }
}
