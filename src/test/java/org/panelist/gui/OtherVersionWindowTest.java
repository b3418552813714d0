package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;

/** An interview that something else writes to while it is open in the window. */
@GuiTest
class OtherVersionWindowTest {
  @TempDir private Path folder;

  @Test
  void typingGoesOnAndBothAreKept(Robot robot) {
    Path data = folder.resolve("d");
    try (var program = ProgramDriver.start(robot, data, folder.resolve("e"))) {
      program.go(Place.PLANS).waitsFor("Entry phone screen");
      program.tabTo("plan.templates").press(KeyEvent.VK_HOME).press(KeyEvent.VK_ENTER);
      program.waitsFor("Coverage of the panel");
      program.press("interview.start").isAt(Place.INTERVIEWS);
      program.focusIs("interview.form.candidate").type("Grace").press(KeyEvent.VK_ENTER);
      program.focusIs(LivePanel.NOTES);
      writeElsewhere(data);

      program.type("mine").waitsFor("“Grace” was changed elsewhere while it was open here.");

      program
          .focusIs(LivePanel.NOTES)
          .type(" goes on")
          .waitsForText(LivePanel.NOTES, "mine goes on");
    }
    try (Database database = Database.open(DataFolder.open(data))) {
      var interviews = new SqliteInterviewStore(database, InstantSource.system());
      assertThat(interviews.list())
          .map(line -> interviews.find(line.id()).orElseThrow().notes().general())
          .containsExactlyInAnyOrder("mine goes on", "theirs");
    }
  }

  private static void writeElsewhere(Path data) {
    try (Database database = Database.open(DataFolder.open(data))) {
      var interviews = new SqliteInterviewStore(database, InstantSource.system());
      Interview open = interviews.find(interviews.list().get(0).id()).orElseThrow();
      interviews.save(open.withNotes(new InterviewNotes("theirs", "", "")), Set.of());
    }
  }
}
