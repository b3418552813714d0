package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Scorecard;
import org.panelist.scorecard.Scorecards;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;
import org.panelist.ui.Place;
import org.panelist.ui.scorecard.WrapUpPanel;

/** An amendment in the whole program: it survives other interviews and closing the window. */
@GuiTest
class AmendmentKeptTest {
  private static final String STATUS = "status-saved";

  private static final String NOT_SUBMITTED = "an amendment is not submitted yet";

  @TempDir private Path folder;
  private Path data;

  private String home = "";

  @BeforeEach
  void submitOne() throws Exception {
    home = System.getProperty("user.home");
    // where the copies go
    System.setProperty("user.home", Files.createDirectory(folder.resolve("home")).toString());
    data = folder.resolve("data");
    try (Database database = Database.open(DataFolder.open(data))) {
      InstantSource time = InstantSource.system();
      Interview interview = WrapUpSample.concluded(Recommendation.YES);
      new SqliteInterviewStore(database, time).create(interview);
      var store = new SqliteScorecardStore(database, time);
      new Scorecards(store, () -> UUID.randomUUID().toString(), time).submit(interview);
    }
  }

  @AfterEach
  void backHome() {
    System.setProperty("user.home", home);
  }

  private ProgramDriver start(Robot robot) {
    return ProgramDriver.start(robot, data, folder.resolve("exports"));
  }

  private static void opens(ProgramDriver program) {
    program.choosesInPalette("sample", "Sample candidate A").isAt(Place.WRAP_UP);
    program.waitsForText(WrapUpPanel.COMMITTEE, "Second look");
  }

  private Scorecard newest() {
    try (Database database = Database.openToRead(DataFolder.openToRead(data))) {
      return new SqliteScorecardStore(database, InstantSource.system())
          .latest(WrapUpSample.ID)
          .orElseThrow();
    }
  }

  @Test
  void itGoesOnInTheNextWindowAndEndsAsAVersion(Robot robot) throws Exception {
    try (var program = start(robot)) {
      opens(program);
      program.press("scorecard.amend").focusIs(WrapUpPanel.REASON).type("A slip");
      program.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.CONCERNS);
      program.type("None. ").go(Place.HOME);
      opens(program);
      program.waitsForText(WrapUpPanel.CONCERNS, "None. ");
    }
    assertThat(newest().version()).isEqualTo(1);
    try (var program = start(robot)) {
      opens(program);
      program.waitsForText(WrapUpPanel.CONCERNS, "None. ");
      program.waitsForText(WrapUpPanel.REASON, "A slip");
      program.press("interview.submit").waitsFor("Submitted, version 2");
    }
    assertThat(newest().reason()).isEqualTo("A slip");
    assertThat(newest().interview().wrapUp().concerns()).endsWith("None. ");
    try (var left = Files.list(data.resolve("amendments"))) {
      assertThat(left).isEmpty();
    }
  }

  private void amends(ProgramDriver program, String reason) {
    opens(program);
    program.press("scorecard.amend").focusIs(WrapUpPanel.REASON).type(reason);
    program.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.CONCERNS);
  }

  @Test
  void whatCannotBeKeptIsSaidOnEveryScreenUntilItIs(Robot robot) throws Exception {
    Path inTheWay = Files.createFile(data.resolve("amendments"));
    try (var program = start(robot)) {
      amends(program, "A slip");
      program.waitsForText(STATUS, "the amendment cannot be kept");
      program.waitsForText(STATUS, "your notes are kept in ~");
      program.go(Place.HOME).says(STATUS, "the amendment cannot be kept");
      program.press("interview.retry").says(STATUS, "the amendment cannot be kept");
      program.press("window.quit").waitsFor("Not everything is saved yet");
      Files.delete(inTheWay);
      program.press("interview.retry").waitsForText(STATUS, "aved");
      Waiting.until("the warning to go", () -> !program.says("Not everything is saved yet"));
    }
  }

  @Test
  void aDataFolderThatWasTakenAwayIsNotMadeAnew(Robot robot) throws Exception {
    Path away = folder.resolve("away");
    try (var program = start(robot)) {
      amends(program, "A slip");
      Files.move(data, away);
      program.type("None. ").waitsForText(STATUS, "the data folder is no longer there");
      program.waitsForText(STATUS, "your notes are kept in ~");
      assertThat(data).doesNotExist();
      Files.move(away, data);
      program.press("interview.retry").waitsForText(STATUS, "aved");
      Waiting.until("the copy to be needless", this::isHomeEmpty);
      program.press("interview.submit").waitsFor("Submitted, version 2");
    }
    assertThat(newest().interview().wrapUp().concerns()).endsWith("None. ");
  }

  @Test
  void whoClosesAnywayHasTheAmendmentFromItsCopy(Robot robot) throws Exception {
    Path inTheWay = Files.createFile(data.resolve("amendments"));
    try (var program = start(robot)) {
      amends(program, "A slip");
      program.type("None. ").press("window.quit");
      program.waitsFor("A copy of your notes is in ~");
      program.byPalette("close anyway").awaitClosed();
    }
    Files.delete(inTheWay);
    try (var program = start(robot)) {
      program.waitsFor(NOT_SUBMITTED).waitsFor("notes that are not in the data file yet");
      program.waitsForText(STATUS, "One interview has notes that are not in the data file yet");
      program.goOnWith(WrapUpSample.ID).isAt(Place.WRAP_UP);
      program.waitsForText(WrapUpPanel.CONCERNS, "None. ");
      program.waitsForText(WrapUpPanel.REASON, "A slip");
      program.waitsForText(STATUS, "Saved").go(Place.HOME).waitsFor(NOT_SUBMITTED);
      Waiting.until("all to be safe", () -> !program.says("notes that are not in the data file"));
      program.waitsForText(STATUS, "aved").goOnWith(WrapUpSample.ID).isAt(Place.WRAP_UP);
      Waiting.until("the copy to be needless", this::isHomeEmpty);
      program.press("interview.submit").waitsFor("Submitted, version 2");
      program.go(Place.HOME).waitsFor("Nothing is unfinished");
      assertThat(program.says(NOT_SUBMITTED)).isFalse();
    }
    assertThat(newest().interview().closingReason()).isEmpty();
  }

  private boolean isHomeEmpty() {
    return folder.resolve("home").toFile().list().length == 0;
  }

  @Test
  void whatCannotBeReadIsSetAsideAndSaid(Robot robot) throws Exception {
    Path kept = data.resolve("amendments").resolve(WrapUpSample.ID + ".json");
    Files.createDirectory(kept.getParent());
    Files.writeString(kept, "not what the program wrote");
    Path aside = kept.resolveSibling(kept.getFileName() + ".unreadable");
    try (var program = start(robot)) {
      opens(program);
      program.waitsFor("an amendment was begun, and its file cannot be read");
      program.waitsFor(aside.toString());
      program.press("scorecard.amend").focusIs(WrapUpPanel.REASON).type("Again");
      program.press(KeyEvent.VK_ENTER).tabTo(WrapUpPanel.CONCERNS);
      Waiting.until("another one to be kept", () -> Files.exists(kept));
    }
    assertThat(aside).hasContent("not what the program wrote");
  }

  @Test
  void theWindowStaysToSayThatNothingWasSubmitted(Robot robot) throws Exception {
    try (var program = start(robot)) {
      amends(program, "A slip");
      program.type("None. ");
      try (var lock = new LockedData(data)) {
        program.press("interview.submit").press("window.quit");
        program.waitsFor("The scorecard of Sample candidate A was not submitted: another program");
        assertThat(program.window().target().isDisplayable()).isTrue();
        assertThat(lock.isHeld()).isTrue();
      }
      program.press("interview.submit").waitsFor("Submitted, version 2");
      Waiting.until("the banner to go", () -> !program.says("was not submitted"));
    }
  }

  @Test
  void whatSomebodyElseAmendedMeanwhileIsNotOverruled(Robot robot) throws Exception {
    try (var program = start(robot)) {
      amends(program, "A slip");
      program.type("None. ");
      amendElsewhere();
      program.press("interview.submit").waitsFor("somebody else has amended it meanwhile");
      program.waitsForText(WrapUpPanel.CONCERNS, "None. ");
      program.waitsForText(WrapUpPanel.REASON, "A slip");
    }
    assertThat(newest().reason()).isEqualTo("Theirs");
    assertThat(newest().version()).isEqualTo(2);
  }

  private void amendElsewhere() {
    try (Database database = Database.open(DataFolder.open(data))) {
      InstantSource time = InstantSource.system();
      var store = new SqliteScorecardStore(database, time);
      Interview base = store.latest(WrapUpSample.ID).orElseThrow().interview();
      String item = base.round().items().get(0).id();
      new Scorecards(store, () -> UUID.randomUUID().toString(), time)
          .amend(
              base.id(), 1, base.withResponse(base.response(item).withNotes("+ theirs")), "Theirs");
    }
  }

  @Test
  void whatWasCancelledAndCannotBeRemovedIsSaidAndDoesNotComeBack(Robot robot) throws Exception {
    Path kept = data.resolve("amendments").resolve(WrapUpSample.ID + ".json");
    try (var program = start(robot)) {
      amends(program, "A slip");
      program.type("None. ").waitsForText(STATUS, "Saved");
      Waiting.until("it to be kept", () -> Files.isRegularFile(kept));
      Files.delete(kept);
      Files.createFile(Files.createDirectory(kept).resolve("in the way"));
      program.choosesInPalette("cancel", "Cancel").waitsForText(STATUS, "cannot be removed");
      Files.delete(kept.resolve("in the way"));
      program.press("interview.retry").waitsForText(STATUS, "Submitted and locked");
      Waiting.until("it to go", () -> Files.notExists(kept));
    }
    try (var program = start(robot)) {
      program.choosesInPalette("sample", "Sample candidate A").isAt(Place.WRAP_UP);
      program.press("scorecard.amend").focusIs(WrapUpPanel.REASON);
    }
  }
}
