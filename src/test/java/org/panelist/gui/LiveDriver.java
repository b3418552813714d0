package org.panelist.gui;

import static java.awt.event.KeyEvent.VK_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.util.Platform.controlOrCommandMask;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.panelist.domain.Interview;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.exchange.ApproachFile;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Interviews;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.Samples;
import org.panelist.interview.SaveThread;
import org.panelist.store.RescueFiles;
import org.panelist.task.Tasks;
import org.panelist.ui.interview.InterviewLinks;
import org.panelist.ui.interview.InterviewsScreen;
import org.panelist.ui.interview.LiveLook;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.interview.NotesSize;
import org.panelist.ui.interview.RubricChoice;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.StatusLine;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;

/** Drives the screens of interviews as a person would, and counts the keystrokes. */
final class LiveDriver implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;
  private static final int RAIL = 72;

  /**
   * Where notes are kept while the store fails: in another place than those of tests that run
   * beside this one, for their interviews have the same ids.
   */
  private static final Path RESCUE =
      Path.of("target", Path.of(System.getProperty("user.home")).getFileName().toString());

  private final Robot robot;
  private final MemoryInterviews store;
  private final SaveThread saves = new SaveThread();
  private final Interviews interviews;
  private final List<InterviewSession> wrappedUp = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final JFrame frame;
  private final StatusLine status;
  private final InterviewsScreen screen;
  private FrameFixture window;
  private int keystrokes;
  private final List<Runnable> held = new ArrayList<>();
  private boolean hold;

  private LiveDriver(
      Robot robot, MemoryInterviews store, Plan plan, Clocks clocks, Dimension size) {
    this.robot = robot;
    this.store = store;
    RESCUE.toFile().mkdirs();
    interviews =
        new Interviews(
            store,
            new MemoryPlans(plan),
            new Intake(
                store,
                new Samples.Remembered("Robin Sample"),
                new Samples.Ids(),
                InstantSource.system()),
            clocks,
            saves,
            new RescueFiles(List.of(RESCUE), id -> OptionalLong.of(store.revision(id))));
    status = edt(StatusLine::new);
    screen = edt(this::createScreen);
    frame = edt(() -> createFrame(size));
    window = new FrameFixture(robot, frame);
    window.show(size);
    edt(
        () -> {
          screen.shown();
          return true;
        });
  }

  /** A window of 1280x720, light, over an empty store. */
  static LiveDriver open(Robot robot, MemoryInterviews store, Plan plan) {
    return open(robot, store, plan, Theme.Mode.LIGHT, 100, new Dimension(1280, 720));
  }

  static LiveDriver open(
      Robot robot,
      MemoryInterviews store,
      Plan plan,
      Theme.Mode mode,
      int percent,
      Dimension size) {
    GuiActionRunner.execute(() -> Theme.install(mode, percent));
    return new LiveDriver(robot, store, plan, Clocks.system(SwingUtilities::invokeLater), size);
  }

  /** As {@link #open}, while time passes as the test says. */
  static LiveDriver openAt(Robot robot, MemoryInterviews store, Plan plan, Clocks clocks) {
    GuiActionRunner.execute(() -> Theme.install(Theme.Mode.LIGHT, 100));
    return new LiveDriver(robot, store, plan, clocks, new Dimension(1280, 720));
  }

  private InterviewsScreen createScreen() {
    var look = new LiveLook(new MemorySize(), new MemoryRubric());
    return new InterviewsScreen(
        interviews,
        new Tasks(this::read, Runnable::run),
        look,
        new InterviewLinks(
            wrappedUp::add,
            opened::add,
            status::setSaved,
            this::pageChanged,
            () -> {},
            failure -> {}),
        InstantSource.system());
  }

  private void pageChanged() {
    status.setHint(screen.hint());
  }

  private JFrame createFrame(Dimension size) {
    var made = new JFrame("Interviews");
    made.setUndecorated(true);
    var spacer = new JLabel();
    spacer.setBorder(BorderFactory.createEmptyBorder(0, Theme.px(RAIL), 0, 0));
    made.add(spacer, BorderLayout.LINE_START);
    made.add(screen, BorderLayout.CENTER);
    made.add(status, BorderLayout.PAGE_END);
    made.setPreferredSize(size);
    return made;
  }

  private static final class MemorySize implements NotesSize {
    private int percent = 100;

    @Override
    public int percent() {
      return percent;
    }

    @Override
    public void setPercent(int newPercent) {
      percent = newPercent;
    }
  }

  private static final class MemoryRubric implements RubricChoice {
    private boolean hidden;

    @Override
    public boolean isHiddenIn(Interview interview) {
      return hidden;
    }

    @Override
    public void setHidden(Interview interview, boolean nowHidden) {
      hidden = nowHidden;
    }
  }

  private static <T> T edt(Callable<T> action) {
    return GuiActionRunner.execute(action);
  }

  // ---- the list and the form

  /** What can be asked outside the plan. */
  LiveDriver askFrom(List<Question> questions) {
    edt(
        () -> {
          screen.askFrom(() -> questions);
          return true;
        });
    return this;
  }

  /** What is read from now on is there only after {@link #release}. */
  LiveDriver holdReads() {
    edt(() -> hold = true);
    return this;
  }

  /** What was read up to now arrives. */
  LiveDriver release() {
    edt(
        () -> {
          List<Runnable> due = List.copyOf(held);
          held.clear();
          due.forEach(Runnable::run);
          return true;
        });
    return this;
  }

  private void read(Runnable work) {
    if (hold) {
      held.add(work);
    } else {
      work.run();
    }
  }

  /** The guide for scenarios and designs, as it is shipped. */
  LiveDriver withGuide() {
    edt(
        () -> {
          screen.guideFrom(() -> ApproachFile.packed(new PackedTemplates()));
          return true;
        });
    return this;
  }

  /** What the palette offers here. */
  boolean offers(String id) {
    return edt(
        () ->
            screen.commands().stream()
                .anyMatch(command -> command.id().equals(id) && command.isEnabled()));
  }

  LiveDriver startForm() {
    edt(
        () -> {
          screen.start("", "");
          return true;
        });
    return this;
  }

  LiveDriver openInterview(String id) {
    edt(
        () -> {
          screen.open(id);
          return true;
        });
    awaitFocus(LivePanel.NOTES);
    return this;
  }

  /** Does several things before the event thread comes to what the first of them asks for. */
  LiveDriver together(Consumer<InterviewsScreen> steps) {
    edt(
        () -> {
          steps.accept(screen);
          return true;
        });
    robot.waitForIdle();
    return this;
  }

  LiveDriver list() {
    edt(
        () -> {
          screen.showList();
          return true;
        });
    return this;
  }

  LiveDriver type(String name, String text) {
    window.textBox(name).enterText(text);
    return this;
  }

  void awaitFocus(String name) {
    await(
        "focus in " + name,
        () -> {
          Component owner = frame.getMostRecentFocusOwner();
          return owner != null && name.equals(owner.getName());
        });
  }

  /** Whether a component of this name shows. */
  boolean shows(String name) {
    return edt(
        () ->
            robot.finder().findAll(frame, component -> name.equals(component.getName())).stream()
                .anyMatch(Component::isShowing));
  }

  List<String> openedScorecards() {
    return opened;
  }

  List<InterviewSession> wrappedUp() {
    return wrappedUp;
  }

  // ---- the live page

  /** What the timer does each second, at once. */
  LiveDriver tick() {
    edt(
        () -> {
          ((LivePanel) robot.finder().find(screen, LivePanel.class::isInstance)).tick();
          return true;
        });
    return this;
  }

  /** Runs a command of the page as the palette does. */
  LiveDriver run(String id) {
    edt(
        () -> {
          screen.commands().stream()
              .filter(command -> command.id().equals(id))
              .findFirst()
              .orElseThrow()
              .run();
          return true;
        });
    return this;
  }

  /** Types text where the focus is; these keystrokes are the note's own and not counted. */
  LiveDriver type(String text) {
    robot.enterText(text);
    return this;
  }

  /** A key with the menu key held, counted. */
  LiveDriver menuKey(int code) {
    return key(code, controlOrCommandMask());
  }

  LiveDriver key(int code, int... masks) {
    keystrokes++;
    robot.pressAndReleaseKey(code, masks);
    return this;
  }

  /** Without the robot, for Cacio's knows no Alt. */
  LiveDriver altKey(int code) {
    return heldKey(InputEvent.ALT_DOWN_MASK, code);
  }

  /** A key while others are held, also such as the robot does not know. */
  LiveDriver heldKey(int mask, int code) {
    keystrokes++;
    Keyboard.post(edt(frame::getMostRecentFocusOwner), mask, code);
    robot.waitForIdle();
    return this;
  }

  /**
   * A key of the menu key, letters, another such key and letters again, as fast as can be: all are
   * there before the first is dealt with.
   */
  LiveDriver burst(int first, String letters, int last, String after) {
    keystrokes += 2;
    edt(
        () -> {
          Component owner = frame.getMostRecentFocusOwner();
          Keyboard.post(owner, Shortcuts.menuMask(), first);
          letters.toUpperCase(Locale.ROOT).chars().forEach(one -> Keyboard.post(owner, 0, one));
          Keyboard.post(owner, Shortcuts.menuMask(), last);
          after.toUpperCase(Locale.ROOT).chars().forEach(one -> Keyboard.post(owner, 0, one));
          return true;
        });
    robot.waitForIdle();
    return this;
  }

  /** A key that is held, with others, until it was pressed so often: no release between. */
  LiveDriver holdKey(int mask, int code, int presses) {
    keystrokes++;
    for (int i = 0; i < presses; i++) {
      Keyboard.press(edt(frame::getMostRecentFocusOwner), mask, code);
      robot.waitForIdle();
    }
    Keyboard.release(edt(frame::getMostRecentFocusOwner), mask, code);
    robot.waitForIdle();
    return this;
  }

  LiveDriver shiftMenuKey(int code) {
    return held(KeyEvent.VK_SHIFT, () -> menuKey(code));
  }

  private LiveDriver held(int modifier, Runnable keys) {
    robot.pressKey(modifier);
    try {
      keys.run();
    } finally {
      robot.releaseKey(modifier);
    }
    return this;
  }

  LiveDriver score(int score) {
    return menuKey(VK_1 + score - 1);
  }

  LiveDriver next() {
    return menuKey(KeyEvent.VK_ENTER);
  }

  int keystrokes() {
    return keystrokes;
  }

  LiveDriver click(String name) {
    robot.click(find(name));
    return this;
  }

  private Component find(String name) {
    return robot
        .finder()
        .find(frame, component -> name.equals(component.getName()) && component.isShowing());
  }

  InterviewSession session() {
    return edt(() -> interviews.session(screenInterview()).orElseThrow());
  }

  private String screenInterview() {
    return store.list().stream()
        .map(summary -> summary.id())
        .filter(id -> interviews.session(id).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** What the store holds. */
  Interview saved() {
    return store.find(edt(this::screenInterview)).orElseThrow();
  }

  Response saved(String item) {
    return saved().response(item);
  }

  String step() {
    return edt(() -> session().step());
  }

  String notes() {
    return edt(() -> area().getText());
  }

  JTextArea area() {
    return robot
        .finder()
        .find(
            frame,
            new GenericTypeMatcher<JTextArea>(JTextArea.class) {
              @Override
              protected boolean isMatching(JTextArea area) {
                return LivePanel.NOTES.equals(area.getName());
              }
            });
  }

  String labelText(String name) {
    return edt(
        () ->
            find(name) instanceof JLabel label
                ? label.getText()
                : find(name) instanceof JTextComponent text ? text.getText() : "");
  }

  /** Whether {@code text} stands somewhere in view. */
  boolean says(String text) {
    return edt(
        () ->
            robot.finder().findAll(frame, Component::isShowing).stream()
                .anyMatch(
                    part ->
                        part.getAccessibleContext() != null
                            && String.valueOf(part.getAccessibleContext().getAccessibleName())
                                .contains(text)));
  }

  /** What the status line says of the keys of the page. */
  String hint() {
    return edt(screen::hint);
  }

  /** What stands in texts that wrap, wherever they are in what shows. */
  List<String> texts() {
    return edt(() -> textViews().map(TextView::text).toList());
  }

  /** As {@link #texts}, of those that are in view from their first line to their last. */
  List<String> wholeTexts() {
    robot.waitForIdle();
    return edt(
        () ->
            textViews()
                .filter(view -> view.getVisibleRect().height == view.heightAt(view.getWidth()))
                .map(TextView::text)
                .toList());
  }

  private Stream<TextView> textViews() {
    return robot.finder().findAll(frame, TextView.class::isInstance).stream()
        .map(TextView.class::cast)
        .filter(TextView::isShowing);
  }

  String savedText() {
    return edt(
        () ->
            robot.finder().findAll(status, JLabel.class::isInstance).stream()
                .map(JLabel.class::cast)
                .filter(label -> String.valueOf(label.getName()).matches("status-(saved|detail)"))
                .map(label -> String.valueOf(label.getText()))
                .collect(Collectors.joining()));
  }

  String accessibleName(String name) {
    return edt(() -> find(name).getAccessibleContext().getAccessibleName());
  }

  /** Name of what has the focus. */
  String focused() {
    robot.waitForIdle();
    return edt(
        () -> {
          Component owner = frame.getMostRecentFocusOwner();
          return owner == null ? "" : String.valueOf(owner.getName());
        });
  }

  boolean isFocusInNotes() {
    return edt(() -> area().isFocusOwner());
  }

  Component componentNamed(String name) {
    return edt(() -> find(name));
  }

  void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      if (edt(condition::getAsBoolean)) {
        return;
      }
      robot.waitForIdle();
    }
    assertThat(edt(condition::getAsBoolean)).as("within 10 s: " + what).isTrue();
  }

  JFrame window() {
    return frame;
  }

  /** The place of the caret in the notes; event thread. */
  Rectangle caret() {
    try {
      return area().modelToView2D(area().getCaretPosition()).getBounds();
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
  }

  /** Where a character of the notes stands in the picture of the window. */
  Rectangle box(int offset) {
    return edt(
        () -> {
          Rectangle box = area().modelToView2D(offset).getBounds();
          return SwingUtilities.convertRectangle(area(), box, frame.getRootPane());
        });
  }

  LiveDriver resize(Dimension size) {
    edt(
        () -> {
          frame.setSize(size);
          frame.validate();
          return true;
        });
    robot.waitForIdle();
    return this;
  }

  LiveDriver picture(String name) {
    robot.waitForIdle();
    Pictures.save(frame, name);
    return this;
  }

  /** Closes the window as a person would: what was typed is written first. */
  @Override
  public void close() {
    boolean durable =
        edt(
            () -> {
              boolean all = interviews.closeAll(Duration.ofSeconds(5));
              screen.hidden();
              frame.dispose();
              return all;
            });
    saves.close();
    if (!durable) {
      throw new AssertionError("something could not be written");
    }
  }

  /** The process is killed: nothing is flushed. */
  void kill() {
    saves.close();
    edt(
        () -> {
          screen.hidden();
          frame.dispose();
          return true;
        });
  }
}
