package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Duration;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.interview.Intake;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.kit.Theme;

/** Pictures of the live screen in its states; each must have its parts in view. */
@GuiTest
class LivePicturesTest {
  private static final Dimension SMALL = new Dimension(1280, 720);
  private static final Dimension LARGE = new Dimension(1920, 1080);

  private static MemoryInterviews store(Duration elapsed) {
    var store = new MemoryInterviews();
    var plan = LiveSample.plan();
    var intake =
        new org.panelist.interview.Interviews(
            store,
            new org.panelist.interview.MemoryPlans(plan),
            new Intake(
                store,
                new Samples.Remembered("Robin"),
                () -> "sample" + System.nanoTime(),
                java.time.InstantSource.system()),
            org.panelist.interview.Clocks.system(Runnable::run),
            (delay, write) -> write.run());
    Interview planned =
        intake.create(org.panelist.interview.NewInterview.of(plan, 1, "Sample candidate A"));
    if (!elapsed.isZero()) {
      store.save(LiveSample.middle(planned, elapsed), planned.responses().keySet());
    }
    return store;
  }

  private void take(Robot robot, Theme.Mode mode, int percent, Dimension size, String name) {
    MemoryInterviews store = store(Duration.ofSeconds(23 * 60 + 41));
    try (var live = LiveDriver.open(robot, store, LiveSample.plan(), mode, percent, size)) {
      live.openInterview(store.list().get(0).id()).picture(name);
      assertThat(live.isFocusInNotes()).isTrue();
    }
  }

  @Test
  void light(Robot robot) {
    take(robot, Theme.Mode.LIGHT, 100, SMALL, "live-light-1280x720");
  }

  @Test
  void lightLarge(Robot robot) {
    take(robot, Theme.Mode.LIGHT, 100, LARGE, "live-light-1920x1080");
  }

  @Test
  void dark(Robot robot) {
    take(robot, Theme.Mode.DARK, 100, SMALL, "live-dark-1280x720");
  }

  @Test
  void darkLarge(Robot robot) {
    take(robot, Theme.Mode.DARK, 100, LARGE, "live-dark-1920x1080");
  }

  @Test
  void doubleSize(Robot robot) {
    take(robot, Theme.Mode.LIGHT, 200, SMALL, "live-light-1280x720-200");
  }

  @Test
  void doubleSizeLarge(Robot robot) {
    take(robot, Theme.Mode.DARK, 200, LARGE, "live-dark-1920x1080-200");
  }

  @Test
  void states(Robot robot) {
    MemoryInterviews store = store(Duration.ofMinutes(38));
    try (var live =
        LiveDriver.open(robot, store, LiveSample.plan(), Theme.Mode.LIGHT, 100, SMALL)) {
      live.openInterview(store.list().get(0).id()).picture("live-behind-light-1280x720");
      live.menuKey(KeyEvent.VK_H).picture("live-hidden-light-1280x720");
      live.menuKey(KeyEvent.VK_H).key(KeyEvent.VK_F11).picture("live-focus-light-1280x720");
      live.key(KeyEvent.VK_F11);
      store.setFailing(true);
      live.type("!");
      live.await("the failure to show", () -> live.savedText().startsWith("Cannot save"));
      live.picture("live-cannot-save-light-1280x720");
      store.setFailing(false);
    }
  }

  @Test
  void before(Robot robot) {
    MemoryInterviews store = store(Duration.ZERO);
    try (var live =
        LiveDriver.open(robot, store, LiveSample.plan(), Theme.Mode.LIGHT, 100, SMALL)) {
      live.picture("interviews-light-1280x720");
      live.openInterview(store.list().get(0).id()).picture("live-before-light-1280x720");
      live.startForm().picture("start-light-1280x720");
    }
  }

  @Test
  void empty(Robot robot) {
    try (var live =
        LiveDriver.open(
            robot, new MemoryInterviews(), LiveSample.plan(), Theme.Mode.DARK, 100, SMALL)) {
      live.picture("interviews-empty-dark-1280x720");
      live.startForm().key(KeyEvent.VK_ENTER);
      live.picture("start-complaint-dark-1280x720");
    }
  }
}
