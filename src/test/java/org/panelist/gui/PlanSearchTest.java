package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_DOWN;
import static java.awt.event.KeyEvent.VK_ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.plan.PlanEditorPage;

/** The search of the bank beside a plan, with the bank that people have. */
@GuiTest
class PlanSearchTest {
  private static final String PROMPT = "plan-prompt";

  @TempDir private Path folder;
  private ProgramDriver program;

  @BeforeEach
  void openAPlan(Robot robot) {
    program = ProgramDriver.start(robot, folder.resolve("d"), folder.resolve("e"));
    program.resize(1280, 720).go(Place.PLANS).press("plan.new").focusIs(PlanEditorPage.ITEMS);
    program.press("plan.search").focusIs(PlanEditorPage.SEARCH);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private String typed() {
    return ((JTextComponent) program.focus()).getText();
  }

  @Test
  void afterEnterTheNextWordsTakeThePlaceOfThoseBefore() {
    program.waitsFor("Enter add").type("rolling").waitsForText(PROMPT, " ");
    program.press(VK_ENTER).type("fair");
    assertThat(typed()).isEqualTo("fair");
  }

  @Test
  void whatAQuestionAsksIsReadBeforeItIsAdded() {
    program.type("apples graded").waitsForText(PROMPT, "apple");
    program.press(VK_DOWN).focusIs(PlanEditorPage.OFFERS).waitsForText(PROMPT, "apple");
    Pictures.save(program.program().window(), "plan-search-light-1280x720");
    program.press(VK_ENTER).press("plan.search").type("zzzz").waitsForNo(PROMPT);
    program.waitsFor("Nothing matches. Try fewer words.");
  }

  @Test
  void aQuestionIsInThePlanOnlyIfItIsItself() {
    program.type("dropout scaled twice").waitsFor("1 question").press(VK_ENTER);
    program.waitsForFirstRow(PlanEditorPage.OFFERS, "In the plan");
    program.type("good in training mode");
    program.waitsForFirstRow(PlanEditorPage.OFFERS, "Asks the same as no. 1 of the plan");
    assertThat(program.firstRow(PlanEditorPage.OFFERS)).doesNotContain("In the plan");
    Pictures.save(program.program().window(), "plan-search-alike-light-1280x720");
  }
}
