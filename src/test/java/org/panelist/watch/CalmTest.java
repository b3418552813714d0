package org.panelist.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultEditorKit;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.gui.GuiTest;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Theme;

/** An interview, replayed in the whole program, in which nothing disturbs whoever holds it. */
@GuiTest
class CalmTest {
  /** What must move nothing. */
  private static final Set<String> STILL =
      Set.of(
          "notes",
          "notes, mistyped",
          "the tick of a second",
          "the time",
          "a score",
          "a follow-up",
          "the candidate's questions",
          "a broken call",
          "the clock starts");

  @TempDir private Path folder;

  private ReplayedProgram open() throws Exception {
    HourPlan.save(Files.createDirectories(folder));
    return ReplayedProgram.open(folder, folder.resolve("exports"));
  }

  @Test
  void nothingBlocksOpensOrMovesFromTheFormToTheSubmittedScorecard(Robot robot) throws Exception {
    try (var program = open();
        var recorder = new Recorder();
        var watchdog = Watchdog.installCurious()) {
      var places = new Places(program);
      var windows = new TreeSet<String>();
      var replay = new Replay(program, watchdog);
      replay.afterEach(
          () -> {
            places.look(STILL.contains(replay.doing()), replay.doing());
            Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .filter(window -> !window.getClass().getName().contains(".cacio."))
                .forEach(
                    window -> windows.add(window.getClass().getName() + " " + window.getName()));
          });
      replay.play(HourScript.brief(3));

      List<String> blocked = recorder.blocked();
      assertSoftly(
          all -> {
            all.assertThat(replay.keys()).isGreaterThan(250);
            all.assertThat(replay.ticks()).isGreaterThan(30);
            all.assertThat(places.compared()).isGreaterThan(150);
            all.assertThat(places.moved()).isEmpty();
            all.assertThat(windows).as("windows that were seen").hasSize(1);
            all.assertThat(program.dialogs()).isEmpty();
            all.assertThat(watchdog.nested()).as("events within an event, as in a dialog").isZero();
            all.assertThat(blocked).as("files and waits on the event thread").isEmpty();
            all.assertThat(inTheStore(watchdog)).as("the event thread in the store").isEmpty();
          });
    }
  }

  private static List<List<String>> inTheStore(Watchdog watchdog) {
    return watchdog.stacks().keySet().stream()
        .filter(
            stack ->
                stack.stream()
                    .anyMatch(
                        line ->
                            line.contains("org.panelist.store.") || line.contains("org.sqlite.")))
        .toList();
  }

  /** By its own work, which a busy machine does not lengthen much, in the better of two replays. */
  @Test
  void noTaskOfTheEventThreadWorksForMoreThan50Milliseconds(Robot robot) throws Exception {
    try (var program = open()) {
      longest(program); // what happens for the first time is the benchmark's affair
      Map<String, Double> best = longest(program);
      longest(program).forEach((doing, work) -> best.merge(doing, work, Math::min));

      assertThat(best).containsKeys("notes", "a score", "the next question", "the wrap-up opens");
      assertThat(best).allSatisfy((doing, work) -> assertThat(work).as(doing).isLessThan(50));
    }
  }

  /** Milliseconds of work of the longest task, by what was done. */
  private static Map<String, Double> longest(ReplayedProgram program) throws Exception {
    try (var watchdog = Watchdog.install()) {
      new Replay(program, watchdog).play(HourScript.brief(1));
      var longest = new HashMap<String, Double>();
      watchdog.tasks().forEach(task -> longest.merge(task.doing(), task.cpu(), Math::max));
      return longest;
    }
  }

  /** As large as {@code percent} says, in the smallest window that the program is made for. */
  private ReplayedProgram open(int percent) throws Exception {
    ReplayedProgram program = open();
    Sign.ask(
        () -> {
          Theme.apply(Theme.Mode.LIGHT, percent);
          program.program().window().setSize(1280, 720);
          program.program().window().validate();
          return true;
        });
    return program;
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void theProposalComesAndGoesWithoutMovingAnything(int percent, Robot robot) throws Exception {
    try (var program = open(percent);
        var watchdog = Watchdog.install()) {
      var replay = new Replay(program, watchdog);
      replay.play(HourScript.opening());
      var places = new Places(program);
      var seen = new ArrayList<Boolean>();
      replay.afterEach(
          () -> {
            places.look(true, replay.doing());
            seen.add(shows(program));
          });
      var late = new Script();
      late.doing("notes").type("+ talks and talks");
      for (int i = 0; i < 45; i++) {
        late.leap(20); // longer ones are taken for sleep, and pause the clock
      }
      late.listen(4).type(" and talks");
      replay.play(late.doing("the proposal").press("interview.propose").listen(3).type("so"));

      assertThat(seen).startsWith(false).contains(true).endsWith(false);
      assertThat(places.compared()).isGreaterThan(30);
      assertThat(places.moved()).isEmpty();
    }
  }

  private static boolean shows(ReplayedProgram program) {
    return program.find(LivePanel.NOTICE).filter(Component::isShowing).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void aSaveThatFailsMovesNothing(int percent, Robot robot) throws Exception {
    try (var program = open(percent);
        var watchdog = Watchdog.install()) {
      var replay = new Replay(program, watchdog);
      replay.play(HourScript.opening());
      var places = new Places(program);
      var said = new ArrayList<String>();
      replay.afterEach(
          () -> {
            places.look(true, replay.doing());
            said.add(saved(program));
          });
      replay.play(new Script().doing("notes").type("+ before "));
      try (var lock = new LockedData(folder)) {
        assertThat(lock.connection.isClosed()).isFalse();
        replay.play(new Script().doing("notes").type("while ").listen(2).type("it is "));
      }
      replay.play(
          new Script().doing("notes").type("and after").listen(3).type("!").listen(2).type("."));

      assertThat(said).anyMatch(text -> text.startsWith("Cannot save"));
      assertThat(said.get(said.size() - 1)).startsWith("Sav");
      assertThat(places.moved()).isEmpty();
    }
  }

  @Test
  void aMessageOfTheProgramMovesNothing(Robot robot) throws Exception {
    try (var program = open();
        var watchdog = Watchdog.install()) {
      var replay = new Replay(program, watchdog);
      replay.play(HourScript.opening());
      var places = new Places(program);
      replay.afterEach(() -> places.look(true, replay.doing()));
      replay.play(new Script().doing("notes").type("+ before "));
      Banner banner = Sign.ask(() -> program.program().window().banner());
      Sign.ask(
          () -> {
            banner.show(Banner.Kind.WARNING, "Changed elsewhere.", "Nothing is lost. ".repeat(20));
            return true;
          });
      replay.play(new Script().doing("notes").type("while ").listen(2).type("it is "));
      assertThat(Sign.ask(banner::isShowing)).isTrue();
      Sign.ask(
          () -> {
            banner.dismiss();
            return true;
          });
      replay.play(new Script().doing("notes").type("and after").listen(2));

      assertThat(places.compared()).isGreaterThan(30);
      assertThat(places.moved()).isEmpty();
    }
  }

  private static String saved(ReplayedProgram program) {
    return program
        .find("status-saved")
        .map(label -> String.valueOf(((JLabel) label).getText()))
        .orElse("");
  }

  /** Another process, so to speak, has the data file for itself. */
  private static final class LockedData implements AutoCloseable {
    private final Connection connection;

    LockedData(Path folder) throws SQLException {
      connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("panelist.db"));
      run("begin immediate");
    }

    private void run(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public void close() throws SQLException {
      run("rollback");
      connection.close();
    }
  }

  private static final List<String> NOTHING_TO_DO =
      List.of(
          DefaultEditorKit.deletePrevCharAction,
          DefaultEditorKit.deleteNextCharAction,
          DefaultEditorKit.backwardAction,
          DefaultEditorKit.upAction,
          DefaultEditorKit.forwardAction,
          DefaultEditorKit.downAction,
          DefaultEditorKit.deletePrevWordAction,
          DefaultEditorKit.deleteNextWordAction,
          DefaultEditorKit.nextWordAction,
          DefaultEditorKit.previousWordAction,
          DefaultEditorKit.pasteAction,
          DefaultEditorKit.copyAction,
          DefaultEditorKit.cutAction);

  /**
   * A text beeps when there is nothing to delete, nowhere to go, nothing to paste or when it may
   * not be edited; with another look and feel this does.
   */
  @Test
  void aKeyWithNothingToDoMakesNoSound(Robot robot) throws Exception {
    try (var program = open()) {
      assertThat(program.dialogs()).isEmpty();
      boolean asked =
          Sign.ask(
              () -> {
                Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(""), null);
                boolean rang = false;
                for (String action : NOTHING_TO_DO) {
                  rang |= rings(action, "", true) || rings(action, "", false);
                  rang |= rings(action, "read only", false);
                }
                return rang;
              });
      assertThat(asked).as("the toolkit was asked for, which is where the bell is").isFalse();
    }
  }

  private static boolean rings(String action, String text, boolean editable) {
    var area = new BellArea();
    area.setText(text);
    area.setEditable(editable);
    area.setSize(200, 100);
    area.getActionMap()
        .get(action)
        .actionPerformed(new ActionEvent(area, ActionEvent.ACTION_PERFORMED, "\b"));
    return area.rang;
  }

  private static final class BellArea extends JTextArea {
    private static final long serialVersionUID = 1L;
    private boolean rang;

    @Override
    public Toolkit getToolkit() {
      rang |=
          Stream.of(Thread.currentThread().getStackTrace())
              .anyMatch(frame -> frame.getMethodName().equals("provideErrorFeedback"));
      return super.getToolkit();
    }
  }
}
