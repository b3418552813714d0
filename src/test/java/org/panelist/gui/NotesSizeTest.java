package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.interview.LivePanel;

/** Larger and smaller notes, in the whole program. */
@GuiTest
class NotesSizeTest {
  @TempDir private Path folder;

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  private static float size(ProgramDriver program) {
    var notes = program.window().textBox(LivePanel.NOTES).target();
    return GuiActionRunner.execute(() -> notes.getFont().getSize2D());
  }

  @Test
  void theSizeIsThatOfTheLastTimeAfterANewStart(Robot robot) {
    float usual;
    float larger;
    try (var program = start(robot)) {
      program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      usual = size(program);
      program.press("interview.larger").press("interview.larger").press("interview.larger");
      program.press("interview.smaller");
      larger = size(program);
      assertThat(larger).isEqualTo(usual * 1.2f, org.assertj.core.data.Offset.offset(0.1f));
    }
    try (var program = start(robot)) {
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      assertThat(size(program)).isEqualTo(larger);
      program.press("interview.smaller").press("interview.smaller");
      assertThat(size(program)).isEqualTo(usual);
    }
    try (var program = start(robot)) {
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      assertThat(size(program)).isEqualTo(usual);
    }
  }
}
