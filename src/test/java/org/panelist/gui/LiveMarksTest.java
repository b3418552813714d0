package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleState;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.Interviews;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.NewInterview;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** What rows of the agenda and of the rubric, and the status line, say and do not say. */
@GuiTest
class LiveMarksTest {
  private static final Dimension SMALL = new Dimension(1280, 720);

  private final MemoryInterviews store = new MemoryInterviews();

  /** Scored 4 and 3, no answer to the third, the sixth left out; the second is current. */
  private LiveDriver open(Robot robot, int percent) {
    var plan = LiveSample.plan();
    var time = InstantSource.system();
    var intake = new Intake(store, new Samples.Remembered("Robin"), new Samples.Ids(), time);
    var plans = new MemoryPlans(plan);
    var clocks = Clocks.system(Runnable::run);
    var all = new Interviews(store, plans, intake, clocks, (delay, write) -> write.run());
    Interview made = all.create(NewInterview.of(plan, 1, "Sample candidate A"));
    Interview middle = LiveSample.middle(made, Duration.ofMinutes(14));
    middle = middle.withResponse(middle.response("c").noAnswer());
    store.save(middle, made.responses().keySet());
    var live = LiveDriver.open(robot, store, plan, Theme.Mode.LIGHT, percent, SMALL);
    return live.openInterview(made.id());
  }

  private static String row(LiveDriver live, String item) {
    return live.accessibleName(LivePanel.STEP + item);
  }

  private static boolean isChecked(LiveDriver live, int score) {
    Component anchor = live.componentNamed(LivePanel.ANCHOR + score);
    return GuiActionRunner.execute(
        () ->
            anchor
                .getAccessibleContext()
                .getAccessibleStateSet()
                .contains(AccessibleState.CHECKED));
  }

  /** Whether the upper edge of a row of the rubric has the colour of a choice. */
  private static boolean isFramed(LiveDriver live, int score) {
    Component anchor = live.componentNamed(LivePanel.ANCHOR + score);
    BufferedImage image = Pictures.of(live.window());
    Point at =
        GuiActionRunner.execute(
            () -> SwingUtilities.convertPoint(anchor, 0, 0, live.window().getRootPane()));
    int accent = Theme.color(Token.ACCENT).getRGB();
    int x = at.x + anchor.getWidth() / 2;
    return IntStream.range(at.y, at.y + 3).anyMatch(y -> image.getRGB(x, y) == accent);
  }

  @Test
  void anAnchorIsChosenOnlyWhenItsScoreIsDurable(Robot robot) {
    try (var live = open(robot, 100)) {
      assertThat(isChecked(live, 3)).isTrue();
      assertThat(isFramed(live, 3)).isTrue();
      store.setFailing(true);
      live.score(5);
      live.await("the failure", () -> live.savedText().startsWith("Cannot save"));
      assertThat(row(live, "b")).endsWith("no score yet");
      for (int score = 1; score <= 5; score++) {
        assertThat(isChecked(live, score)).as("" + score).isFalse();
        assertThat(isFramed(live, score)).as("" + score).isFalse();
      }
      store.setFailing(false);
      live.await("the score", () -> row(live, "b").endsWith("score 5"));
      assertThat(isChecked(live, 5)).isTrue();
      assertThat(isFramed(live, 5)).isTrue();
    }
  }

  @Test
  void whileASaveTakesItsTimeTheLineSaysSoAndNoScoreLooksGiven(Robot robot) {
    try (var live = open(robot, 100)) {
      store.hold();
      try {
        live.score(5);
        live.await("Saving", () -> live.savedText().startsWith("Saving"));
        assertThat(row(live, "b")).endsWith("no score yet");
        assertThat(isChecked(live, 5)).isFalse();
        live.type("x").await("the letter", () -> live.area().getText().endsWith("x"));
        assertThat(live.savedText()).startsWith("Saving");
      } finally {
        store.goOn();
      }
      live.await("Saved", () -> live.savedText().startsWith("Saved"));
      live.await("the score", () -> row(live, "b").endsWith("score 5"));
    }
  }

  @Test
  void whileTheRubricIsHiddenNothingTellsWhichScore(Robot robot) {
    try (var live = open(robot, 100)) {
      assertThat(badges(robot, live)).contains("4", "3", "–");
      assertThat(row(live, "a")).endsWith("score 4");
      assertThat(row(live, "c")).endsWith("no answer");
      live.menuKey(KeyEvent.VK_H);
      live.await("hidden", () -> !live.shows(LivePanel.ANCHOR + 1));
      assertThat(badges(robot, live)).containsExactly("✓", "✓", "✓", "", "", "");
      for (String item : List.of("a", "b", "c")) {
        assertThat(row(live, item)).as(item).endsWith("scored, hidden");
      }
      assertThat(row(live, "d")).endsWith("no score yet");
      assertThat(live.says("score 4")).isFalse();
      assertThat(live.says("no answer,")).isFalse();
      live.menuKey(KeyEvent.VK_H);
      live.await("shown", () -> row(live, "a").endsWith("score 4"));
    }
  }

  private static List<String> badges(Robot robot, LiveDriver live) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(live.window(), ScoreBadge.class::isInstance).stream()
                .map(ScoreBadge.class::cast)
                .filter(ScoreBadge::isShowing)
                .filter(LiveMarksTest::isInAgenda)
                .sorted(java.util.Comparator.comparing(badge -> badge.getLocationOnScreen().y))
                .map(badge -> badge.mark().text())
                .toList());
  }

  private static boolean isInAgenda(Component part) {
    for (Component at = part; at != null; at = at.getParent()) {
      if (String.valueOf(at.getName()).startsWith(LivePanel.STEP)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aMustAskIsKnownAsSuchWhereThereIsNoRoomForTheWordToo(Robot robot) {
    try (var live = open(robot, 200)) {
      for (String item : List.of("a", "d")) {
        var row = (JComponent) live.componentNamed(LivePanel.STEP + item);
        assertThat(row(live, item)).contains(", must ask, ");
        assertThat(row.getToolTipText()).endsWith(", must ask");
      }
      assertThat(row(live, "b")).doesNotContain("must");
      assertThat(live.says("1*")).isTrue();
      assertThat(live.says("4*")).isTrue();
      assertThat(live.says("2*")).isFalse();
      live.picture("live-must-ask-narrow");
    }
    try (var live = open(robot, 100)) {
      assertThat(row(live, "a")).contains(", must ask, ");
      assertThat(live.says("1*")).as("the word is there").isFalse();
    }
  }

  @Test
  void noKeyTurnsTheNotesRound(Robot robot) {
    try (var live = open(robot, 100)) {
      var before = live.area().getComponentOrientation();
      live.heldKey(InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_O);
      robot.waitForIdle();
      assertThat(live.area().getComponentOrientation()).isEqualTo(before);
    }
  }
}
