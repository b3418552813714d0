package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.assertj.swing.util.Platform;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionBank;
import org.panelist.ui.bank.AddToPlan;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.kit.AccessibilitySweep;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** The bank's screen in a window of its own; alone among tests it knows the names of its parts. */
final class BankDriver implements AutoCloseable {
  private static final Timeout PATIENCE = Timeout.timeout(10_000);

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final FrameFixture window;
  private final JFrame frame;
  private final QuestionBank bank;

  /** How the window is set up. */
  record Look(Theme.Mode mode, int percent, Dimension size) {
    static final Look PLAIN = new Look(Theme.Mode.LIGHT, 100, new Dimension(1440, 900));
  }

  private BankDriver(Robot robot, BankStore store, AddToPlan plans, Look look) {
    bank =
        GuiActionRunner.execute(
            () ->
                new QuestionBank(
                    store, id -> List.of("Mid ML engineer"), worker, EventQueue::invokeLater));
    frame = GuiActionRunner.execute(() -> frame(bank, plans, look));
    window = new FrameFixture(robot, frame);
    window.show(look.size());
    waitFor("the bank to be loaded", bank::isLoaded);
    window.textBox(BankPanel.SEARCH).focus(); // as the window does with Screen.initialFocus
  }

  private static JFrame frame(QuestionBank bank, AddToPlan plans, Look look) {
    Theme.install(look.mode(), look.percent());
    var panel = new BankPanel(bank, plans);
    var frame = new JFrame("Bank");
    frame.setContentPane(panel);
    panel.setBackground(Theme.color(Token.WINDOW));
    panel.shown();
    return frame;
  }

  static BankDriver open(Robot robot, BankStore store, AddToPlan plans) {
    return open(robot, store, plans, Look.PLAIN);
  }

  static BankDriver open(Robot robot, BankStore store, AddToPlan plans, Look look) {
    return new BankDriver(robot, store, plans, look);
  }

  BankDriver type(String text) {
    window.robot().enterText(text);
    return this;
  }

  BankDriver press(int key) {
    window.robot().pressAndReleaseKey(key);
    return this;
  }

  BankDriver pressWithMenuKey(int key) {
    window.robot().pressAndReleaseKey(key, Platform.controlOrCommandMask());
    return this;
  }

  BankDriver tick(String box) {
    window.checkBox(box).click();
    return this;
  }

  BankDriver upToMinutes(int most) {
    window
        .comboBox(BankPanel.MINUTES)
        .selectItem(java.util.regex.Pattern.compile(".*\\b" + most + " min.*"));
    return this;
  }

  BankDriver clickButton(String name) {
    window.button(name).click();
    return this;
  }

  BankDriver clickHeading(String heading) {
    window.table(BankPanel.TABLE).tableHeader().clickColumn(heading);
    return this;
  }

  /** Between two clicks at the same place, which would be a double click. */
  BankDriver clickAway() {
    window.robot().click(frame.getContentPane(), new java.awt.Point(4, 4));
    return this;
  }

  void showsFirst(String title) {
    waitUntil("first title", () -> titles().get(0), title);
  }

  void showsThatMany(int rows) {
    waitUntil("number of rows", () -> titles().size(), rows);
  }

  List<String> titles() {
    return GuiActionRunner.execute(
        () -> bank.result().rows().stream().map(row -> row.title()).toList());
  }

  void countOf(String box, int count) {
    waitUntil(
        "count of " + box,
        () -> {
          String name = window.checkBox(box).target().getAccessibleContext().getAccessibleName();
          return Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1));
        },
        count);
  }

  void searchSays(String text) {
    waitUntil("search text", () -> window.textBox(BankPanel.SEARCH).target().getText(), text);
  }

  void focusIsIn(String name) {
    waitUntil("focus", BankDriver::focused, name);
  }

  private static String focused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner == null ? "nowhere" : String.valueOf(owner.getName());
  }

  void chosenIs(String title) {
    waitUntil(
        "chosen question",
        () -> bank.detail().map(detail -> detail.question().title()).orElse("none"),
        title);
    waitUntil(
        "title on the detail",
        () -> Texts.of(window.scrollPane(BankPanel.DETAIL).target()).contains(title),
        true);
  }

  void feedbackIs(String text) {
    waitUntil("feedback", () -> Texts.named(frame, BankPanel.FEEDBACK), text);
  }

  void saysWhyNone(String text) {
    waitUntil("why nothing matches", () -> Texts.named(frame, BankPanel.WHY_NONE), text);
  }

  void clipboardHolds(String text) throws Exception {
    Object data = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
    assertThat(data).isEqualTo(text);
  }

  void detailShows(String... texts) {
    waitUntil(
        "texts of the detail",
        () -> {
          List<String> all = Texts.of(window.scrollPane(BankPanel.DETAIL).target());
          return Stream.of(texts).filter(text -> !all.contains(text)).toList();
        },
        List.of());
  }

  void isAccessible() {
    GuiActionRunner.execute(() -> AccessibilitySweep.check(frame.getContentPane()));
  }

  /** Widths of the columns that are in view, by heading. */
  List<String> columns() {
    return GuiActionRunner.execute(
        () -> {
          var columns = window.table(BankPanel.TABLE).target().getColumnModel();
          return Stream.iterate(0, i -> i < columns.getColumnCount(), i -> i + 1)
              .map(columns::getColumn)
              .filter(column -> column.getWidth() > 0)
              .map(column -> column.getHeaderValue().toString())
              .toList();
        });
  }

  void picture(String name) {
    window.robot().waitForIdle();
    Pictures.save(frame, name);
  }

  private void waitFor(String what, java.util.function.BooleanSupplier condition) {
    waitUntil(what, condition::getAsBoolean, true);
  }

  private <T> void waitUntil(String what, Supplier<T> actual, T expected) {
    Pause.pause(
        new Condition(what + " to be " + expected) {
          private Object last;

          @Override
          public boolean test() {
            last = GuiActionRunner.execute(actual::get);
            return expected.equals(last);
          }

          @Override
          protected String descriptionAddendum() {
            return ", last seen: " + last;
          }
        },
        PATIENCE);
  }

  @Override
  public void close() {
    window.cleanUp();
    worker.shutdownNow();
  }
}
