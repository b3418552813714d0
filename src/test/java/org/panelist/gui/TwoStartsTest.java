package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.app.Main;
import org.panelist.app.WindowLauncher;
import org.panelist.app.WindowStart;
import org.panelist.domain.Problem;
import org.panelist.interview.InterviewSummary;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.interview.LivePanel;

/** An interview is open in a window, and somebody starts the program again on the same folder. */
@GuiTest
class TwoStartsTest {
  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();
  private final List<Problem> told = new ArrayList<>();

  private int run(ProgramDriver first, String... args) {
    var launcher =
        new WindowLauncher() {
          @Override
          public void open(Path data, @Nullable String interview) {
            WindowStart.open(data, first.surroundings(folder), interview);
          }

          @Override
          public void refuse(List<Problem> problems) {
            told.addAll(problems);
          }
        };
    var out = new PrintWriter(said, true);
    return new Main(launcher).run(args, out, out);
  }

  private List<InterviewSummary> interviews(Path data) {
    try (Database database = Database.open(DataFolder.open(data))) {
      return new SqliteInterviewStore(database, InstantSource.system()).list();
    }
  }

  @Test
  void theSecondWindowSaysWhereToGoOnAndACommandWritesBeside(Robot robot) {
    Path data = folder.resolve("data");
    int before;
    String plan = folder.resolve("plan.yaml").toString();
    try (var first = ProgramDriver.start(robot, data, folder.resolve("exports"))) {
      first.opensTheSample().resumesTheUnfinishedInterview();
      first.focusIs(LivePanel.NOTES).type("+ first half");
      before = interviews(data).size();

      assertThat(run(first, "--data", data.toString())).isEqualTo(1);
      assertThat(told).hasSize(1);
      assertThat(told.get(0).what()).contains("another window of Panelist").contains("open");
      assertThat(told.get(0).mend()).contains("go on in that window");

      String[] assemble = {
        "plan",
        "assemble",
        "--role",
        "ML engineer",
        "--level",
        "mid",
        "--minutes",
        "60",
        "--out",
        plan
      };
      assertThat(run(first, assemble)).as(said.toString()).isZero();
      String[] start = {
        "interview",
        "start",
        "--plan",
        plan,
        "--candidate",
        "Beside",
        "--interviewer",
        "Ada",
        "--data",
        data.toString()
      };
      assertThat(run(first, start)).as(said.toString()).isZero();

      first.focusIs(LivePanel.NOTES).type(" and second half").pressMenu(KeyEvent.VK_4);
      first.waitsFor("Saved");
    }
    assertThat(interviews(data)).hasSize(before + 1);
    assertThat(interviews(data)).extracting(InterviewSummary::candidate).contains("Beside");
    try (Database database = Database.open(DataFolder.open(data))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      assertThat(interviews(data))
          .flatExtracting(one -> store.find(one.id()).orElseThrow().responses().values())
          .anyMatch(response -> response.notes().contains("+ first half and second half"));
    }
  }
}
