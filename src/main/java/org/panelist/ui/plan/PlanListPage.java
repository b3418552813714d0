package org.panelist.ui.plan;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.plan.PlanSummary;
import org.panelist.plan.PlanTiming;
import org.panelist.plan.Plans;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Cells;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Column;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.EmptyState;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Hits;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.RowList;
import org.panelist.ui.kit.RowTableModel;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.Tables;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;

/** The plans there are, and the ready ones to begin with. */
final class PlanListPage {
  /** Columns that stay beside the title when there is little room: level, minutes. */
  private static final Set<Integer> NARROW = Set.of(1, 4);

  /** What can be done from the list. */
  record Actions(
      Command create,
      Command assemble,
      Consumer<String> open,
      Consumer<Plan> use,
      Consumer<String> duplicate) {}

  private final Plans plans;
  private final Actions actions;
  private final Clock clock;
  private final JPanel page = Panels.clear(new BorderLayout(0, 0));
  private final PageHeader header;
  private final JTextField search =
      Fields.search(PlansScreen.LIST_SEARCH, Keys.of("plan.search").orElse(null));
  private final Banner banner = new Banner();
  private final RowTableModel<PlanSummary> model;
  private final JTable table;
  private final RowList<Plan> templates;
  private final Card planCard = Card.flush();
  private final Card templateCard = Card.flush();
  private final JComponent tableView;
  private final JComponent empty;
  private final JComponent nothing;
  private final JPanel body = Panels.clear(new BorderLayout());
  private List<TableColumn> counts = List.of();
  private boolean wide = true;
  private boolean loaded;

  /** Somebody was led to the ready plans before they were read. */
  private boolean wantsTemplates;

  PlanListPage(Plans plans, Actions actions, Clock clock, JComponent assembleForm) {
    this.plans = plans;
    this.actions = actions;
    this.clock = clock;
    header =
        new PageHeader(
            Messages.text("plan.list.title"),
            search,
            Buttons.button(actions.assemble()),
            Buttons.primary(actions.create()));
    model = new RowTableModel<>(columns());
    table = Tables.create(PlansScreen.LIST, model, 2);
    tableView = Tables.scroll(table);
    empty =
        new EmptyState(
            Feather.LIST,
            "plan.empty.title",
            "plan.empty.text",
            actions.create(),
            actions.assemble());
    nothing = new EmptyState(Feather.SEARCH, "plan.nothing.title", "plan.nothing.text");
    templates = new RowList<>(PlansScreen.TEMPLATES, Plan::title, this::template);
    build(assembleForm);
    bind();
    refresh();
  }

  private List<Column<PlanSummary, ?>> columns() {
    return List.of(
        new Column<>("plan.column.title", String.class, PlanSummary::title)
            .shown(Cells.title(() -> Hits.of(search.getText()))),
        new Column<>("plan.column.level", Level.class, PlanSummary::level)
            .wide(76)
            .shown(Cells.chip(Level.class, Words::level, Words::tone)),
        new Column<>("plan.column.rounds", Integer.class, PlanSummary::rounds).wide(66),
        new Column<>("plan.column.questions", Integer.class, PlanSummary::questions).wide(78),
        new Column<>("plan.column.minutes", Integer.class, PlanSummary::minutes).wide(64),
        new Column<>("plan.column.interviews", Integer.class, PlanSummary::interviews).wide(80),
        new Column<>("plan.column.changed", String.class, this::changed).wide(92));
  }

  private String changed(PlanSummary plan) {
    return Relative.day(plan.updatedAt(), clock.instant(), clock.getZone());
  }

  private void build(JComponent assembleForm) {
    JPanel top =
        Panels.clear(
            new MigLayout("insets 0 0 16 0, fillx, wrap 1, gap 0, hidemode 3", "[grow, fill]"));
    search.setColumns(18);
    top.add(header, "growx, wmin 0");
    top.add(banner, "growx, wmin 0, gaptop 12");
    top.add(assembleForm, "growx, wmin 0, gaptop 12");
    page.add(top, BorderLayout.NORTH);
    templateCard.setTitle(Messages.text("plan.templates"), Messages.text("plan.templates.detail"));
    templateCard.withBody(Panels.scroll(templates));
    banner.setName(PlansScreen.LIST_BANNER);
    planCard.setTitle(Messages.text("plan.yours"), "");
    page.add(Panels.scroll(body), BorderLayout.CENTER);
    arrange();
    page.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            fit();
          }
        });
  }

  /** Cards that are put elsewhere lose the focus, so only where the room has changed. */
  private void fit() {
    boolean now = page.getWidth() >= Theme.px(900);
    showColumns(page.getWidth() >= Theme.px(640));
    if (now != wide) {
      wide = now;
      boolean focused = table.isFocusOwner();
      arrange();
      if (focused) {
        table.requestFocusInWindow();
      }
    }
  }

  private void arrange() {
    JPanel grid =
        Panels.clear(
            wide
                ? new MigLayout(
                    "insets 0, gap 16, fill",
                    "[grow 62, fill, 0:0][grow 38, fill, 0:0]",
                    "[grow, fill, 0:0]")
                : new MigLayout(
                    "insets 0, gap 16, fill, wrap 1", "[grow, fill, 0:0]", "[grow, fill, 280::]"));
    grid.add(planCard, "grow");
    grid.add(templateCard, "grow");
    body.removeAll();
    body.add(grid, BorderLayout.CENTER);
    body.revalidate();
  }

  /** With little room the counts make way for the titles. */
  private void showColumns(boolean all) {
    TableColumnModel shown = table.getColumnModel();
    if (all == (shown.getColumnCount() > 1 + NARROW.size())) {
      return;
    }
    if (counts.isEmpty()) {
      counts = Collections.list(shown.getColumns());
    }
    counts.forEach(shown::removeColumn);
    counts.stream()
        .filter(
            column -> all || column.getModelIndex() == 0 || NARROW.contains(column.getModelIndex()))
        .forEach(shown::addColumn);
  }

  private void bind() {
    Fields.onChange(search, this::refresh);
    Tables.onOpen(table, model, plan -> actions.open().accept(plan.id()));
    templates.onOpen(actions.use());
    Shortcuts.bind(page, actions.create());
    Shortcuts.bind(page, actions.assemble());
    Shortcuts.bind(page, Command.of("plan.search", search::requestFocusInWindow));
    Shortcuts.bind(table, Command.of("plan.duplicate", this::duplicateSelected));
    Shortcuts.bind(table, Command.of("plan.remove", this::deleteSelected));
    Shortcuts.bind(
        search,
        KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0),
        Command.of("plan.toList", this::toList));
    Shortcuts.bind(
        search,
        KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0),
        Command.of("plan.toFirst", this::toList));
    Shortcuts.bind(
        search,
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        Command.of("plan.leaveSearch", this::leaveSearch));
  }

  /** The first Esc clears the search, the next one goes to the plans. */
  private void leaveSearch() {
    if (search.getText().isEmpty()) {
      toList();
    } else {
      search.setText("");
    }
  }

  private void toList() {
    if (table.getRowCount() > 0) {
      table.setRowSelectionInterval(0, 0);
      table.requestFocusInWindow();
    } else if (templates.getComponentCount() > 0) {
      templates.select(0);
      templates.requestFocusInWindow();
    }
  }

  void duplicateSelected() {
    Tables.selected(table, model).ifPresent(plan -> actions.duplicate().accept(plan.id()));
  }

  void deleteSelected() {
    Tables.selected(table, model).ifPresent(plan -> plans.delete(plan.id()));
  }

  private JComponent template(Plan plan) {
    JPanel row =
        Panels.clear(new MigLayout("insets 10 16 10 16, fillx, gap 8 2", "[grow, fill][][]", "[]"));
    row.add(Labels.of(plan.title(), TextStyle.BODY_STRONG), "growx, pushx, wmin 0");
    row.add(new Chip(Words.level(plan.level()), Words.tone(plan.level())));
    Command use = Command.of("plan.use", () -> actions.use().accept(plan));
    var button = Buttons.button(use);
    button.setName("plan-use-" + plan.id());
    button.getAccessibleContext().setAccessibleName(Messages.text("plan.useNamed", plan.title()));
    row.add(button, "spany 2, center, wrap");
    row.add(
        Labels.of(
            Messages.text(
                "plan.templateSize",
                plan.rounds().size(),
                (int) plan.items().count(),
                PlanTiming.of(plan).slot()),
            TextStyle.SECONDARY),
        "span 2, growx, wmin 0, wrap");
    if (!plan.audience().isBlank()) {
      row.add(new TextView(plan.audience(), TextStyle.SECONDARY), "span, growx, wmin 0");
    }
    return row;
  }

  JComponent component() {
    return page;
  }

  /** Puts the focus on the first ready plan, as soon as there is one. */
  void leadToTemplates() {
    search.setText("");
    wantsTemplates = templates.getComponentCount() == 0;
    if (!wantsTemplates) {
      templates.select(0);
      templates.requestFocusInWindow();
    }
  }

  JComponent initialFocus() {
    return model.getRowCount() > 0 ? table : search;
  }

  void refresh() {
    List<PlanSummary> shown = plans.matching(search.getText());
    Tables.refresh(table, model, shown, PlanSummary::id);
    if (table.getSelectedRow() < 0 && !shown.isEmpty()) {
      table.setRowSelectionInterval(0, 0);
    }
    templates.show(plans.templatesMatching(search.getText()), Plan::id);
    if (wantsTemplates) {
      leadToTemplates();
    }
    header.setDetail(plans.isLoaded() ? Messages.text("plan.list.count", plans.list().size()) : "");
    boolean none = plans.isLoaded() && plans.list().isEmpty();
    JComponent now = none ? empty : shown.isEmpty() && plans.isLoaded() ? nothing : tableView;
    if (now.getParent() == null) { // one that is put in anew would lose the focus
      planCard.withBody(now);
      planCard.repaint();
    }
    showBanner();
    leadOnceLoaded();
  }

  /** The search has the focus only because there was no row yet: Enter is to open a plan. */
  private void leadOnceLoaded() {
    if (!loaded && plans.isLoaded()) {
      loaded = true;
      if (search.isFocusOwner() && search.getText().isEmpty() && model.getRowCount() > 0) {
        table.requestFocusInWindow();
      }
    }
  }

  private void showBanner() {
    if (plans.problem().isPresent()) {
      banner.show(
          Banner.Kind.ERROR,
          Messages.text("plan.list.problem"),
          plans.problem().get().line(),
          Command.of("plan.reload", plans::refresh));
    } else if (plans.deleted().isPresent()) {
      banner.show(
          Banner.Kind.WARNING,
          Messages.text("plan.deleted", plans.deleted().get().title()),
          "",
          Command.of("plan.undoDelete", plans::undoDelete));
    } else {
      banner.dismiss();
    }
  }
}
