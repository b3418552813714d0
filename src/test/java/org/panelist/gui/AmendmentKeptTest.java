package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.assertj.swing.core.Robot;
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
  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void submitOne() {
    data = folder.resolve("data");
    try (Database database = Database.open(DataFolder.open(data))) {
      InstantSource time = InstantSource.system();
      Interview interview = WrapUpSample.concluded(Recommendation.YES);
      new SqliteInterviewStore(database, time).create(interview);
      var store = new SqliteScorecardStore(database, time);
      new Scorecards(store, () -> UUID.randomUUID().toString(), time).submit(interview);
    }
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
}
