package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.util.Platform;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.Interviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.Rescue;
import org.panelist.interview.Samples;
import org.panelist.interview.SaveThread;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.AmendmentStore;
import org.panelist.scorecard.MemoryAmendments;
import org.panelist.scorecard.ScorecardStore;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.AccessibilitySweep;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.KeyHint;
import org.panelist.ui.kit.RowList;
import org.panelist.ui.kit.StatusLine;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.scorecard.FileOpener;
import org.panelist.ui.scorecard.ScorecardExport;
import org.panelist.ui.scorecard.WrapUpExits;
import org.panelist.ui.scorecard.WrapUpPanel;

/** The wrap-up in a window of its own, as a person uses it. */
final class WrapUpDriver implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final Robot robot;
  private final ScorecardStore store;
  private final SaveThread saves = new SaveThread();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final List<String> exits = Collections.synchronizedList(new ArrayList<>());
  private final FakeDesktop desktop = new FakeDesktop();
  private final Interviews interviews;
  private final WrapUpPanel panel;
  private final StatusLine status;
  private final FrameFixture window;
  private final JFrame frame;

  WrapUpDriver(
      Robot robot,
      InterviewStore interviewStore,
      ScorecardStore store,
      Theme.Mode mode,
      int percent,
      Dimension size) {
    this(robot, interviewStore, store, new MemoryAmendments(), mode, percent, size);
  }

  WrapUpDriver(
      Robot robot,
      InterviewStore interviewStore,
      ScorecardStore store,
      AmendmentStore amendments,
      Theme.Mode mode,
      int percent,
      Dimension size) {
    this.robot = robot;
    this.store = store;
    Clocks clocks = Clocks.system(SwingUtilities::invokeLater);
    var ids = new Samples.Ids();
    var intake = new Intake(interviewStore, new Samples.Remembered("Robin"), ids, clocks.time());
    interviews = new Interviews(interviewStore, new MemoryPlans(), intake, clocks, saves);
    var scorecards = new Scorecards(store, ids, clocks.time());
    var amending = new Amending(amendments, clocks, saves, Rescue.NONE);
    var tasks = new Tasks(worker, SwingUtilities::invokeLater);
    record Made(WrapUpPanel panel, StatusLine status, JFrame frame) {}

    Made made =
        GuiActionRunner.execute(
            () -> {
              Theme.install(mode, percent);
              var line = new StatusLine();
              var wrapUp =
                  new WrapUpPanel(
                      scorecards,
                      interviews,
                      tasks,
                      clocks,
                      amending,
                      new Exits(),
                      desktop,
                      () -> Path.of("exports"),
                      desktop,
                      line::setSaved);
              var content = new JPanel(new BorderLayout());
              content.add(wrapUp.component());
              content.add(line, BorderLayout.SOUTH);
              var made1 = new JFrame("Wrap-up");
              made1.setContentPane(content);
              content.setPreferredSize(size);
              return new Made(wrapUp, line, made1);
            });
    panel = made.panel();
    status = made.status();
    frame = made.frame();
    window = new FrameFixture(robot, frame);
    window.show();
  }

  WrapUpDriver open(String interviewId) {
    GuiActionRunner.execute(() -> panel.open(interviewId));
    until("the page is there", () -> !panel.title().isEmpty());
    GuiActionRunner.execute(
        () -> {
          panel.shown();
          panel.initialFocus().requestFocusInWindow();
          status.setHint(panel.hint());
        });
    until("the focus is there", () -> panel.initialFocus().isFocusOwner());
    return this;
  }

  /** The session of an interview, as the notes have it. */
  InterviewSession session(Interview interview) {
    return GuiActionRunner.execute(() -> interviews.open(interview));
  }

  /** Goes to a question in the notes. */
  void talksAbout(InterviewSession session, String itemId) {
    GuiActionRunner.execute(() -> session.goTo(itemId));
  }

  /** Scores in the notes. */
  void score(InterviewSession session, String itemId, int score) {
    GuiActionRunner.execute(() -> session.score(itemId, score));
  }

  /** Calls it off in the notes. */
  void callOff(InterviewSession session, String reason) {
    GuiActionRunner.execute(() -> session.callOff(InterviewState.CANCELLED, reason));
    robot.waitForIdle();
  }

  /** Comes here from the notes. */
  WrapUpDriver wrapUp(InterviewSession session) {
    GuiActionRunner.execute(
        () -> {
          panel.open(session);
          panel.shown();
          panel.initialFocus().requestFocusInWindow();
        });
    until("the focus is there", () -> panel.initialFocus().isFocusOwner());
    return this;
  }

  /** Opens an interview anew while the page is in view, as from the list. */
  WrapUpDriver openAgain(String interviewId) {
    GuiActionRunner.execute(() -> panel.open(interviewId));
    robot.waitForIdle();
    return this;
  }

  // what a person does

  /** Presses a key while others, Alt or Shift say, are held. */
  WrapUpDriver press(int key, int... held) {
    for (int other : held) {
      robot.pressKey(other);
    }
    robot.pressAndReleaseKey(key);
    for (int other : held) {
      robot.releaseKey(other);
    }
    robot.waitForIdle();
    return this;
  }

  WrapUpDriver menu(int key, int... held) {
    int[] all = Arrays.copyOf(held, held.length + 1);
    all[held.length] = Platform.controlOrCommandKey();
    return press(key, all);
  }

  /** Alt and a key; as an event, for Cacio's keyboard knows no Alt. */
  WrapUpDriver alt(int key) {
    GuiActionRunner.execute(
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          owner.dispatchEvent(
              new KeyEvent(
                  owner,
                  KeyEvent.KEY_PRESSED,
                  System.currentTimeMillis(),
                  InputEvent.ALT_DOWN_MASK,
                  key,
                  KeyEvent.CHAR_UNDEFINED));
        });
    robot.waitForIdle();
    return this;
  }

  /** A key that types {@code typed}, wherever it is on the keyboard. */
  WrapUpDriver typedAs(char typed, int key, int modifiers) {
    GuiActionRunner.execute(
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          long now = System.currentTimeMillis();
          owner.dispatchEvent(
              new KeyEvent(owner, KeyEvent.KEY_PRESSED, now, modifiers, key, typed));
          owner.dispatchEvent(
              new KeyEvent(
                  owner, KeyEvent.KEY_TYPED, now, modifiers, KeyEvent.VK_UNDEFINED, typed));
        });
    robot.waitForIdle();
    return this;
  }

  /** Pastes over everything in the field that has the focus. */
  WrapUpDriver paste(String text) {
    GuiActionRunner.execute(
        () -> {
          if (owner() instanceof JTextComponent field) {
            Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(text), null);
            field.selectAll();
          }
        });
    return menu(KeyEvent.VK_V);
  }

  WrapUpDriver type(String text) {
    robot.enterText(text);
    robot.waitForIdle();
    return this;
  }

  /** Goes on with Tab until the component of that name has the focus. */
  WrapUpDriver tabTo(String name) {
    return goTo(name);
  }

  /** Goes back with Shift and Tab until the component of that name has the focus. */
  WrapUpDriver tabBackTo(String name) {
    return goTo(name, KeyEvent.VK_SHIFT);
  }

  private static @Nullable Component owner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private WrapUpDriver goTo(String name, int... held) {
    for (int i = 0; i < 20; i++) {
      if (name.equals(focused())) {
        return this;
      }
      Component before = GuiActionRunner.execute(WrapUpDriver::owner);
      press(KeyEvent.VK_TAB, held);
      until("the focus moves on", () -> owner() != null && owner() != before);
    }
    throw new AssertionError("Tab does not lead to " + name + " but to " + focused());
  }

  WrapUpDriver submit() {
    return menu(KeyEvent.VK_ENTER);
  }

  WrapUpDriver click(String name) {
    window.button(name).click();
    robot.waitForIdle();
    return this;
  }

  // what a person sees

  String focused() {
    return GuiActionRunner.execute(
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          return owner == null ? "nothing" : String.valueOf(owner.getName());
        });
  }

  String text(String name) {
    return GuiActionRunner.execute(
        () -> {
          Component found = find(name);
          if (found instanceof TextView view) {
            return view.text();
          }
          return found instanceof JTextComponent field
              ? field.getText()
              : ((JLabel) found).getText();
        });
  }

  boolean isEditable(String name) {
    return GuiActionRunner.execute(() -> ((JTextComponent) find(name)).isEditable());
  }

  /** Whether {@code text} stands on a label in view. */
  boolean shows(String text) {
    return GuiActionRunner.execute(
        () -> Texts.of(frame.getContentPane()).stream().anyMatch(one -> one.contains(text)));
  }

  /** Whether a chip in view says {@code text}. */
  boolean showsChip(String text) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(frame, c -> c instanceof Chip && c.isShowing()).stream()
                .anyMatch(c -> text.equals(c.getAccessibleContext().getAccessibleName())));
  }

  /** Whether a key in view is called {@code key}. */
  boolean showsKey(String key) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(frame, c -> c instanceof KeyHint && c.isShowing()).stream()
                .anyMatch(c -> key.equals(c.getAccessibleContext().getAccessibleName())));
  }

  boolean isShowing(String name) {
    return GuiActionRunner.execute(() -> find(name).isShowing());
  }

  Point placeOf(String name) {
    return GuiActionRunner.execute(
        () -> SwingUtilities.convertPoint(find(name), 0, 0, frame.getRootPane()));
  }

  String submitText() {
    return GuiActionRunner.execute(() -> ((AbstractButton) find(WrapUpPanel.SUBMIT)).getText());
  }

  Recommendation recommended() {
    return GuiActionRunner.execute(
        () -> {
          for (int i = 0; i < 4; i++) {
            if (((AbstractButton) find(WrapUpPanel.RECOMMENDATION + "-" + i)).isSelected()) {
              return Recommendation.values()[i];
            }
          }
          boolean beside = ((AbstractButton) find(WrapUpPanel.NOT_ENOUGH + "-0")).isSelected();
          return beside ? Recommendation.NOT_ENOUGH_EVIDENCE : null;
        });
  }

  /** What the banners of the checklist say, in order. */
  List<String> findings() {
    return GuiActionRunner.execute(
        () -> {
          var texts = new ArrayList<String>();
          for (int i = 0; i < 6; i++) {
            var banner = (Banner) find(WrapUpPanel.FINDING + i);
            if (banner.isVisible()) {
              texts.add(banner.getAccessibleContext().getAccessibleName());
            }
          }
          return texts;
        });
  }

  String bannerText(String name) {
    return GuiActionRunner.execute(
        () -> {
          var banner = (Banner) find(name);
          return banner.isVisible() ? banner.getAccessibleContext().getAccessibleName() : "";
        });
  }

  /** What a screen reader says of a question in the list. */
  String item(int index) {
    return GuiActionRunner.execute(
        () ->
            ((java.awt.Container) find(WrapUpPanel.ITEMS))
                .getComponent(index)
                .getAccessibleContext()
                .getAccessibleName());
  }

  int selectedRow(String list) {
    return GuiActionRunner.execute(() -> ((RowList<?>) find(list)).selectedIndex());
  }

  String competency(String id) {
    return GuiActionRunner.execute(
        () ->
            ((JComponent) find(WrapUpPanel.COMPETENCY + id))
                .getAccessibleContext()
                .getAccessibleName());
  }

  /** A figure shows once the score is durable. */
  WrapUpDriver untilCompetency(String id, String end) {
    until(end, () -> competency(id).endsWith(end));
    return this;
  }

  String saved() {
    return text("status-saved");
  }

  List<Scorecard> versions() {
    return store.versions(WrapUpSample.ID);
  }

  List<String> exits() {
    return List.copyOf(exits);
  }

  FakeDesktop desktop() {
    return desktop;
  }

  /** Until so many are stored, and the page shows the newest. */
  WrapUpDriver untilVersions(int count) {
    until(
        count + " versions",
        () -> versions().size() == count && find(WrapUpPanel.AMEND).isVisible());
    return this;
  }

  void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!GuiActionRunner.execute(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "never: "
                + what
                + "; focus "
                + focused()
                + ", "
                + findings()
                + ", "
                + bannerText(WrapUpPanel.PROBLEM));
      }
      Thread.onSpinWait();
    }
    robot.waitForIdle();
  }

  /** Waits until what does not fit is at least told where it is pointed at. */
  WrapUpDriver untilNothingIsCut(String state) {
    robot.waitForIdle();
    Waiting.until(state + " without anything cut", () -> cut().isEmpty(), () -> cut().toString());
    return this;
  }

  /** Of notes the list shows the beginning only: they are read as a whole below it. */
  private List<String> cut() {
    return GuiActionRunner.execute(
        () ->
            InView.cut(frame.getContentPane()).stream()
                .filter(fault -> !fault.contains(WrapUpPanel.EXCERPT))
                .toList());
  }

  void checkAccessibility() {
    GuiActionRunner.execute(() -> AccessibilitySweep.check(panel.component()));
  }

  void picture(String name) {
    robot.waitForIdle();
    GuiActionRunner.execute(() -> status.setHint(panel.hint()));
    robot.waitForIdle();
    Pictures.save(frame, name);
  }

  Component find(String name) {
    return java.util.Objects.requireNonNull(find(frame.getRootPane(), name), name);
  }

  private static Component find(java.awt.Container root, String name) {
    for (Component child : root.getComponents()) {
      if (name.equals(child.getName())) {
        return child;
      }
      Component found = child instanceof java.awt.Container inside ? find(inside, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public void close() {
    GuiActionRunner.execute(panel::hidden);
    window.cleanUp();
    worker.shutdownNow();
    saves.close();
  }

  private final class Exits implements WrapUpExits {
    @Override
    public void toNotes(String interviewId, String itemId) {
      exits.add("notes " + interviewId + " " + itemId);
    }

    @Override
    public void pageTurned() {}

    @Override
    public void submitted(String interviewId) {
      exits.add("submitted " + interviewId);
    }
  }

  /** Exports and opens nothing, and tells what it was asked for. */
  static final class FakeDesktop implements ScorecardExport, FileOpener {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean failing;

    List<String> asked() {
      return List.copyOf(asked);
    }

    void setFailing(boolean failing) {
      this.failing = failing;
    }

    @Override
    public Path export(Scorecard scorecard, Path folder) {
      refuseIfFailing("the disk is full", "free some space");
      asked.add("version " + scorecard.version());
      return folder.resolve("ML engineer C-104 Technical round.xlsx");
    }

    @Override
    public Path exportDraft(Interview interview, Path folder) {
      refuseIfFailing("the disk is full", "free some space");
      asked.add("draft");
      return folder.resolve("ML engineer C-104 Technical round draft.xlsx");
    }

    @Override
    public void showInFolder(Path file) {
      refuseIfFailing("no desktop", "open it yourself");
      asked.add("show " + file.getFileName());
    }

    @Override
    public void open(Path file) {
      refuseIfFailing("no desktop", "open it yourself");
      asked.add("open " + file.getFileName());
    }

    private void refuseIfFailing(String what, String mend) {
      if (failing) {
        throw new ProblemException(new Problem("exports", what, mend));
      }
    }
  }

  /** For a reading of a test: the score of an item as stored. */
  static Integer score(Interview interview, String itemId) {
    Integer score = interview.response(itemId).score();
    assertThat(score).as("score of " + itemId).isNotNull();
    return score;
  }
}
