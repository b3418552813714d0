package org.panelist.ui.plan;

import java.awt.CardLayout;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.plan.BankShelf;
import org.panelist.plan.PlanEditor;
import org.panelist.plan.Plans;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;

/** Plans: the list of them, and the editor of one. */
public final class PlansScreen implements Screen {
  public static final String LIST = "plan.list";
  public static final String TEMPLATES = "plan.templates";
  public static final String LIST_SEARCH = "plan.listSearch";
  public static final String LIST_BANNER = "plan-listBanner";
  public static final String ASSEMBLE_ROLE = "plan.assembleRole";
  public static final String ASSEMBLE_LEVEL = "plan.assembleLevel";
  public static final String ASSEMBLE_MINUTES = "plan.assembleMinutes";

  private static final int USUAL_MINUTES = 60;
  private static final String LIST_PAGE = "list";
  private static final String EDITOR_PAGE = "editor";

  private final Plans plans;
  private final BankShelf shelf;
  private final Supplier<String> ids;
  private final StartInterview start;
  private final CardLayout pages = new CardLayout();
  private final JPanel panel = Panels.clear(pages);

  /** Its insets follow the font; those of a border would keep the size they were made with. */
  private final JPanel padded =
      Panels.clear(
          new MigLayout("insets 20 24 24 24, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));

  private final Command create = Command.of("plan.new", this::create);
  private final Command assembleCommand = Command.of("plan.assemble", this::openAssemble);
  private final AssembleForm assemble;
  private final PlanListPage list;
  private @Nullable PlanEditorPage editor;
  private Runnable pageChanged = () -> {};

  /** Ends listening to the editor that is open. */
  private Runnable titleChanges = () -> {};

  private String titled = "";

  /**
   * @param ids for the parts of assembled plans
   * @param clock for days such as "yesterday"
   */
  public PlansScreen(
      Plans plans, BankShelf shelf, Supplier<String> ids, StartInterview start, Clock clock) {
    this.plans = plans;
    this.shelf = shelf;
    this.ids = ids;
    this.start = start;
    assemble = new AssembleForm("plan.assembleNew", this::assemble, this::focusList);
    var actions =
        new PlanListPage.Actions(
            create,
            assembleCommand,
            this::open,
            template -> plans.createFrom(template, this::edit),
            id -> plans.duplicate(id, this::edit));
    list = new PlanListPage(plans, actions, clock, assemble.component());
    panel.add(list.component(), LIST_PAGE);
    padded.add(panel, "wmin 0, hmin 0");
    plans.changes().add(list::refresh);
  }

  /** Opens a plan for editing. */
  public void open(String planId) {
    plans.open(planId, this::edit);
  }

  /**
   * Adds a question to the plan that is open.
   *
   * @return the plan's title; empty when none is open, and nothing happened
   */
  public Optional<String> addToOpenPlan(Question question) {
    PlanEditorPage page = editor;
    if (page == null) {
      return Optional.empty();
    }
    page.add(question);
    return Optional.of(page.editor().plan().title());
  }

  /** The editor of the plan that is open. */
  public Optional<PlanEditor> openEditor() {
    return Optional.ofNullable(editor).map(PlanEditorPage::editor);
  }

  /** {@code listener} is told when title, commands and hint are to be asked for again. */
  public void onPageChange(Runnable listener) {
    pageChanged = listener;
  }

  /** The plan that is open, as it stands. */
  public Optional<Plan> openPlan() {
    return Optional.ofNullable(editor).map(page -> page.editor().plan());
  }

  /** Begins an empty plan and opens it. */
  public void create() {
    edit(plans.create(Messages.text("plan.untitled"), "", Level.MID));
  }

  /** Shows the form that assembles a new plan. */
  public void openAssemble() {
    showList();
    assemble.open("", Level.MID, USUAL_MINUTES);
  }

  /** Shows the list, with the focus on the first of the ready plans: Enter makes one's own. */
  public void showReadyPlans() {
    showList();
    SwingUtilities.invokeLater(list::leadToTemplates); // after the list took the focus itself
  }

  private void assemble(String role, Level level, int minutes) {
    shelf.assemble(
        role,
        level,
        minutes,
        ids,
        assembly -> {
          assemble.close();
          plans.createFrom(assembly, this::edit);
        },
        assemble::fail);
  }

  private void edit(PlanEditor opened) {
    closeEditor();
    shelf.refresh();
    var page = new PlanEditorPage(opened, shelf, ids, start, this::showList);
    page.onHint(() -> pageChanged.run());
    editor = page;
    titled = opened.plan().title();
    titleChanges = opened.changes().add(this::retitle);
    panel.add(page.component(), EDITOR_PAGE);
    pages.show(panel, EDITOR_PAGE);
    pageChanged.run();
    focusLater(page.initialFocus());
  }

  private void retitle() {
    if (!title().equals(titled)) {
      titled = title();
      pageChanged.run();
    }
  }

  private void closeEditor() {
    PlanEditorPage page = editor;
    titleChanges.run();
    if (page != null) {
      page.close();
      panel.remove(page.component());
      editor = null;
    }
  }

  private void showList() {
    closeEditor();
    pages.show(panel, LIST_PAGE);
    pageChanged.run();
    plans.refresh();
    focusLater(list.initialFocus());
  }

  private void focusList() {
    list.initialFocus().requestFocusInWindow();
  }

  /** A component can take the focus only once it is in view. */
  private static void focusLater(JComponent component) {
    SwingUtilities.invokeLater(component::requestFocusInWindow);
  }

  @Override
  public JComponent component() {
    return padded;
  }

  @Override
  public String title() {
    PlanEditorPage page = editor;
    return page == null ? Messages.text("plan.list.title") : page.editor().plan().title();
  }

  @Override
  public List<Command> commands() {
    PlanEditorPage page = editor;
    var all = new ArrayList<Command>();
    if (page != null) {
      all.addAll(page.commands());
      all.add(create);
      return all;
    }
    all.add(create);
    all.add(assembleCommand);
    all.add(Command.of("plan.duplicatePlan", list::duplicateSelected));
    all.add(Command.of("plan.deletePlan", list::deleteSelected));
    return all;
  }

  @Override
  public String hint() {
    PlanEditorPage page = editor;
    return page == null ? listHint() : page.hint();
  }

  private static String listHint() {
    String make = Keys.of("plan.new").map(Shortcuts::text).orElse("");
    String copy = Keys.of("plan.duplicate").map(Shortcuts::text).orElse("");
    return Messages.text("plan.list.hint", make, copy);
  }

  @Override
  public void shown() {
    if (editor == null) {
      plans.refresh();
    }
    shelf.refresh();
  }

  @Override
  public JComponent initialFocus() {
    PlanEditorPage page = editor;
    return page == null ? list.initialFocus() : page.initialFocus();
  }
}
