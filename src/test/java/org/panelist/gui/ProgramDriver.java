package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.util.Platform;
import org.jspecify.annotations.Nullable;
import org.panelist.app.Ids;
import org.panelist.app.Program;
import org.panelist.app.Surroundings;
import org.panelist.app.WindowStart;
import org.panelist.interview.SaveThread;
import org.panelist.ui.Place;
import org.panelist.ui.home.HomePanel;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.palette.Palette;

/** The whole program over a data folder, used as a person uses it. */
final class ProgramDriver implements AutoCloseable {
  private static final long CLOSED_SECONDS = 30;

  private final Robot robot;
  private final List<ExecutorService> threads = new ArrayList<>();
  private final AnsweredDialogs dialogs = new AnsweredDialogs();
  private final RecordedDesktop desktop = new RecordedDesktop();
  private final Program program;
  private final FrameFixture window;
  private boolean closed;
  private int keystrokes;

  private ProgramDriver(Robot robot, Path folder, Path exports, InstantSource time) {
    this.robot = robot;
    program = WindowStart.open(folder, surroundings(exports, time), null);
    window = new FrameFixture(robot, program.window());
    Waiting.until("the program to have its data", program::isReady);
    robot.waitForIdle();
  }

  /** Starts the program; workbooks go to {@code exports}. */
  static ProgramDriver start(Robot robot, Path folder, Path exports) {
    return start(robot, folder, exports, InstantSource.system());
  }

  /** The same by another wall clock. */
  static ProgramDriver start(Robot robot, Path folder, Path exports, InstantSource time) {
    return new ProgramDriver(robot, folder, exports, time);
  }

  Surroundings surroundings(Path exports) {
    return surroundings(exports, InstantSource.system());
  }

  private Surroundings surroundings(Path exports, InstantSource time) {
    return new Surroundings(
        EventQueue::invokeLater,
        thread(),
        thread(),
        thread(),
        new SaveThread(),
        time,
        System::nanoTime,
        ZoneId.of("Europe/London"),
        new Ids(),
        dialogs,
        desktop,
        exports);
  }

  private ExecutorService thread() {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    threads.add(thread);
    return thread;
  }

  FrameFixture window() {
    return window;
  }

  Program program() {
    return program;
  }

  AnsweredDialogs dialogs() {
    return dialogs;
  }

  RecordedDesktop desktop() {
    return desktop;
  }

  /** Goes to a place by its key. */
  ProgramDriver go(Place place) {
    press(place.command());
    return isAt(place);
  }

  ProgramDriver isAt(Place place) {
    Waiting.until(
        "to be at " + place,
        () -> program.window().place() == place,
        () -> "at " + program.window().place());
    return this;
  }

  /** Presses the key of a command, wherever the focus is. */
  ProgramDriver press(String command) {
    var key = Keys.of(command).orElseThrow();
    return press(key.getKeyCode(), key.getModifiers());
  }

  /** Presses a key with the menu key of the system held. */
  ProgramDriver pressMenu(int code) {
    return press(code, Platform.controlOrCommandMask());
  }

  ProgramDriver press(int code) {
    return press(code, 0);
  }

  @SuppressWarnings("deprecation") // key strokes hold both the old bits and the new ones
  private ProgramDriver press(int code, int modifiers) {
    keystrokes++;
    if (modifiers == (KeyEvent.ALT_DOWN_MASK | KeyEvent.ALT_MASK)) {
      Keyboard.alt(robot, code);
    } else {
      robot.pressAndReleaseKey(code, oldMask(modifiers));
    }
    robot.waitForIdle();
    return this;
  }

  /** AssertJ Swing knows the modifiers' old bits only. */
  @SuppressWarnings("deprecation")
  private static int[] oldMask(int modifiers) {
    int[][] pairs = {
      {KeyEvent.CTRL_DOWN_MASK, KeyEvent.CTRL_MASK},
      {KeyEvent.SHIFT_DOWN_MASK, KeyEvent.SHIFT_MASK},
      {KeyEvent.ALT_DOWN_MASK, KeyEvent.ALT_MASK},
      {KeyEvent.META_DOWN_MASK, KeyEvent.META_MASK}
    };
    return IntStream.range(0, pairs.length)
        .filter(i -> (modifiers & pairs[i][0]) != 0 || (modifiers & pairs[i][1]) != 0)
        .map(i -> pairs[i][1])
        .toArray();
  }

  /** How often a key was pressed, those of typed texts apart. */
  int keystrokes() {
    return keystrokes;
  }

  /** Types where the focus is. */
  ProgramDriver type(String text) {
    robot.enterText(text);
    robot.waitForIdle();
    return this;
  }

  /** Runs what the palette finds first for {@code name}. */
  ProgramDriver byPalette(String name) {
    press("window.palette");
    type(name);
    return press(KeyEvent.VK_ENTER);
  }

  /** Types {@code text} into the palette and runs the row of that name. */
  ProgramDriver choosesInPalette(String text, String name) {
    press("window.palette");
    type(text);
    JList<?> list = window.list(Palette.LIST).target();
    Waiting.until("the palette to offer " + name, () -> place(list, name) >= 0);
    int steps = GuiActionRunner.execute(() -> place(list, name) - list.getSelectedIndex());
    for (int i = 0; i < steps; i++) {
      press(KeyEvent.VK_DOWN);
    }
    return press(KeyEvent.VK_ENTER);
  }

  /** Types {@code text} into the palette: what it offers once it has searched. */
  List<String> paletteNames(String text) {
    press("window.palette");
    type(text);
    waitsForRead();
    JList<?> list = window.list(Palette.LIST).target();
    return GuiActionRunner.execute(
        () ->
            IntStream.range(0, list.getModel().getSize()).mapToObj(i -> nameOf(list, i)).toList());
  }

  private static int place(JList<?> list, String name) {
    return IntStream.range(0, list.getModel().getSize())
        .filter(i -> nameOf(list, i).startsWith(name))
        .findFirst()
        .orElse(-1);
  }

  /** Until the first row of the list of that name says {@code text}. */
  ProgramDriver waitsForFirstRow(String name, String text) {
    JList<?> list = window.list(name).target();
    Waiting.until(
        "the first row of " + name + " to say " + text,
        () -> list.getModel().getSize() > 0 && nameOf(list, 0).contains(text),
        () -> list.getModel().getSize() == 0 ? "no row" : nameOf(list, 0));
    return this;
  }

  String firstRow(String name) {
    JList<?> list = window.list(name).target();
    return GuiActionRunner.execute(() -> nameOf(list, 0));
  }

  @SuppressWarnings("unchecked") // any renderer paints any row
  private static String nameOf(JList<?> list, int row) {
    var renderer = (ListCellRenderer<Object>) list.getCellRenderer();
    Object value = list.getModel().getElementAt(row);
    return renderer
        .getListCellRendererComponent((JList<Object>) list, value, row, false, false)
        .getAccessibleContext()
        .getAccessibleName();
  }

  boolean paletteIsOpen() {
    return robot.finder().findAll(c -> Palette.FIELD.equals(c.getName()) && c.isShowing()).size()
        == 1;
  }

  /** The component that has the focus. */
  Component focus() {
    robot.waitForIdle();
    return GuiActionRunner.execute(
        () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }

  /** Whether {@code text} stands on a label in view. */
  boolean says(String text) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(c -> c.isShowing()).stream()
                .anyMatch(c -> textOf(c).contains(text)));
  }

  /** How many components in view say exactly {@code text}. */
  long shownTimes(String text) {
    return GuiActionRunner.execute(
        () ->
            robot.finder().findAll(c -> c.isShowing()).stream()
                .filter(c -> textOf(c).equals(text))
                .count());
  }

  private static String textOf(Component component) {
    if (component instanceof JLabel label) {
      return String.valueOf(label.getText());
    }
    if (component instanceof JTable table) {
      return cells(table);
    }
    var context = component.getAccessibleContext();
    return context == null ? "" : String.valueOf(context.getAccessibleName());
  }

  private static String cells(JTable table) {
    return IntStream.range(0, table.getRowCount() * table.getColumnCount())
        .mapToObj(i -> table.getValueAt(i / table.getColumnCount(), i % table.getColumnCount()))
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  ProgramDriver waitsFor(String text) {
    Waiting.until("\"" + text + "\" to be seen", () -> says(text));
    return this;
  }

  ProgramDriver resize(int width, int height) {
    Dimension inner = new Dimension(width, height);
    GuiActionRunner.execute(
        () -> {
          var around = program.window().getInsets();
          program
              .window()
              .setSize(
                  inner.width + around.left + around.right,
                  inner.height + around.top + around.bottom);
          program.window().validate();
        });
    robot.waitForIdle();
    return this;
  }

  /** Home's button that fills the empty folder with the sample. */
  ProgramDriver opensTheSample() {
    go(Place.HOME);
    clicksOnHome("home.sample", "home.sample"::equals, button -> true);
    Waiting.until("the sample to be there", () -> !unfinished("Resume").isEmpty());
    Waiting.until("the focus to leave the button that is gone", ProgramDriver::isFocusInView);
    return this;
  }

  private static boolean isFocusInView() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && owner.isShowing() && !"home.sample".equals(owner.getName());
  }

  /** Goes on with the first interview that stopped on the way. */
  ProgramDriver resumesTheUnfinishedInterview() {
    return goesOn("Resume").isAt(Place.INTERVIEWS);
  }

  /** Goes on with the first interview that was held and has no scorecard. */
  ProgramDriver wrapsUpTheHeldInterview() {
    return goesOn("Wrap up").isAt(Place.WRAP_UP);
  }

  private ProgramDriver goesOn(String how) {
    go(Place.HOME);
    return clicksOnHome(how, ProgramDriver::isOpener, button -> button.getText().equals(how));
  }

  /**
   * Home makes its rows anew whenever it has read them again: the button that is found is clicked
   * before anything else can happen.
   */
  private ProgramDriver clicksOnHome(
      String what, Predicate<String> isName, Predicate<JButton> isMeant) {
    Waiting.until(
        "a button on home: " + what,
        () -> {
          var button = homeButtons(isName).stream().filter(isMeant).findFirst();
          button.ifPresent(found -> found.doClick(0));
          return button.isPresent();
        });
    robot.waitForIdle();
    return this;
  }

  private List<JButton> unfinished(String how) {
    return homeButtons(ProgramDriver::isOpener).stream()
        .filter(button -> button.getText().equals(how))
        .toList();
  }

  private static boolean isOpener(String name) {
    return name.startsWith(HomePanel.OPEN);
  }

  private List<JButton> homeButtons(Predicate<String> isName) {
    return robot
        .finder()
        .findAll(c -> c.isShowing() && c.isEnabled() && isName.test(String.valueOf(c.getName())))
        .stream()
        .map(JButton.class::cast)
        .toList();
  }

  /** Until the focus is in the component of that name. */
  ProgramDriver focusIs(String name) {
    Waiting.until(
        "the focus in " + name, () -> name.equals(focusedName()), ProgramDriver::focusedName);
    return this;
  }

  private static String focusedName() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner == null ? "nothing" : String.valueOf(owner.getName());
  }

  private static @Nullable Component owner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** Goes on with Tab until the component of that name has the focus. */
  ProgramDriver tabTo(String name) {
    return tabTo(name, name::equals);
  }

  /** Goes on with Tab until a component whose name begins so has the focus. */
  ProgramDriver tabToFirst(String prefix) {
    return tabTo(prefix, name -> name.startsWith(prefix));
  }

  private ProgramDriver tabTo(String what, Predicate<String> isThere) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      passed.add(GuiActionRunner.execute(ProgramDriver::focusedName));
      if (isThere.test(GuiActionRunner.execute(ProgramDriver::focusedName))) {
        return this;
      }
      Component before = focus();
      press(KeyEvent.VK_TAB);
      Waiting.until("the focus to move on", () -> owner() != null && owner() != before);
    }
    throw new AssertionError("Tab does not lead to " + what + " but to " + passed);
  }

  /** Until the table has so many rows. */
  ProgramDriver waitsForRows(String table, int least, int most) {
    JTable target = window.table(table).target();
    Waiting.until(
        least + " to " + most + " rows in " + table,
        () -> target.getRowCount() >= least && target.getRowCount() <= most,
        () -> target.getRowCount() + " rows");
    return this;
  }

  /** Until {@code text} stands in the component of that name. */
  ProgramDriver waitsForText(String name, String text) {
    Waiting.until(
        "\"" + text + "\" in " + name,
        () -> shownIn(name).contains(text),
        () -> "it says \"" + shownIn(name) + "\"");
    return this;
  }

  /** Until the component of that name is not in view any more. */
  ProgramDriver waitsForNo(String name) {
    Waiting.until(
        "no " + name,
        () -> robot.finder().findAll(c -> name.equals(c.getName()) && c.isShowing()).isEmpty());
    return this;
  }

  /** {@code text} stands in the component of that name at this moment. */
  ProgramDriver says(String name, String text) {
    assertThat(textIn(name)).contains(text);
    return this;
  }

  /** What stands in the component of that name, if it is in view. */
  String textIn(String name) {
    return GuiActionRunner.execute(() -> shownIn(name));
  }

  /** Exports, submits and the like begin once this is counted down. */
  CountDownLatch holdSlowWork() {
    return hold(threads.get(2));
  }

  /** What is read is there only once this is counted down. */
  CountDownLatch holdReading() {
    return hold(threads.get(1));
  }

  private static CountDownLatch hold(ExecutorService thread) {
    var latch = new CountDownLatch(1);
    thread.execute(
        () -> {
          try {
            latch.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    return latch;
  }

  /** Until what was to be read has been read, and has come to the screen. */
  ProgramDriver waitsForRead() {
    robot.waitForIdle(); // some reading begins once the page is there
    for (ExecutorService thread : threads) {
      try {
        thread.submit(() -> {}).get();
      } catch (ExecutionException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    robot.waitForIdle();
    return this;
  }

  private String shownIn(String name) {
    return robot.finder().findAll(c -> name.equals(c.getName()) && c.isShowing()).stream()
        .map(ProgramDriver::shown)
        .findFirst()
        .orElse("");
  }

  private static String shown(Component component) {
    return component instanceof JTextComponent field ? field.getText() : textOf(component);
  }

  /** Home's button that goes on with an interview. */
  ProgramDriver goOnWith(String interviewId) {
    return clicksOnHome(interviewId, (HomePanel.OPEN + interviewId)::equals, button -> true);
  }

  ProgramDriver inWindow() {
    assertThat(SwingUtilities.isDescendingFrom(focus(), program.window())).isTrue();
    return this;
  }

  /** Until everything is written and the data folder is free; a window that stays is a failure. */
  void awaitClosed() {
    var gone = new CountDownLatch(1);
    var waits =
        new Thread(
            () -> {
              try {
                program.awaitClosed();
                gone.countDown();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "waits for the program to close");
    waits.setDaemon(true);
    waits.start();
    try {
      assertThat(gone.await(CLOSED_SECONDS, TimeUnit.SECONDS)).as("the window closes").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waits.interrupt();
    }
  }

  /** Closes the window as a person does, and waits until everything is written. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (GuiActionRunner.execute(() -> program.window().isDisplayable())) {
      window.close();
    }
    awaitClosed();
    threads.forEach(ExecutorService::shutdown);
  }
}
