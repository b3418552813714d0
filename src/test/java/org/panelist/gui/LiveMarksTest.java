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
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleState;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    return open(robot, Theme.Mode.LIGHT, percent);
  }

  private LiveDriver open(Robot robot, Theme.Mode mode, int percent) {
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
    var live = LiveDriver.open(robot, store, plan, mode, percent, SMALL);
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

  /** Whether the upper edge of a row of the rubric has the colour of a choice, all along. */
  private static boolean isFramed(LiveDriver live, int score) {
    return framed(live, score) == 1;
  }

  private static boolean isDashed(LiveDriver live, int score) {
    double share = framed(live, score);
    return share > 0.2 && share < 0.8;
  }

  /** How much of the upper edge, without the corners, has the colour of a choice. */
  private static double framed(LiveDriver live, int score) {
    Component anchor = live.componentNamed(LivePanel.ANCHOR + score);
    BufferedImage image = Pictures.of(live.window());
    Point at =
        GuiActionRunner.execute(
            () -> SwingUtilities.convertPoint(anchor, 0, 0, live.window().getRootPane()));
    int accent = Theme.color(Token.ACCENT).getRGB();
    int[] across = IntStream.range(at.x + 20, at.x + anchor.getWidth() - 20).toArray();
    return IntStream.of(across)
            .filter(
                x -> IntStream.range(at.y, at.y + 3).anyMatch(y -> image.getRGB(x, y) == accent))
            .count()
        / (double) across.length;
  }

  @Test
  void anAnchorIsChosenOnlyWhenItsScoreIsDurable(Robot robot) {
    try (var live = open(robot, 100)) {
      assertThat(isChecked(live, 3)).isTrue();
      assertThat(isFramed(live, 3)).isTrue();
      store.setFailing(true);
      live.score(5);
      live.await("the failure", () -> live.savedText().startsWith("Cannot save"));
      live.await("what was scored", () -> row(live, "b").endsWith(", score 5, not saved yet"));
      for (int score = 1; score <= 5; score++) {
        assertThat(isChecked(live, score)).as("" + score).isFalse();
        assertThat(isFramed(live, score)).as("" + score).isFalse();
        assertThat(isDashed(live, score)).as("" + score).isEqualTo(score == 5);
      }
      assertThat(live.accessibleName(LivePanel.ANCHOR + 5)).startsWith("5, not saved yet: ");
      assertThat(live.accessibleName(LivePanel.ANCHOR + 3)).startsWith("3: ");
      store.setFailing(false);
      live.await("the score", () -> row(live, "b").endsWith("score 5"));
      assertThat(isChecked(live, 5)).isTrue();
      assertThat(isFramed(live, 5)).isTrue();
      assertThat(live.accessibleName(LivePanel.ANCHOR + 5)).startsWith("5: ");
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,200"})
  void whatIsScoredDuringAnOutageIsSeenAndDoesNotLookGiven(
      Theme.Mode mode, int percent, Robot robot) {
    try (var live = open(robot, mode, percent)) {
      List<String> before = badges(robot, live);
      List<Dimension> sizes = badgeSizes(robot, live);
      store.setFailing(true);
      live.score(5);
      live.await("the failure", () -> live.savedText().startsWith("Cannot save"));
      live.altKey(KeyEvent.VK_DOWN).altKey(KeyEvent.VK_DOWN).score(2);
      live.await("a first score", () -> row(live, "d").endsWith("score 2, not saved yet"));
      live.altKey(KeyEvent.VK_DOWN).menuKey(KeyEvent.VK_0);
      live.await("no answer", () -> row(live, "e").endsWith("no answer, not saved yet"));
      live.altKey(KeyEvent.VK_UP);
      assertThat(row(live, "b")).endsWith("score 5, not saved yet");
      assertThat(row(live, "a")).as("what was saved before").endsWith("score 4");
      assertThat(badges(robot, live)).isNotEqualTo(before).contains("4", "5", "2");
      assertThat(badgeSizes(robot, live)).isEqualTo(sizes);
      live.picture(
          "live-not-saved-yet-%s-%d".formatted(mode.name().toLowerCase(Locale.ROOT), percent));
      store.setFailing(false);
      live.await("given", () -> row(live, "b").endsWith("score 5"));
      assertThat(row(live, "d")).endsWith("score 2");
      assertThat(row(live, "e")).endsWith("no answer");
    }
  }

  @Test
  void duringAnOutageAHiddenRubricTellsNoScore(Robot robot) {
    try (var live = open(robot, 100)) {
      live.menuKey(KeyEvent.VK_H);
      live.await("hidden", () -> !live.shows(LivePanel.ANCHOR + 1));
      store.setFailing(true);
      live.score(5);
      live.await("the failure", () -> live.savedText().startsWith("Cannot save"));
      live.await("that there is one", () -> row(live, "b").endsWith("hidden, not saved yet"));
      assertThat(row(live, "b")).doesNotContain("5");
      assertThat(badges(robot, live)).containsExactly("✓", "✓", "✓", "", "", "");
      assertThat(live.says("score 5")).isFalse();
      live.picture("live-not-saved-yet-hidden");
      store.setFailing(false);
      live.await("given", () -> row(live, "b").endsWith("scored, hidden"));
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
    return badges(robot, live, badge -> badge.mark().text());
  }

  private static List<Dimension> badgeSizes(Robot robot, LiveDriver live) {
    return badges(robot, live, ScoreBadge::getSize);
  }

  private static <T> List<T> badges(
      Robot robot, LiveDriver live, Function<ScoreBadge, T> property) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(live.window(), ScoreBadge.class::isInstance).stream()
                .map(ScoreBadge.class::cast)
                .filter(ScoreBadge::isShowing)
                .filter(LiveMarksTest::isInAgenda)
                .sorted(java.util.Comparator.comparing(badge -> badge.getLocationOnScreen().y))
                .map(property)
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
