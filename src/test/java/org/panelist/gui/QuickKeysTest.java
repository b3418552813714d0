package org.panelist.gui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.KeyStroke;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.palette.Palette;

/** A screen is made in one task and shown in the next; who is quicker is where the last key led. */
@GuiTest
class QuickKeysTest {
  @TempDir private Path folder;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) {
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
    program.opensTheSample().go(Place.HOME).waitsForRead();
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** Keys that were pressed while the event thread was busy with the first of them. */
  private static void pressTogether(String... commands) {
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    GuiActionRunner.execute(
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          long when = System.currentTimeMillis();
          for (String command : commands) {
            when += 60;
            KeyStroke key = Keys.of(command).orElseThrow();
            for (int id : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
              queue.postEvent(
                  new KeyEvent(
                      owner,
                      id,
                      when,
                      key.getModifiers(),
                      key.getKeyCode(),
                      KeyEvent.CHAR_UNDEFINED));
            }
          }
        });
  }

  @Test
  void thereAndBackAgainEndsWhereTheLastKeyLeads(Robot robot) {
    pressTogether("window.bank", "window.home");
    robot.waitForIdle();
    program.isAt(Place.HOME);
    pressTogether("window.help", "window.plans");
    robot.waitForIdle();
    program.isAt(Place.PLANS);
  }

  @Test
  void thePaletteThatIsOpenedOnTheWayKeepsTheFocus(Robot robot) {
    pressTogether("window.bank", "window.palette");
    robot.waitForIdle();
    program.focusIs(Palette.FIELD).type("home");
    program.isAt(Place.BANK).waitsForText(Palette.FIELD, "home");
  }
}
