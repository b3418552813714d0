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
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;

/** The shipped bank and the shipped guide in the whole program: origin and use of a question. */
@GuiTest
class BankOriginTest {
  private static final String SAMPLE = "Sample: ML engineer, mid, three rounds";

  private static final String FIRST_STEP = "The problem and its owner";

  @TempDir private Path folder;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) {
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void finds(String words, String title) {
    program.go(Place.BANK).focusIs(BankPanel.SEARCH);
    program.type(words).waitsForRows(BankPanel.TABLE, 1, 5);
    program.waitsFor(title);
  }

  @Test
  void aQuestionSaysWhereItComesFromAndThatNoPlanHasIt() {
    finds("crate worth opening", "When is a crate worth opening?");
    program.waitsFor("WHERE IT COMES FROM");
    program.waitsFor("Source 004, item 23 · Source 003, item 07 · Source 002, item 08");
    program.waitsFor("No plan has it yet");
    assertThat(program.says(SAMPLE)).isFalse();
    Pictures.save(program.program().window(), "bank-origin-light-1280");
  }

  @Test
  void itNamesThePlanThatHasItAsSoonAsItIsAdded() {
    finds("crate worth opening", "When is a crate worth opening?");
    program.waitsFor("No plan has it yet");
    program.press(KeyEvent.VK_DOWN).focusIs(BankPanel.TABLE);
    program.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER); // the menu offers a new plan
    program.waitsForText(BankPanel.FEEDBACK, "Added to");
    program.waitsFor("USED IN PLANS").waitsFor("Untitled plan");
    Waiting.until("the plan to be named", () -> !program.says("No plan has it yet"));
  }

  @Test
  void theSamplePlanIsNamed() {
    program.opensTheSample();
    finds("twin sensors", "Twin sensors under L1 and L2");
    program.waitsFor("USED IN PLANS").waitsFor(SAMPLE);
    assertThat(program.says("No plan has it yet")).isFalse();
  }

  @Test
  void theLiveScreenHasTheShippedGuide() {
    program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
    for (int i = 0; i < 10 && !program.says(FIRST_STEP); i++) {
      program.press("interview.up").press("interview.approach");
    }
    program.waitsFor(FIRST_STEP).waitsFor("What is watched once it runs");
    program.press("interview.approach").focusIs(LivePanel.NOTES);
  }
}
