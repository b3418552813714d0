package org.panelist.ui.plan;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Competency;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.plan.Assembly;
import org.panelist.plan.BankShelf;
import org.panelist.plan.PanelCoverage;
import org.panelist.plan.PlanEditor;
import org.panelist.plan.PlanSaveState;
import org.panelist.plan.PlanTiming;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.Theme;

/** One plan: the round in view, the coverage of the panel, and the bank to add from. */
public final class PlanEditorPage {
  public static final String ITEMS = "plan.items";
  public static final String OFFERS = "plan.offers";
  public static final String SEARCH = "plan.search";
  public static final String LEVEL_FILTER = "plan.levelFilter";
  public static final String COVERAGE = "plan-matrix";
  public static final String ADVICE = "plan-advice";
  public static final String PLANNED = "plan-plannedLabel";
  public static final String HEADER = "plan-header";

  /** Followed by the number of the round. */
  public static final String TAB = "plan-round-";

  /** What stands beside the round. */
  private enum Side {
    PANEL,
    PLAN,
    ROUND
  }

  private final PlanEditor editor;
  private final BankShelf shelf;
  private final Supplier<String> ids;
  private final StartInterview start;
  private final JPanel page = new JPanel(new BorderLayout());
  private final JPanel body = Panels.clear(new BorderLayout());
  private final PageHeader header;
  private final AdviceBanner advice;
  private final AssembleForm assemble;
  private final RoundCard round;
  private final CoverageCard coverage = new CoverageCard();
  private final ShelfCard offers;
  private final PlanDetails planDetails;
  private final RoundDetails roundDetails;
  private final Command back;
  private final Command undo;
  private final Command redo;
  private final Command assembleCommand = Command.of("plan.assemble", this::openAssemble);
  private final Command search = Command.of("plan.search", this::toSearch);
  private final Command details = Command.of("plan.details", () -> show(Side.PLAN));
  private final Command startCommand;
  private final JButton detailsButton = Buttons.button(details);
  private final JButton assembleButton = Buttons.button(assembleCommand);
  private final List<Runnable> handles = new ArrayList<>();
  private Side side = Side.PANEL;
  private int columns;

  PlanEditorPage(
      PlanEditor editor,
      BankShelf shelf,
      Supplier<String> ids,
      StartInterview start,
      Runnable back) {
    this.editor = editor;
    this.shelf = shelf;
    this.ids = ids;
    this.start = start;
    this.back = Command.of("plan.back", back);
    undo =
        Command.of("plan.undo", editor::undo)
            .when(() -> editor.undoLabel().isPresent())
            .withKey(Keys.of("window.undo").orElse(null));
    redo =
        Command.of("plan.redo", editor::redo)
            .when(() -> editor.redoLabel().isPresent())
            .withKey(Keys.of("window.redo").orElse(null));
    startCommand =
        Command.of("plan.start", this::startInterview)
            .when(() -> editor.plan().items().findAny().isPresent())
            .withKey(Keys.of("interview.start").orElse(null));
    Command close = Command.of("plan.closeDetails", () -> show(Side.PANEL));
    header = header();
    advice = new AdviceBanner(editor, shelf);
    assemble = new AssembleForm("plan.assembleReplaces", this::assemble, this::focusItems);
    round =
        new RoundCard(
            editor, Command.of("plan.roundDetails", () -> show(Side.ROUND)), this::refresh);
    offers = new ShelfCard(shelf, editor.plan().level(), editor::plan, this::add);
    planDetails = new PlanDetails(editor, close);
    roundDetails = new RoundDetails(editor, round::current, close, this::roundMoved);
    buildPage();
    handles.add(editor.changes().add(this::refresh));
    handles.add(editor.saves().add(this::showSaveState));
    handles.add(shelf.changes().add(this::refresh));
    refresh();
  }

  private PageHeader header() {
    var made =
        new PageHeader(
            "",
            Buttons.icon(undo, Feather.CORNER_UP_LEFT),
            Buttons.icon(redo, Feather.CORNER_UP_RIGHT),
            detailsButton,
            assembleButton,
            Buttons.primary(startCommand));
    made.setName(HEADER);
    return made;
  }

  private void buildPage() {
    page.setOpaque(false);
    JPanel top =
        Panels.clear(
            new MigLayout("insets 0 0 16 0, fillx, gap 0, hidemode 3", "[]4[grow, fill]", "[]"));
    top.add(Buttons.icon(back, Feather.ARROW_LEFT), "top, gaptop 3");
    top.add(header, "growx, wmin 0, wrap");
    top.add(advice.component(), "span, growx, wmin 0, gaptop 12, wrap");
    top.add(assemble.component(), "span, growx, wmin 0, gaptop 12");
    page.add(top, BorderLayout.NORTH);
    page.add(Panels.scroll(body), BorderLayout.CENTER);
    page.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            arrange();
          }
        });
    for (Command command : List.of(undo, redo, startCommand, assembleCommand)) {
      Shortcuts.bind(page, command);
    }
    Shortcuts.bind(page, search);
    Shortcuts.bind(
        page,
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        Command.of("plan.escape", this::escape));
    columns = 3;
    arrangeNow();
  }

  private static @Nullable Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /**
   * One step back: out of the details, then the words of a search, then out of a field to the
   * items, then to all plans.
   */
  private void escape() {
    if (side != Side.PANEL) {
      show(Side.PANEL);
    } else if (isSearching() && offers.clearSearch()) {
      offers.search().requestFocusInWindow();
    } else if (round.list().isFocusOwner()) {
      back.run();
    } else {
      focusItems();
    }
  }

  private boolean isSearching() {
    return offers.component().isAncestorOf(focusOwner());
  }

  /** {@code changed} is told when {@link #hint} is another one. */
  void onHint(Runnable changed) {
    offers.onFocus(changed);
  }

  /** Puts the cards side by side as far as there is room, else below one another. */
  private void arrange() {
    int width = page.getWidth() * 100 / Math.max(1, Theme.px(100));
    int now = width >= 960 ? 3 : width >= 640 ? 2 : 1;
    if (now != columns) {
      columns = now;
      header.setBeside(chips(editor.plan()));
      Shortened.show(detailsButton, details, Feather.SLIDERS, now == 1);
      Shortened.show(assembleButton, assembleCommand, Feather.SHUFFLE, now == 1);
      arrangeNow();
    }
  }

  private void arrangeNow() {
    body.removeAll();
    var cards = new ArrayList<JComponent>();
    cards.add(round.component());
    switch (side) {
      case PLAN -> cards.add(planDetails.component());
      case ROUND -> cards.add(roundDetails.component());
      default -> {
        cards.add(coverage.component());
        cards.add(offers.component());
      }
    }
    JPanel grid = Panels.clear(layout(cards.size()));
    for (int i = 0; i < cards.size(); i++) {
      boolean tall = columns == 2 && i == 0 && cards.size() == 3;
      grid.add(cards.get(i), tall ? "spany 2, grow" : "grow");
    }
    body.add(grid, BorderLayout.CENTER);
    body.revalidate();
    body.repaint();
  }

  private MigLayout layout(int cards) {
    return switch (columns) {
      case 3 ->
          cards == 3
              ? new MigLayout(
                  "insets 0, gap 16, fill",
                  "[grow 46, fill, 0:0][grow 27, fill, 0:0][grow 31, fill, 0:0]",
                  "[grow, fill, 0:0]")
              : new MigLayout(
                  "insets 0, gap 16, fill",
                  "[grow 46, fill, 0:0][grow 58, fill, 0:0]",
                  "[grow, fill, 0:0]");
      case 2 ->
          new MigLayout(
              "insets 0, gap 16, fill, wrap 2",
              "[grow 55, fill, 0:0][grow 45, fill, 0:0]",
              "[grow, fill, 280::][grow, fill, 280::]");
      default ->
          new MigLayout(
              "insets 0, gap 16, fill, wrap 1", "[grow, fill, 0:0]", "[grow, fill, 420::]");
    };
  }

  private void show(Side now) {
    side = now;
    arrangeNow();
    refresh();
    switch (now) {
      case PLAN -> planDetails.focusFirst();
      case ROUND -> roundDetails.focusFirst();
      default -> focusItems();
    }
  }

  private void focusItems() {
    round.list().requestFocusInWindow();
  }

  private void toSearch() {
    if (side != Side.PANEL) {
      show(Side.PANEL);
    }
    offers.search().requestFocusInWindow();
    offers.search().selectAll();
  }

  /** Adds a question of the bank to the round in view. */
  private void add(String questionId) {
    shelf.question(questionId, this::add);
  }

  /** Adds a question to the round in view. */
  void add(Question question) {
    round.add(question);
  }

  private void roundMoved(int steps) {
    round.showRound(round.index() + steps);
    if (steps == 0) {
      show(Side.PANEL);
    }
  }

  private void openAssemble() {
    Plan plan = editor.plan();
    assemble.open(plan.role(), plan.level(), PlanTiming.of(plan).slot());
  }

  private void assemble(String role, Level level, int minutes) {
    shelf.assemble(role, level, minutes, ids, this::assembled, assemble::fail);
  }

  private void assembled(Assembly assembly) {
    editor.replace(assembly);
    round.showRound(0);
    assemble.close();
  }

  private void startInterview() {
    editor.saveAgain(); // an interview must find its plan, even one that was never edited
    start.start(editor.plan(), round.index() + 1);
  }

  JComponent component() {
    return page;
  }

  JComponent initialFocus() {
    return round.list();
  }

  PlanEditor editor() {
    return editor;
  }

  List<Command> commands() {
    var all =
        new ArrayList<>(List.of(back, undo, redo, details, assembleCommand, search, startCommand));
    all.addAll(round.all());
    return all;
  }

  String hint() {
    if (isSearching()) {
      return offers.hint();
    }
    return Messages.text(
        "plan.hint",
        key("plan.moveUp"),
        key("plan.previousRound"),
        key("plan.duplicate"),
        key("window.undo"));
  }

  private static String key(String id) {
    return Keys.of(id).map(Shortcuts::text).orElse("");
  }

  /** Listens no longer. */
  void close() {
    handles.forEach(Runnable::run);
  }

  private void refresh() {
    Plan plan = editor.plan();
    header.setTitle(plan.title());
    header.setBeside(chips(plan));
    showSaveState();
    PanelCoverage now = PanelCoverage.of(plan, shelf.competencies());
    round.refresh();
    coverage.show(plan, now);
    offers.follow(plan.level());
    offers.refresh();
    planDetails.refresh(competencies(now));
    roundDetails.refresh();
    for (Command command : List.of(undo, redo, startCommand)) {
      command.refresh();
    }
  }

  /** Level and version; where there is little room the title goes before the version. */
  private JComponent[] chips(Plan plan) {
    var level = new Chip(Words.level(plan.level()), Words.tone(plan.level()));
    String key = editor.inUse() ? "plan.versionInUse" : "plan.version";
    String version = Messages.text(key, Integer.toString(plan.version()));
    return columns == 1
        ? new JComponent[] {level}
        : new JComponent[] {level, new Chip(version, Chip.Tone.NEUTRAL)};
  }

  private static List<Competency> competencies(PanelCoverage coverage) {
    return coverage.rows().stream()
        .filter(row -> row.total() > 0)
        .map(PanelCoverage.Row::competency)
        .toList();
  }

  private void showSaveState() {
    PlanSaveState state = editor.saveState();
    header.setDetail(
        Messages.text(
            state instanceof PlanSaveState.Saved
                ? "plan.saved"
                : state instanceof PlanSaveState.Saving ? "plan.saving" : "plan.notSaved"));
    advice.show(PanelCoverage.of(editor.plan(), shelf.competencies()));
  }
}
