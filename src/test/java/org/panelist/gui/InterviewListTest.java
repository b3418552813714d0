package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;

/** The list of interviews has the room that there is, whatever is in it. */
@GuiTest
class InterviewListTest {
  private static final String UNFINISHED = "interview.unfinished";
  private static final String NOT_HELD = "interview.notHeld";

  @TempDir private Path folder;
  private Robot robot;
  private ProgramDriver program;

  @BeforeEach
  void start(Robot robot) {
    this.robot = robot;
    arrives(1, InterviewState.PLANNED);
    program = begin();
    program.go(Place.INTERVIEWS).waitsForRows(UNFINISHED, 1, 1).focusIs(UNFINISHED);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private ProgramDriver begin() {
    return ProgramDriver.start(robot, folder.resolve("data"), folder.resolve("exports"));
  }

  /** What another program writes meanwhile. */
  private void arrives(int count, InterviewState state) {
    try (Database database = Database.open(DataFolder.open(folder.resolve("data")))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      Interview like = WrapUpSample.blank();
      for (int i = 0; i < count; i++) {
        String id = "arrived-" + store.list().size();
        var candidate = new Candidate(id, "Candidate " + id, "C-" + id, "");
        Interview made =
            Interview.planned(
                id,
                like.position(),
                candidate,
                like.interviewer(),
                like.plan(),
                like.round(),
                like.createdAt());
        store.create(state.isOpen() ? made : made.closed(state, "Did not come."));
      }
    }
  }

  private void goesAwayAndBack() {
    program.go(Place.HOME).go(Place.INTERVIEWS);
  }

  /** Everything in view, and nothing below that would have had room for more. */
  private void showsWhole(String... tables) {
    for (String name : tables) {
      Waiting.until("the whole of " + name, () -> isWhole(table(name)), () -> seen(name));
    }
    Waiting.until("the list to reach the foot", () -> toTheFoot(tables[0]) <= 24);
  }

  private JTable table(String name) {
    return program.window().table(name).target();
  }

  private static boolean isWhole(Component part) {
    return GuiActionRunner.execute(() -> InView.isWhole(part));
  }

  private String seen(String name) {
    return GuiActionRunner.execute(() -> table(name).getVisibleRect() + " of it");
  }

  private int toTheFoot(String name) {
    JTable table = table(name);
    return GuiActionRunner.execute(
        () -> {
          Component scroll = SwingUtilities.getAncestorOfClass(JScrollPane.class, table);
          Rectangle bounds = scroll.getBounds();
          return scroll.getParent().getHeight() - bounds.y - bounds.height;
        });
  }

  @Test
  void rowsThatArriveAreInView() {
    showsWhole(UNFINISHED);
    arrives(4, InterviewState.PLANNED);
    goesAwayAndBack();
    program.waitsForRows(UNFINISHED, 5, 5);
    showsWhole(UNFINISHED);
    arrives(2, InterviewState.NO_SHOW);
    goesAwayAndBack();
    program.waitsForRows(NOT_HELD, 2, 2);
    showsWhole(UNFINISHED, NOT_HELD);
  }

  @Test
  void whatIsLongerThanTheWindowShowsTheChosenRow() {
    arrives(40, InterviewState.PLANNED);
    goesAwayAndBack();
    program.waitsForRows(UNFINISHED, 41, 41).focusIs(UNFINISHED);
    Waiting.until("the list to reach the foot", () -> toTheFoot(UNFINISHED) <= 24);
    JTable table = table(UNFINISHED);
    Waiting.until(
        "the chosen row in view",
        () ->
            GuiActionRunner.execute(
                () ->
                    table
                        .getVisibleRect()
                        .contains(table.getCellRect(table.getSelectedRow(), 0, true))));
  }

  @Test
  void afterAStartAllIsInView() {
    arrives(4, InterviewState.PLANNED);
    program.close();
    program = begin();
    program.go(Place.INTERVIEWS).waitsForRows(UNFINISHED, 5, 5);
    showsWhole(UNFINISHED);
  }

  @Test
  void withABannerAndAfterItTheRestIsInView() throws Exception {
    arrives(3, InterviewState.PLANNED);
    goesAwayAndBack();
    program.waitsForRows(UNFINISHED, 4, 4);
    try (var lost = new LostData(folder.resolve("data"))) {
      goesAwayAndBack();
      program.waitsFor("That did not work");
      showsWhole(UNFINISHED);
      assertThat(lost).isNotNull();
    }
    arrives(1, InterviewState.NO_SHOW);
    goesAwayAndBack();
    program.waitsForRows(NOT_HELD, 1, 1);
    showsWhole(UNFINISHED, NOT_HELD);
  }
}
