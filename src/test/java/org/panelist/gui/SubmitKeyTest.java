package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.assertj.swing.core.Robot;
import org.assertj.swing.util.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The key that leads from the notes to the wrap-up submits nothing on its way. */
@GuiTest
class SubmitKeyTest {
  private static final int MENU = Platform.controlOrCommandKey();

  /** In nanoseconds. */
  private static final long LONGER_THAN_NEW = 1_500_000_000L;

  @TempDir private Path folder;
  private Robot robot;
  private ProgramDriver program;

  @BeforeEach
  void concludeEverything(Robot robot) {
    this.robot = robot;
    begin("data", InstantSource.system());
  }

  /** Everything is concluded, and the notes are looked at once more. */
  private void begin(String name, InstantSource time) {
    Path data = folder.resolve(name);
    try (Database database = Database.open(DataFolder.open(data))) {
      Interview interview = WrapUpSample.concluded(Recommendation.YES);
      new SqliteInterviewStore(database, InstantSource.system()).create(interview);
    }
    program = ProgramDriver.start(robot, data, folder.resolve("exports"), time);
    program.choosesInPalette("sample", "Sample candidate A").isAt(Place.WRAP_UP);
    program.waitsForText(WrapUpPanel.COMMITTEE, "Second look");
    program.press("scorecard.back").isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES);
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** As a key that is held arrives: down again and again, and not up. */
  private void goesDown() {
    robot.pressKey(KeyEvent.VK_ENTER);
    robot.waitForIdle();
  }

  private boolean isSubmitted() {
    return program.waitsForRead().says("Submitted, version 1");
  }

  private void stillWrapsUp() {
    program.isAt(Place.WRAP_UP).focusIs(WrapUpPanel.PAGE);
    assertThat(isSubmitted()).isFalse();
    program.waitsFor("Wrap up: Sample candidate A");
  }

  @Test
  void pressedTwiceItOnlyWrapsUp() {
    program.press("interview.next").isAt(Place.WRAP_UP).press("interview.submit");
    stillWrapsUp();
    program.press(KeyEvent.VK_DOWN).press("interview.submit").waitsFor("Submitted, version 1");
  }

  @Test
  void whoTakesTheTimeToReadSubmitsByTheSameKey() {
    program.press("interview.next").isAt(Place.WRAP_UP);
    int pressed = 0;
    while (!isSubmitted() && pressed++ < 1_000) {
      program.press("interview.submit");
    }
    program.waitsFor("Submitted, version 1");
  }

  /** By what the wall clock says the keys would come too soon for ever, or never. */
  @ParameterizedTest
  @ValueSource(longs = {-2, 2})
  void nobodyAsksTheWallClock(long hours) {
    program.close();
    begin("other", () -> Instant.now().plus(Duration.ofHours(hours)));
    pressedTwiceItOnlyWrapsUp();
  }

  @Test
  void heldItOnlyWrapsUp() {
    robot.pressKey(MENU);
    goesDown();
    program.isAt(Place.WRAP_UP).focusIs(WrapUpPanel.PAGE);
    goesDown();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < LONGER_THAN_NEW) {
      goesDown();
    }
    robot.releaseKey(KeyEvent.VK_ENTER);
    robot.releaseKey(MENU);
    stillWrapsUp();
    program.press("interview.submit").waitsFor("Submitted, version 1");
  }
}
