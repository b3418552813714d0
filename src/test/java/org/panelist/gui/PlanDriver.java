package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import org.assertj.swing.awt.AWT;
import org.assertj.swing.core.ComponentDragAndDrop;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.util.Platform;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.plan.BankShelf;
import org.panelist.plan.MemoryBank;
import org.panelist.plan.MemoryPlanStore;
import org.panelist.plan.Plans;
import org.panelist.plan.TestBank;
import org.panelist.ui.kit.AccessibilitySweep;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.plan.PlanEditorPage;
import org.panelist.ui.plan.PlansScreen;

/** The plans screen in a window, as a person uses it. */
public final class PlanDriver {
  private final FrameFixture window;
  private final PlansScreen screen;
  private final List<String> started;

  private PlanDriver(FrameFixture window, PlansScreen screen, List<String> started) {
    this.window = window;
    this.screen = screen;
    this.started = started;
  }

  /** What the window is opened with. */
  public record Setting(
      MemoryPlanStore store,
      List<Question> bank,
      List<Plan> templates,
      Theme.Mode mode,
      int percent,
      int width,
      int height) {
    public static Setting of(MemoryPlanStore store, List<Question> bank, List<Plan> templates) {
      return new Setting(store, bank, templates, Theme.Mode.LIGHT, 100, 1208, 694);
    }
  }

  public static PlanDriver open(Robot robot, Setting setting) {
    var started = new ArrayList<String>();
    var screens = new ArrayList<PlansScreen>();
    JFrame frame =
        GuiActionRunner.execute(
            () -> {
              Theme.install(setting.mode(), setting.percent());
              var plans =
                  new Plans(
                      setting.store(),
                      setting::templates,
                      Runnable::run,
                      Runnable::run,
                      TestBank.ids());
              var shelf =
                  new BankShelf(new MemoryBank(setting.bank()), Runnable::run, Runnable::run);
              var screen =
                  new PlansScreen(
                      plans,
                      shelf,
                      TestBank.ids(),
                      (plan, round) -> started.add(plan.title() + " round " + round),
                      Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC));
              screens.add(screen);
              JFrame made = new JFrame();
              made.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
              made.setContentPane((JPanel) screen.component());
              made.getContentPane().setBackground(null);
              made.getContentPane()
                  .setPreferredSize(new Dimension(setting.width(), setting.height()));
              made.pack();
              screen.shown();
              return made;
            });
    var window = new FrameFixture(robot, frame);
    window.show();
    return new PlanDriver(window, screens.get(0), started);
  }

  // --- The list

  public PlanDriver opensPlan(String title) {
    selectsPlan(title);
    presses(KeyEvent.VK_ENTER);
    waitFor("the plan is open", () -> screen.title().equals(title));
    return this;
  }

  private void selectsPlan(String title) {
    JTable table = window.table(PlansScreen.LIST).target();
    int row = rowOf(title);
    GuiActionRunner.execute(() -> table.setRowSelectionInterval(row, row));
    window.table(PlansScreen.LIST).focus();
  }

  private int rowOf(String title) {
    int row = planTitles().indexOf(title);
    if (row < 0) {
      throw new AssertionError("no plan " + title + " in " + planTitles());
    }
    return row;
  }

  /** Cells are painted, so the words are read from the rows behind them. */
  private List<String> planTitles() {
    JTable table = window.table(PlansScreen.LIST).target();
    return GuiActionRunner.execute(
        () ->
            IntStream.range(0, table.getRowCount())
                .mapToObj(row -> String.valueOf(table.getValueAt(row, 0)))
                .toList());
  }

  public PlanDriver deletesPlan(String title) {
    selectsPlan(title);
    return presses(KeyEvent.VK_DELETE);
  }

  public PlanDriver usesTemplate(Plan template) {
    window.button("plan-use-" + template.id()).click();
    waitFor("the plan is open", () -> screen.title().equals(template.title()));
    return this;
  }

  public PlanDriver searchesPlans(String text) {
    window.textBox(PlansScreen.LIST_SEARCH).setText(text);
    return this;
  }

  public PlanDriver showsPlans(String... titles) {
    waitFor("plans " + List.of(titles), () -> planTitles().equals(List.of(titles)));
    return this;
  }

  // --- Buttons and keys

  public PlanDriver clicks(String command) {
    window.button(command).click();
    return this;
  }

  /** Presses a key in whatever has the focus. */
  public PlanDriver presses(int key) {
    window.robot().pressAndReleaseKey(key);
    window.robot().waitForIdle();
    return this;
  }

  /** Presses Alt and a key in whatever has the focus. */
  public PlanDriver pressesWithAlt(int key) {
    Keyboard.alt(window.robot(), key);
    return this;
  }

  /** Presses Ctrl, or Cmd on a Mac, and a key in whatever has the focus. */
  public PlanDriver pressesWithMenuKey(int key) {
    window.robot().pressAndReleaseKey(key, Platform.controlOrCommandMask());
    window.robot().waitForIdle();
    return this;
  }

  // --- The editor

  public PlanDriver selectsItem(String title) {
    window.list(PlanEditorPage.ITEMS).selectItem(indexOf(title));
    window.list(PlanEditorPage.ITEMS).focus();
    return this;
  }

  private int indexOf(String title) {
    List<String> titles = itemTitles();
    int index = titles.indexOf(title);
    if (index < 0) {
      throw new AssertionError("no item " + title + " in " + titles);
    }
    return index + 1;
  }

  private List<String> itemTitles() {
    return plan().rounds().get(shownRound()).items().stream()
        .map(item -> item.question().title())
        .toList();
  }

  private int shownRound() {
    int rounds = plan().rounds().size();
    for (int i = 1; i <= rounds; i++) {
      int number = i;
      boolean chosen =
          GuiActionRunner.execute(
              () -> window.toggleButton(PlanEditorPage.TAB + number).target().isSelected());
      if (chosen) {
        return i - 1;
      }
    }
    throw new AssertionError("no round is in view");
  }

  /** Chooses a row by its number, from 0: the opening. */
  public PlanDriver selectsRow(int row) {
    window.list(PlanEditorPage.ITEMS).selectItem(row);
    window.list(PlanEditorPage.ITEMS).focus();
    return this;
  }

  public PlanDriver showsItems(String... titles) {
    waitFor("items " + List.of(titles), () -> itemTitles().equals(List.of(titles)));
    int rows =
        GuiActionRunner.execute(
            () -> window.list(PlanEditorPage.ITEMS).target().getModel().getSize());
    assertThat(rows).isEqualTo(titles.length + 3);
    return this;
  }

  public PlanDriver showsRound(int number) {
    waitFor("round " + number, () -> shownRound() == number - 1);
    return this;
  }

  public PlanDriver goesToRound(int number) {
    window.toggleButton(PlanEditorPage.TAB + number).click();
    return showsRound(number);
  }

  public PlanDriver searchesBank(String text) {
    pressesWithMenuKey(KeyEvent.VK_F);
    window.textBox(PlanEditorPage.SEARCH).requireFocused().setText("").enterText(text);
    return this;
  }

  /** How many questions the bank offers at this moment. */
  public int offered() {
    JList<?> list = window.list(PlanEditorPage.OFFERS).target();
    return GuiActionRunner.execute(() -> list.getModel().getSize());
  }

  /** The focus is in the component of this name. */
  public PlanDriver isAt(String name) {
    waitFor(
        "the focus in " + name,
        () ->
            GuiActionRunner.execute(
                () -> {
                  Component owner =
                      KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
                  return owner != null && name.equals(owner.getName());
                }));
    return this;
  }

  public PlanDriver offers(int questions) {
    JList<?> list = window.list(PlanEditorPage.OFFERS).target();
    waitFor(
        questions + " offers",
        () -> GuiActionRunner.execute(() -> list.getModel().getSize()) == questions);
    return this;
  }

  public PlanDriver types(String field, String text) {
    window.textBox(field).setText("").enterText(text);
    return this;
  }

  public PlanDriver sets(String spinner, String number) {
    window.spinner(spinner).enterTextAndCommit(number);
    return this;
  }

  public PlanDriver says(String label, String text) {
    waitFor(label + " says " + text, () -> window.label(label).text().equals(text));
    return this;
  }

  /** What the advice says in words, as a screen reader hears it; empty when there is none. */
  public String advice() {
    JPanel banner =
        window
            .robot()
            .finder()
            .findByName(window.target(), PlanEditorPage.ADVICE, JPanel.class, false);
    return GuiActionRunner.execute(
        () -> banner.isVisible() ? banner.getAccessibleContext().getAccessibleName() : "");
  }

  public void dragsItem(String title, String onto) {
    var list = window.list(PlanEditorPage.ITEMS);
    int row = indexOf(onto);
    Rectangle target =
        GuiActionRunner.execute(() -> ((JList<?>) list.target()).getCellBounds(row, row));
    list.drag(indexOf(title));
    // The upper edge of a row is the gap before it.
    new ComponentDragAndDrop(window.robot())
        .drop(list.target(), new Point(target.x + target.width / 2, target.y + 4));
  }

  public void dragsItemToRound(String title, int round) {
    window.list(PlanEditorPage.ITEMS).drag(indexOf(title));
    var tab = window.toggleButton(PlanEditorPage.TAB + round).target();
    new ComponentDragAndDrop(window.robot()).drop(tab, AWT.visibleCenterOf(tab));
  }

  /** The plan that the store was given last. */
  public Plan plan() {
    return GuiActionRunner.execute(() -> screen.openPlan().orElseThrow());
  }

  public List<String> started() {
    return started;
  }

  public PlanDriver isAccessible() {
    GuiActionRunner.execute(() -> AccessibilitySweep.check(screen.component()));
    return this;
  }

  public PlanDriver photographs(String name) {
    window.robot().waitForIdle();
    Pictures.save((JFrame) window.target(), name);
    return this;
  }

  private static void waitFor(String what, BooleanSupplier condition) {
    Pause.pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return condition.getAsBoolean();
          }
        },
        5_000);
  }
}
