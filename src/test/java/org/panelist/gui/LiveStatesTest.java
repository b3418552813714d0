package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Anchors;
import org.panelist.domain.Interview;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.Interviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.NewInterview;
import org.panelist.interview.Samples;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.Place;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;

/**
 * The live screen in the window of the whole program, in its five states, two sizes, two themes and
 * two sizes of text: forty pictures, and for each what must be in view.
 */
@GuiTest
class LiveStatesTest {
  private static final List<Dimension> SIZES =
      List.of(new Dimension(1280, 720), new Dimension(1920, 1080));
  private static final String CURRENT = LivePanel.STEP + "b";
  private static final Duration IN_TIME = Duration.ofSeconds(14 * 60 + 41);
  private static final Duration LATE = Duration.ofMinutes(38);

  @TempDir private Path folder;
  private Robot robot;
  private ProgramDriver program;
  private String inTime = "";
  private String late = "";

  private Path data() {
    return folder.resolve("data");
  }

  private void fill() {
    try (Database database = Database.open(DataFolder.open(data()))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      var plan = LiveSample.plan();
      var ids = new Samples.Ids();
      var intake = new Intake(store, new Samples.Remembered("Robin"), ids, InstantSource.system());
      var clocks = Clocks.system(Runnable::run);
      var plans = new MemoryPlans(plan);
      var all = new Interviews(store, plans, intake, clocks, (delay, write) -> write.run());
      Interview first = all.create(NewInterview.of(plan, 1, "Sample candidate A"));
      Interview second = all.create(NewInterview.of(plan, 1, "Sample candidate B"));
      store.save(LiveSample.middle(first, IN_TIME), first.responses().keySet());
      store.save(LiveSample.middle(second, LATE), second.responses().keySet());
      inTime = first.id();
      late = second.id();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "LIGHT,200", "DARK,100", "DARK,200"})
  void whatAnInterviewerNeedsIsInViewInEachState(Theme.Mode mode, int percent, Robot robot)
      throws SQLException {
    this.robot = robot;
    fill();
    try (var opened = ProgramDriver.start(robot, data(), folder.resolve("exports"))) {
      program = opened;
      GuiActionRunner.execute(() -> Theme.apply(mode, percent));
      String theme = mode.name().toLowerCase(Locale.ROOT);
      for (Dimension size : SIZES) {
        program.resize(size.width, size.height);
        String zoom = percent == 100 ? "" : "-" + percent;
        states("-%s-%dx%d%s".formatted(theme, size.width, size.height, zoom), size);
      }
    }
  }

  private void open(String interview) {
    program.go(Place.HOME).goOnWith(interview).isAt(Place.INTERVIEWS).focusIs(LivePanel.NOTES);
    if (text(LivePanel.PACE).equals("paused")) { // one interview runs at a time
      program.press("interview.pause");
    }
  }

  private void states(String name, Dimension size) throws SQLException {
    open(late);
    check("live-behind" + name, size, true);
    assertThat(isShowing(LivePanel.NOTICE)).isTrue();
    assertThat(text(LivePanel.PACE)).contains("min too long, 1 must-ask left");
    assertThat(texts()).anyMatch(text -> text.startsWith("Drop “Cross-validation"));
    assertThat(InView.isWhole(find("interview.propose"))).isTrue();

    open(inTime);
    check("live-running" + name, size, true);
    assertThat(isShowing(LivePanel.NOTICE)).isFalse();

    program.press("interview.hideRubric");
    check("live-hidden" + name, size, false);
    assertThat(texts()).doesNotContain("Names the cost of both errors");
    program.press("interview.hideRubric");

    program.press("interview.focus");
    check("live-focus" + name, size, false);
    assertThat(isShowing(LivePanel.AGENDA)).isFalse();
    Component clock = find(LivePanel.CLOCK);
    assertThat(clock.getX() + clock.getWidth())
        .as("the clock ends where the page does")
        .isEqualTo(clock.getParent().getWidth());
    program.press("interview.focus");
    cannotSave(name, size);
  }

  private void cannotSave(String name, Dimension size) throws SQLException {
    String url = "jdbc:sqlite:" + data().resolve("panelist.db");
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      program.type("!").press("interview.score4");
      Waiting.until(
          "the place where the notes are kept",
          () -> saved().contains("your notes are kept in "),
          this::saved);
      check("live-cannot-save" + name, size, true);
      assertThat(saved()).startsWith("Cannot save: ");
      assertThat(find(CURRENT).getAccessibleContext().getAccessibleName())
          .endsWith("score 4, not saved yet");
      assertThat(find(LivePanel.NOTICE).getAccessibleContext().getAccessibleName())
          .isEqualTo(saved());
      assertThat(InView.isWhole(find("interview.retry"))).isTrue();
      assertThat(GuiActionRunner.execute(this::readsWhereNotesAre)).isTrue();
      statement.execute("rollback");
    }
    program.press("interview.retry");
    Waiting.until("saved", () -> saved().startsWith("Saved"), this::saved);
    assertThat(find(CURRENT).getAccessibleContext().getAccessibleName()).endsWith("score 4");
    program.press("window.undo").press("interview.score3"); // as it was, for the next pictures
  }

  /** Takes the picture, and looks for what must be in it. */
  private void check(String state, Dimension size, boolean withAnchors) {
    program.focusIs(LivePanel.NOTES);
    robot.waitForIdle();
    var window = program.program().window();
    Waiting.until(
        state + " without anything cut",
        () -> InView.cut(window.getContentPane()).isEmpty(),
        () -> InView.cut(window.getContentPane()).toString());
    Waiting.until( // on a busy machine a save takes its time
        state + " with nothing under way",
        () -> saved().matches("(Saved|Cannot save).*"),
        this::saved);
    Pictures.save(window, state);
    assertThat(window.getContentPane().getSize()).as(state).isEqualTo(size);
    assertThat(text(LivePanel.CLOCK)).as("running").isNotEmpty();
    assertThat(program.says("Paused")).as(state).isFalse();
    for (String part : List.of(LivePanel.CLOCK, LivePanel.CANDIDATE, LivePanel.TITLE)) {
      assertThat(InView.isWhole(find(part))).as(part).isTrue();
    }
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      String anchor = LivePanel.ANCHOR + score;
      assertThat(isShowing(anchor)).as(anchor).isEqualTo(withAnchors);
      assertThat(!withAnchors || InView.isWhole(find(anchor))).as(anchor).isTrue();
    }
    checkTexts();
  }

  private void checkTexts() {
    var prompt = (JComponent) find(LivePanel.PROMPT);
    Rectangle seen = GuiActionRunner.execute(prompt::getVisibleRect);
    int line = prompt.getFontMetrics(TextStyle.PROMPT.font()).getHeight();
    assertThat(seen.y).isZero();
    assertThat(seen.height).as("of the prompt").isGreaterThanOrEqualTo(line);
    var area = (JTextArea) find(LivePanel.NOTES);
    Rectangle notes = GuiActionRunner.execute(area::getVisibleRect);
    Rectangle caret = GuiActionRunner.execute(() -> caret(area));
    assertThat(notes.contains(caret)).as("the caret in view").isTrue();
    assertThat(notes.height).as("of the notes").isGreaterThanOrEqualTo(4 * caret.height);
  }

  private static Rectangle caret(JTextArea area) throws BadLocationException {
    return area.modelToView2D(area.getCaretPosition()).getBounds();
  }

  private List<Component> all(String name) {
    return List.copyOf(
        robot
            .finder()
            .findAll(
                program.program().window(),
                part -> name.equals(part.getName()) && part.isShowing()));
  }

  private Component find(String name) {
    assertThat(all(name)).as(name).hasSize(1);
    return all(name).get(0);
  }

  private boolean isShowing(String name) {
    return GuiActionRunner.execute(() -> !all(name).isEmpty());
  }

  private String text(String name) {
    return ((JLabel) find(name)).getText();
  }

  private List<String> texts() {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(program.program().window(), TextView.class::isInstance).stream()
                .filter(Component::isShowing)
                .map(part -> ((TextView) part).text())
                .toList());
  }

  /** Whether the place where the notes are stands in the notice before any of its words is cut. */
  private boolean readsWhereNotesAre() {
    var notice = (Container) find(LivePanel.NOTICE);
    TextView view =
        robot.finder().findAll(notice, TextView.class::isInstance).stream()
            .map(TextView.class::cast)
            .findFirst()
            .orElseThrow();
    int end = view.text().indexOf(".txt; ");
    String upToThere = view.text().substring(0, end) + ".txt; ...";
    Font font = TextStyle.BODY.font();
    return !view.isShortened()
        || view.getFontMetrics(font).stringWidth(upToThere) < view.getWidth();
  }

  private String saved() {
    return List.of("status-saved", "status-detail").stream()
        .flatMap(name -> all(name).stream())
        .map(part -> String.valueOf(((JLabel) part).getText()))
        .collect(Collectors.joining());
  }
}
