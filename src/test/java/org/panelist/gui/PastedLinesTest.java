package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.interview.LivePanel;

/** What nobody sees in pasted text stays out of the fields of one line. */
@GuiTest
class PastedLinesTest {
  private static final String FORM = "interview.form.";

  @TempDir private Path folder;
  private ProgramDriver program;

  @BeforeEach
  void opensTheForm(Robot robot) {
    program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
    program.opensTheSample().press("interview.start").focusIs(FORM + "candidate");
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** Over everything in the field that has the focus. */
  private void pastes(String text) {
    GuiActionRunner.execute(
        () -> {
          Toolkit.getDefaultToolkit()
              .getSystemClipboard()
              .setContents(new StringSelection(text), null);
        });
    program.pressMenu(KeyEvent.VK_A).pressMenu(KeyEvent.VK_V);
  }

  private void begins() {
    pastes("Kim\u0007\r\nEx\u00ADample");
    program.tabTo(FORM + "interviewer");
    pastes("Ada\u2028Love\u0000lace");
    program.tabTo(FORM + "shadow");
    pastes("Sam\tShad\uFEFFow");
    program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
  }

  private Interview stored() {
    try (Database database = Database.openToRead(DataFolder.openToRead(folder.resolve("data")))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      return store.list().stream()
          .filter(one -> one.candidate().startsWith("Kim"))
          .map(one -> store.find(one.id()).orElseThrow())
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void namesAreClean() {
    begins();
    Interview interview = stored();
    assertThat(interview.candidate().name()).isEqualTo("Kim Example");
    assertThat(interview.interviewer()).isEqualTo("Ada Lovelace");
    assertThat(interview.shadow()).isEqualTo("Sam Shadow");
  }

  @Test
  void aQuestionOfOnesOwnIsClean() {
    begins();
    program.press("interview.ask").focusIs("interview.ask.find");
    pastes("Why\u000B\u001E not\uFFFC?");
    program.press("interview.next").focusIs(LivePanel.NOTES).type("said so");
    Waiting.until("the question", () -> stored().round().items().stream().anyMatch(Item::added));
    assertThat(stored().round().items())
        .filteredOn(Item::added)
        .extracting(item -> item.question().prompt())
        .containsExactly("Why - not?");
  }

  @Test
  void theReasonOfACallOffIsClean() {
    begins();
    program.byPalette("cancelled").focusIs("interview.callOff.why");
    pastes("Train\r\n\r\nbroke\u0007 down");
    program.press(KeyEvent.VK_ENTER);
    Waiting.until("the reason", () -> !stored().closingReason().isEmpty());
    assertThat(stored().closingReason()).isEqualTo("Train broke down");
  }
}
