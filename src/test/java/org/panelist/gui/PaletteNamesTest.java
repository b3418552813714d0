package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Item;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;

/** While an interview is held the palette does what has the name, and adds nothing by accident. */
@GuiTest
class PaletteNamesTest {
  @TempDir private Path folder;

  private ProgramDriver start(Robot robot) {
    var program = ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
    program.opensTheSample().resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
    return program;
  }

  private List<Item> added() {
    try (Database database = Database.open(DataFolder.open(folder.resolve("data")))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      return store.list().stream()
          .flatMap(one -> store.find(one.id()).stream())
          .flatMap(one -> one.round().items().stream())
          .filter(Item::added)
          .toList();
    }
  }

  @Test
  void theNameOfAPlanOpensThePlan(Robot robot) {
    try (var program = start(robot)) {
      program.byPalette("ML engineer, mid").isAt(Place.PLANS);
      program.waitsFor("Coverage of the panel");
    }
    assertThat(added()).isEmpty();
  }

  @Test
  void aTitleComesBeforeWordsInAQuestionAndOnesOwnWordsComeLast(Robot robot) {
    try (var program = start(robot)) {
      List<String> names = program.paletteNames("model");
      assertThat(names).filteredOn(name -> name.startsWith("Ask in these words")).isEmpty();
      List<Boolean> titled =
          names.stream()
              .filter(name -> name.contains("Ask it next"))
              .map(name -> name.split(" Ask it next", 2)[0].toLowerCase(java.util.Locale.ROOT))
              .map(title -> title.matches("(.*\\W)?model.*"))
              .toList();
      assertThat(titled).isSortedAccordingTo(java.util.Comparator.reverseOrder());
      program.press(KeyEvent.VK_ESCAPE);
      assertThat(program.paletteNames("a model is")).last().asString().startsWith("Ask in these");
    }
  }

  @Test
  void whatWasAddedByASlipIsNotInTheDataFileAnyMore(Robot robot) {
    try (var program = start(robot)) {
      program.byPalette("zzz something odd").focusIs(LivePanel.NOTES);
      program
          .waitsForText(LivePanel.TITLE, "zzz something odd")
          .type("x")
          .press(KeyEvent.VK_BACK_SPACE);
      program.press("interview.takeOut").focusIs(LivePanel.NOTES);
      Waiting.until("the question before", () -> !program.says("zzz something odd"));
      program.waitsForText("status-saved", "Saved");
    }
    assertThat(added()).isEmpty();
  }

  @Test
  void whatStandsOnAButtonIsFoundUnderItsWords(Robot robot) {
    try (var program = start(robot)) {
      program.waitsForText(LivePanel.PACE, "paused");
      assertThat(program.paletteNames("resu")).first().asString().contains("Resume");
      program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
      Waiting.until("the clock to go on", () -> !program.says("paused"));
      program.press("interview.hideRubric").waitsFor("Show rubric");
      program.byPalette("show rub").focusIs(LivePanel.NOTES).waitsFor("Hide rubric");
      program.press(KeyEvent.VK_F11).byPalette("leave foc").focusIs(LivePanel.NOTES);
      program.waitsForText("window.home", "Home");
      program.byPalette("all interviews").focusIs("interview.unfinished");
      assertThat(program.paletteNames("resu")).first().asString().contains("Resume");
      program.press(KeyEvent.VK_ENTER).focusIs(LivePanel.NOTES);
    }
    assertThat(added()).isEmpty();
  }
}
