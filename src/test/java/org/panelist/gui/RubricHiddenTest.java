package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.interview.LivePanel;

/** While others may look at the screen the rubric stays hidden until somebody shows it. */
@GuiTest
class RubricHiddenTest {
  @TempDir private Path folder;

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  /** Of the anchors, and of the name that the button has. */
  private static void assertHidden(Robot robot, ProgramDriver program, boolean hidden) {
    program.waitsFor(hidden ? "Show rubric" : "Hide rubric");
    boolean shows =
        GuiActionRunner.execute(
            () ->
                robot.finder().findAll(c -> (LivePanel.ANCHOR + 1).equals(c.getName())).stream()
                    .anyMatch(Component::isShowing));
    assertThat(shows).as("an anchor shows").isEqualTo(!hidden);
  }

  /** An interview with this candidate, at its first question. */
  private static void begins(ProgramDriver program, String candidate) {
    program.press("interview.start").focusIs("interview.form.candidate").type(candidate);
    program.press(VK_ENTER).focusIs(LivePanel.NOTES).waitsForText(LivePanel.CANDIDATE, candidate);
    program.press("interview.next").press("interview.next").focusIs(LivePanel.NOTES);
  }

  private static void goesTo(ProgramDriver program, String candidate) {
    program.choosesInPalette(candidate, candidate).waitsForText(LivePanel.CANDIDATE, candidate);
    program.focusIs(LivePanel.NOTES);
  }

  @Test
  void itIsHiddenInAnotherInterviewAndBackAgain(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample();
      begins(program, "Zoe Zander");
      assertHidden(robot, program, false);
      program.press("interview.hideRubric");
      assertHidden(robot, program, true);
      begins(program, "Yves Yorke");
      assertHidden(robot, program, true);
      goesTo(program, "Zoe Zander");
      assertHidden(robot, program, true);
      program.press("interview.hideRubric");
      assertHidden(robot, program, false);
      goesTo(program, "Yves Yorke");
      assertHidden(robot, program, false);
    }
  }

  @Test
  void itIsHiddenAfterANewStartInWhatWasGoingOn(Robot robot) {
    try (var program = start(robot)) {
      program.opensTheSample();
      begins(program, "Zoe Zander");
      program.press("interview.hideRubric");
      begins(program, "Yves Yorke");
    }
    try (var program = start(robot)) {
      begins(program, "Xenia Xu");
      assertHidden(robot, program, false);
      goesTo(program, "Yves Yorke");
      assertHidden(robot, program, true);
    }
    try (var program = start(robot)) {
      goesTo(program, "Zoe Zander");
      assertHidden(robot, program, true);
      program.press("interview.hideRubric");
      assertHidden(robot, program, false);
    }
    try (var program = start(robot)) {
      goesTo(program, "Zoe Zander");
      assertHidden(robot, program, false);
    }
  }
}
