package org.panelist.gui;

import java.nio.file.Path;
import org.assertj.swing.core.BasicRobot;
import org.panelist.ui.interview.LivePanel;

/** A process of its own: the program in the middle of an interview, waiting to be killed. */
final class KilledProgram {
  static final String NOTE = "stopped in the middle of";
  static final String TYPED = "typed";

  private static final int PROMISED_MILLIS = 250;

  private KilledProgram() {}

  /**
   * @param args the data folder
   */
  public static void main(String[] args) throws InterruptedException {
    GuiToolkit.chosen().install();
    var robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(10);
    Path folder = Path.of(args[0]);
    ProgramDriver program = ProgramDriver.start(robot, folder, folder.resolve("exports"));
    program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
    program.type(NOTE).press("interview.score4");
    Thread.sleep(PROMISED_MILLIS); // the promise itself: durable so soon after the last key
    program.waitsForText("status-saved", "Saved");
    System.out.println(TYPED);
    System.out.flush();
    Thread.sleep(Long.MAX_VALUE);
  }
}
