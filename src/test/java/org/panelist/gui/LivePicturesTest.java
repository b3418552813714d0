package org.panelist.gui;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.panelist.interview.Intake;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.kit.Theme;

/** Pictures of the list, the brief and the form; {@link LiveStatesTest} has the live screen. */
@GuiTest
class LivePicturesTest {
  private static final Dimension SMALL = new Dimension(1280, 720);

  private static MemoryInterviews store() {
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
    intake.create(org.panelist.interview.NewInterview.of(plan, 1, "Sample candidate A"));
    return store;
  }

  @Test
  void before(Robot robot) {
    MemoryInterviews store = store();
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
