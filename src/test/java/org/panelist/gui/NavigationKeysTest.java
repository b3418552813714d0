package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_DOWN;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.ui.Place;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.plan.PlanEditorPage;
import org.panelist.ui.plan.PlansScreen;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The ways between the screens by keyboard: where one comes back to, and with what in focus. */
@GuiTest
class NavigationKeysTest {
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

  /** From nothing at all: the form leads to the ready plans, and one of them to the notes. */
  private void beginsAnInterview() {
    program.press("interview.start").focusIs("interview.form.toPlans");
    program.waitsFor("Enter choose a ready plan");
    program.press(VK_ENTER).isAt(Place.PLANS).focusIs(PlansScreen.TEMPLATES);
    program.press(VK_ENTER).focusIs(PlanEditorPage.ITEMS);
    program.press("interview.start").focusIs("interview.form.candidate").type("Kim Example");
    program.press(VK_ENTER).focusIs(LivePanel.NOTES);
    program.press("interview.next").press("interview.next");
  }

  private String notes() {
    return ((JTextComponent) program.focus()).getText();
  }

  @Test
  void withoutAPlanTheFormLeadsToTheReadyOnes() {
    beginsAnInterview();
    program.type("there").focusIs(LivePanel.NOTES);
    assertThat(notes()).isEqualTo("there");
  }

  @Test
  void escLeavesTheKeysAndTheCaretIsWhereItWas() {
    beginsAnInterview();
    program.type("end").press(VK_HOME).press("window.help").isAt(Place.HELP);
    program.waitsFor("Esc back");
    program.press(VK_ESCAPE).isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES).type("beginning ");
    assertThat(notes()).isEqualTo("beginning end");
    program.press("window.help").press("window.settings").isAt(Place.SETTINGS);
    program.press(VK_ESCAPE).isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES);
    program.press("window.help").press("window.help").isAt(Place.INTERVIEWS);
    program.focusIs(LivePanel.NOTES);
  }

  @Test
  void aFormOpenedByMistakeGivesTheNotesBack() {
    beginsAnInterview();
    program.type("half a ").press("interview.start").focusIs("interview.form.candidate");
    program.press(VK_ESCAPE).focusIs(LivePanel.NOTES).type("word");
    assertThat(notes()).isEqualTo("half a word");
  }

  @Test
  void aWrapUpByMistakeIsTakenBackByTwoKeys() {
    beginsAnInterview();
    program.press("interview.wrapUp").focusIs(WrapUpPanel.PAGE);
    program.press("scorecard.back").focusIs(LivePanel.NOTES).waitsFor("Ctrl+P resume");
    program.press("interview.pause").waitsFor("Ctrl+Enter next").type("goes on");
    assertThat(notes()).isEqualTo("goes on");
  }

  @Test
  void theKeyOfInterviewsLeadsBackToTheWrapUpThatIsUnderWay() {
    beginsAnInterview();
    program.press("interview.wrapUp").focusIs(WrapUpPanel.PAGE);
    program.press("window.bank").isAt(Place.BANK);
    program.press("window.interviews").isAt(Place.WRAP_UP).focusIs(WrapUpPanel.PAGE);
    program.press("interview.export").waitsForText(WrapUpPanel.EXPORTED, ".xlsx");
    program.press("window.interviews").isAt(Place.INTERVIEWS).focusIs("interview.unfinished");
    program.press(VK_ENTER).isAt(Place.WRAP_UP);
    program.press("scorecard.back").isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES);
    program.press("window.home").isAt(Place.HOME);
    program.press("window.interviews").isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES);
  }

  @Test
  void theNoteOfADraftGoesWithTheDraft() {
    beginsAnInterview();
    program.type("said so").press("interview.score4").press("interview.wrapUp");
    program.focusIs(WrapUpPanel.PAGE).press("interview.export");
    program.waitsForText(WrapUpPanel.EXPORTED, "Exported Draft 2");
    program.waitsForText(WrapUpPanel.EXPORTED, "to " + folder.resolve("exports"));
    program.waitsForText(WrapUpPanel.EXPORTED, "marked as a draft");
    program.press("interview.submit").waitsFor("Not submitted yet"); // and says why
    program.waitsFor("No recommendation is chosen yet");
    program.press("scorecard.yes").focusIs(WrapUpPanel.STRENGTHS);
    leavesOutWithAReason();
    program.waitsForNo(WrapUpPanel.REFUSAL); // what blocked it is mended
    program.press("interview.submit").waitsFor("Submitted").focusIs(WrapUpPanel.PAGE);
    program.waitsForNo(WrapUpPanel.EXPORTED);
    program.press("interview.export").waitsForText(WrapUpPanel.EXPORTED, ".xlsx");
    assertThat(program.says("marked as a draft")).isFalse();
    assertThat(program.textIn(WrapUpPanel.EXPORTED)).doesNotContain("Draft", "(2)");
    program.press("window.home").waitsFor("Draft 2");
    assertThat(program.shownTimes("draft")).as("one of two exports").isEqualTo(1);
    program.press("window.home").press("window.interviews").isAt(Place.INTERVIEWS);
  }

  /** The ready plan has must-asks; only one question was asked. */
  private void leavesOutWithAReason() {
    program.press("interview.submit").focusIs(WrapUpPanel.LEFT_OUT).type("no time");
  }

  @Test
  void thePaletteAsksSomethingOfTheBankInTheInterview() throws IOException {
    beginsAnInterview();
    program.type("before").choosesInPalette("one row a step", "One row a step");
    program.focusIs(LivePanel.NOTES).isAt(Place.INTERVIEWS);
    program.waitsForText(LivePanel.TITLE, "One row a step");
    assertThat(notes()).isEmpty();
    program.type("heard it").press("interview.score4");
    program.press("window.palette").type("why did you zz leave").press(VK_ENTER);
    program.waitsForText(LivePanel.TITLE, "why did you zz leave").focusIs(LivePanel.NOTES);
    program.choosesInPalette("one row a step", "One row a step"); // it is in the round now
    program.waitsForText(LivePanel.TITLE, "One row a step").focusIs(LivePanel.NOTES);
    assertThat(notes()).isEqualTo("heard it");
    assertThat(GuiActionRunner.execute(() -> program.program().window().place()))
        .isEqualTo(Place.INTERVIEWS);
  }

  @Test
  void assembleIsFoundFromHomeAndEnterInTheMinutesAssembles() {
    program.byPalette("assemble").isAt(Place.PLANS).focusIs(PlansScreen.ASSEMBLE_ROLE);
    program.type("Data scientist").press(java.awt.event.KeyEvent.VK_TAB);
    program.press(java.awt.event.KeyEvent.VK_TAB);
    program.pressMenu(java.awt.event.KeyEvent.VK_A).type("45").press(VK_ENTER);
    program.focusIs(PlanEditorPage.ITEMS).waitsFor("Data scientist, mid: 45 minutes");
    Waiting.until(
        "the title of the window",
        () -> program.program().window().getTitle().startsWith("Data scientist, mid: 45"));
  }

  @Test
  void aPlansSearchBeginsAtItsLevelAndEnterWidensIt() {
    program.press("interview.start").focusIs("interview.form.toPlans").press(VK_ENTER);
    program.focusIs(PlansScreen.TEMPLATES).press(VK_ENTER).focusIs(PlanEditorPage.ITEMS);
    program.waitsFor("Entry phone screen").press("plan.search").focusIs(PlanEditorPage.SEARCH);
    program.type("sunny-day").waitsFor("None at this level; Enter shows the one at other levels");
    program.press(VK_ENTER).waitsFor("1 question").press(VK_ENTER);
    program.press(VK_ESCAPE).focusIs(PlanEditorPage.SEARCH);
    assertThat(notes()).isEmpty(); // Esc has cleared the search
    program.press(VK_ESCAPE).focusIs(PlanEditorPage.ITEMS);
    var plans = (PlansScreen) GuiActionRunner.execute(() -> screen(Place.PLANS));
    Waiting.until(
        "the question in the plan",
        () ->
            plans
                .openPlan()
                .orElseThrow()
                .items()
                .anyMatch(item -> item.question().title().startsWith("Sunny-day errors")));
  }

  private Screen screen(Place place) {
    return program.program().window().screen(place);
  }

  @Test
  void theSlashOfAnEmptySearchIsNoText() {
    program.go(Place.BANK).press("bank.search").focusIs(BankPanel.SEARCH).type("/");
    assertThat(notes()).isEmpty();
    program.type("a/b");
    assertThat(notes()).isEqualTo("a/b");
    program.press(VK_DOWN).focusIs(BankPanel.TABLE);
  }
}
