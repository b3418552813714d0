package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.plan.PlanEditorPage;
import org.panelist.ui.settings.SettingsPanel;

/** Who interviews: the round says it, and only what somebody typed becomes one's own name. */
@GuiTest
class InterviewerNameTest {
  private static final String FIELD = "interview.form.interviewer";

  @TempDir private Path folder;
  private ProgramDriver program;

  @BeforeEach
  void openAPlanWhoseRoundHasAnInterviewer(Robot robot) {
    program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"));
    program.go(Place.PLANS).waitsFor("Entry phone screen").tabTo("plan.templates");
    program.press(KeyEvent.VK_HOME).press(KeyEvent.VK_ENTER).focusIs(PlanEditorPage.ITEMS);
    program
        .tabTo("plan.roundDetails")
        .press(KeyEvent.VK_SPACE)
        .tabTo("plan.roundInterviewer")
        .type("Priya Nair");
    program.press(KeyEvent.VK_ESCAPE).focusIs(PlanEditorPage.ITEMS);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private String ownName() {
    program.go(Place.SETTINGS).focusIs(SettingsPanel.INTERVIEWER);
    return program.textIn(SettingsPanel.INTERVIEWER);
  }

  private void beginsWith(String candidate) {
    program.press("interview.start").focusIs("interview.form.candidate").type(candidate);
    program.waitsForText(FIELD, "Priya Nair");
  }

  @Test
  void theRoundsInterviewerIsOfferedAndIsNotMe() {
    beginsWith("Kim Example");
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    assertThat(ownName()).isEmpty();
  }

  @Test
  void aNameThatIsTypedIsMine() {
    beginsWith("Kim Example");
    program.tabTo(FIELD).pressMenu(KeyEvent.VK_A).type("Ada Lovelace");
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    assertThat(ownName()).isEqualTo("Ada Lovelace");
  }
}
