package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Anchors;
import org.panelist.domain.Interview;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.Interviews;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.NewInterview;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;

/**
 * The live screen in its five states, two sizes, two themes and two sizes of text: forty pictures,
 * and for each what must be in view.
 */
@GuiTest
class LiveStatesTest {
  private static final List<Dimension> SIZES =
      List.of(new Dimension(1280, 720), new Dimension(1920, 1080));
  private static final Duration IN_TIME = Duration.ofSeconds(14 * 60 + 41);
  private static final Duration LATE = Duration.ofMinutes(38);

  private final MemoryInterviews store = new MemoryInterviews();
  private String inTime = "";
  private String late = "";

  private void fill() {
    var plan = LiveSample.plan();
    var ids = new Samples.Ids();
    var intake = new Intake(store, new Samples.Remembered("Robin"), ids, InstantSource.system());
    var all =
        new Interviews(
            store,
            new MemoryPlans(plan),
            intake,
            Clocks.system(Runnable::run),
            (delay, write) -> write.run());
    Interview first = all.create(NewInterview.of(plan, 1, "Sample candidate A"));
    Interview second = all.create(NewInterview.of(plan, 1, "Sample candidate B"));
    store.save(LiveSample.middle(first, IN_TIME), first.responses().keySet());
    store.save(LiveSample.middle(second, LATE), second.responses().keySet());
    inTime = first.id();
    late = second.id();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "LIGHT,200", "DARK,100", "DARK,200"})
  void whatAnInterviewerNeedsIsInViewInEachState(Theme.Mode mode, int percent, Robot robot) {
    fill();
    try (var live = LiveDriver.open(robot, store, LiveSample.plan(), mode, percent, SIZES.get(0))) {
      for (Dimension size : SIZES) {
        live.resize(size);
        String name =
            "-%s-%dx%d%s"
                .formatted(
                    mode.name().toLowerCase(Locale.ROOT),
                    size.width,
                    size.height,
                    percent == 100 ? "" : "-" + percent);
        states(live, name);
      }
    }
  }

  private void states(LiveDriver live, String name) {
    openRunning(live, late).picture("live-behind" + name);
    check(live, "behind" + name, true);
    assertThat(live.shows(LivePanel.NOTICE)).isTrue();
    assertThat(live.labelText(LivePanel.PACE)).contains("min behind, 1 must-ask left");
    assertThat(live.texts()).anyMatch(text -> text.startsWith("To keep A model that decays"));
    assertThat(InView.isWhole(live.componentNamed("interview.propose"))).isTrue();

    openRunning(live, inTime).picture("live-running" + name);
    check(live, "running" + name, true);
    assertThat(live.shows(LivePanel.NOTICE)).isFalse();

    live.menuKey(KeyEvent.VK_H).picture("live-hidden" + name);
    check(live, "hidden" + name, false);
    assertThat(live.texts()).doesNotContain("Names the cost of both errors");
    live.menuKey(KeyEvent.VK_H);

    live.key(KeyEvent.VK_F11).picture("live-focus" + name);
    check(live, "focus" + name, false);
    assertThat(live.shows(LivePanel.AGENDA)).isFalse();
    var clock = live.componentNamed(LivePanel.CLOCK);
    assertThat(clock.getX() + clock.getWidth())
        .as("the clock ends where the page does")
        .isEqualTo(clock.getParent().getWidth());
    live.key(KeyEvent.VK_F11);

    store.setFailing(true);
    live.type("!");
    live.await(
        "the place where the notes are kept",
        () -> live.savedText().contains("your notes are kept in "));
    live.picture("live-cannot-save" + name);
    check(live, "cannot-save" + name, true);
    assertThat(live.savedText()).startsWith("Cannot save: the disk is full");
    assertThat(live.accessibleName(LivePanel.NOTICE)).isEqualTo(live.savedText());
    assertThat(InView.isWhole(live.componentNamed("interview.retry"))).isTrue();
    store.setFailing(false);
    live.menuKey(KeyEvent.VK_S);
    live.await("saved", () -> live.savedText().startsWith("Saved"));
  }

  /** One interview runs at a time: going on with the other has paused it. */
  private static LiveDriver openRunning(LiveDriver live, String id) {
    live.openInterview(id);
    if (live.labelText(LivePanel.PACE).equals("paused")) {
      live.menuKey(KeyEvent.VK_P);
    }
    return live;
  }

  private static Dimension size(String state) {
    return SIZES.get(state.contains("1280x720") ? 0 : 1);
  }

  private static void check(LiveDriver live, String state, boolean withAnchors) {
    live.await("the focus in the notes", live::isFocusInNotes);
    assertThat(live.window().getSize()).as(state).isEqualTo(size(state));
    List<String> faults = GuiActionRunner.execute(() -> InView.cut(live.window().getContentPane()));
    assertThat(faults).as(state).isEmpty();
    for (String part : List.of(LivePanel.CLOCK, LivePanel.CANDIDATE, LivePanel.TITLE)) {
      assertThat(InView.isWhole(live.componentNamed(part))).as(part).isTrue();
    }
    var prompt = (JComponent) live.componentNamed(LivePanel.PROMPT);
    Rectangle seen = GuiActionRunner.execute(prompt::getVisibleRect);
    int line = prompt.getFontMetrics(TextStyle.PROMPT.font()).getHeight();
    assertThat(seen.y).isZero();
    assertThat(seen.height).as("of the prompt").isGreaterThanOrEqualTo(line);
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      String anchor = LivePanel.ANCHOR + score;
      assertThat(live.shows(anchor)).as(anchor).isEqualTo(withAnchors);
      if (withAnchors) {
        assertThat(InView.isWhole(live.componentNamed(anchor))).as(anchor).isTrue();
      }
    }
    Rectangle notes = GuiActionRunner.execute(() -> live.area().getVisibleRect());
    Rectangle caret = GuiActionRunner.execute(live::caret);
    assertThat(notes.contains(caret)).as("the caret in view").isTrue();
    assertThat(notes.height).as("of the notes").isGreaterThanOrEqualTo(4 * caret.height);
    assertThat(live.savedText()).matches("(Saved|Saving|Cannot save).*");
  }
}
