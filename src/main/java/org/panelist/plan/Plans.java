package org.panelist.plan;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Signal;
import org.panelist.domain.Weights;

/**
 * All plans and the templates that new ones begin with. Confined to the ui thread; reads and writes
 * go elsewhere.
 */
public final class Plans {
  private final PlanStore store;
  private final TemplateSource source;
  private final Supplier<String> ids;
  private final Background background;
  private final Executor later;

  /** Those with changes that are not durable yet, whether or not a screen shows them. */
  private final Set<PlanEditor> unsaved = new LinkedHashSet<>();

  private final Set<PlanEditor> failing = new HashSet<>();
  private final Signal changes = new Signal();
  private final Signal saveStateChanged = new Signal();
  private List<PlanSummary> list = List.of();
  private List<Plan> templates = List.of();
  private boolean loaded;
  private @Nullable Plan deleted;

  private record Shelf(List<PlanSummary> plans, List<Plan> templates) {}

  /**
   * Without trying again by itself what could not be written.
   *
   * @param worker runs reads and writes
   * @param ui brings their outcome back
   */
  public Plans(
      PlanStore store,
      TemplateSource templates,
      Executor worker,
      Executor ui,
      Supplier<String> ids) {
    this(store, templates, worker, ui, again -> {}, ids);
  }

  /**
   * @param later tries again what could not be written, on {@code ui} and after a while
   */
  public Plans(
      PlanStore store,
      TemplateSource templates,
      Executor worker,
      Executor ui,
      Executor later,
      Supplier<String> ids) {
    this.later = later;
    this.store = store;
    this.source = templates;
    this.ids = ids;
    background = new Background(worker, ui, changes::fire);
  }

  /** Fires when the list, the templates, {@link #problem} or {@link #deleted} are others. */
  public Signal changes() {
    return changes;
  }

  /** What went wrong last; empty when all is well. */
  public Optional<Problem> problem() {
    return notSaved().or(background::problem);
  }

  private Optional<Problem> notSaved() {
    return unsaved.stream().flatMap(editor -> notSaved(editor).stream()).findFirst();
  }

  private static Optional<Problem> notSaved(PlanEditor editor) {
    return editor.saveState() instanceof PlanSaveState.Failed failed
        ? Optional.of(
            new Problem(editor.plan().title(), failed.problem().what(), failed.problem().mend()))
        : Optional.empty();
  }

  /** The worst that is true of all editors; the place of a failure is the title of its plan. */
  public PlanSaveState saveState() {
    Optional<Problem> problem = notSaved();
    if (problem.isPresent()) {
      return new PlanSaveState.Failed(problem.get());
    }
    return isSaved() ? new PlanSaveState.Saved() : new PlanSaveState.Saving();
  }

  /** Fires when {@link #saveState} may have changed. */
  public Signal saveStateChanged() {
    return saveStateChanged;
  }

  /** Writes at once what is unsaved in any editor; does not wait. Ui thread. */
  public void retrySaves() {
    List.copyOf(unsaved).forEach(PlanEditor::saveAgain);
  }

  /**
   * Writes what is unsaved in any editor and waits for it: for closing the window. Ui thread.
   *
   * @param patience for each of them
   * @return whether everything is durable now
   */
  public boolean flush(Duration patience) throws InterruptedException {
    boolean durable = true;
    for (PlanEditor editor : List.copyOf(unsaved)) {
      durable &= editor.flush(patience);
    }
    return durable;
  }

  /** Whether no editor has anything that is not durable. Ui thread. */
  public boolean isSaved() {
    return unsaved.isEmpty();
  }

  /** Takes back a plan that was never saved; nothing of it is tried again. */
  public void discard(PlanEditor editor) {
    editor.forget();
  }

  /** Whether {@link #list} has been read; before that an empty list means nothing. */
  public boolean isLoaded() {
    return loaded;
  }

  /** The newest change first. */
  public List<PlanSummary> list() {
    return list;
  }

  /** By level and title. */
  public List<Plan> templates() {
    return templates;
  }

  /** Plans whose title or role holds every word of {@code text}; all for a blank text. */
  public List<PlanSummary> matching(String text) {
    return list.stream().filter(plan -> holds(plan.title() + " " + plan.role(), text)).toList();
  }

  /**
   * Templates whose title, role or audience hold every word of {@code text}; all for a blank text.
   */
  public List<Plan> templatesMatching(String text) {
    return templates.stream()
        .filter(plan -> holds(plan.title() + " " + plan.role() + " " + plan.audience(), text))
        .toList();
  }

  private static boolean holds(String where, String words) {
    String low = where.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(low::contains);
  }

  /** Reads list and templates again. */
  public void refresh() {
    background.run(
        () -> new Shelf(store.list(), templates.isEmpty() ? source.load() : templates),
        shelf -> {
          loaded = true;
          list = shelf.plans();
          templates = shelf.templates();
          changes.fire();
        });
  }

  /**
   * Opens a plan for editing, with what is not saved of it yet; one that is gone is a {@link
   * #problem}.
   */
  public void open(String id, Consumer<PlanEditor> opened) {
    Optional<PlanEditor> waiting = unsaved(id);
    if (waiting.isPresent()) {
      opened.accept(waiting.get());
      return;
    }
    background.run(
        () -> {
          Plan plan = read(id);
          return editor(plan, store.inUse(id, plan.version()));
        },
        opened);
  }

  private Optional<PlanEditor> unsaved(String id) {
    return unsaved.stream().filter(editor -> editor.plan().id().equals(id)).findFirst();
  }

  private Plan read(String id) {
    return store
        .find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem("", "this plan is not there any more", "choose another one")));
  }

  private PlanEditor editor(Plan plan, boolean inUse) {
    var made = new PlanEditor(plan, inUse, store, background.worker(), background.ui(), later, ids);
    made.saves().add(() -> follow(made));
    made.changes().add(() -> renamed(made));
    return made;
  }

  /** One that waits is held here, whoever made it may have let go of it. */
  private void follow(PlanEditor editor) {
    if (editor.saveState() instanceof PlanSaveState.Saved) {
      unsaved.remove(editor);
    } else {
      unsaved.add(editor);
    }
    boolean fails = notSaved(editor).isPresent();
    boolean told = fails ? failing.add(editor) : failing.remove(editor);
    if (told) {
      changes.fire();
    }
    saveStateChanged.fire();
  }

  /** A failure that lasts is the same one, but its plan may be called otherwise by now. */
  private void renamed(PlanEditor editor) {
    if (failing.contains(editor)) {
      saveStateChanged.fire();
    }
  }

  /** An empty plan with one round of an hour; it is saved with its first edit. */
  public PlanEditor create(String title, String role, Level level) {
    var round = PlanEditor.emptyRound(ids.get(), "Technical");
    return editor(
        new Plan(
            ids.get(),
            1,
            title,
            role,
            level,
            List.of(round),
            Weights.EQUAL,
            Plan.DEFAULT_BAR,
            false,
            "",
            ""),
        false);
  }

  /** Saves a plan of its own made from {@code template} and opens it. */
  public void createFrom(Plan template, Consumer<PlanEditor> opened) {
    saveAndOpen(() -> PlanEdits.copy(template, ids), opened);
  }

  /** Saves an assembled plan and opens it. */
  public void createFrom(Assembly assembly, Consumer<PlanEditor> opened) {
    saveAndOpen(
        assembly::plan,
        editor -> {
          editor.explain(assembly.reasons());
          opened.accept(editor);
        });
  }

  /** Saves a copy of a plan, under the title "Copy of ...", and opens it. */
  public void duplicate(String id, Consumer<PlanEditor> opened) {
    saveAndOpen(
        () -> {
          Plan plan = PlanEdits.copy(read(id), ids);
          return plan.withHeader("Copy of " + plan.title(), plan.role(), plan.level());
        },
        opened);
  }

  private void saveAndOpen(Supplier<Plan> make, Consumer<PlanEditor> opened) {
    background.run(
        () -> {
          Plan plan = make.get();
          store.save(plan);
          return plan;
        },
        plan -> {
          opened.accept(editor(plan, false));
          refresh();
        });
  }

  /**
   * Removes a plan; {@link #undoDelete} brings it back. Interviews made from it keep their copy.
   */
  public void delete(String id) {
    unsaved(id).ifPresent(PlanEditor::forget); // or it would bring the plan back
    background.run(
        () -> {
          Plan plan = read(id);
          store.delete(id);
          return plan;
        },
        plan -> {
          deleted = plan;
          refresh();
        });
  }

  /** The plan deleted last, as long as it can be brought back. */
  public Optional<Plan> deleted() {
    return Optional.ofNullable(deleted);
  }

  /** Brings the plan deleted last back. */
  public void undoDelete() {
    Plan plan = deleted;
    if (plan != null) {
      deleted = null;
      background.run(
          () -> {
            store.save(plan);
            return plan;
          },
          saved -> refresh());
    }
  }

  /** The plan deleted last stays deleted. */
  public void forgetDeleted() {
    deleted = null;
    changes.fire();
  }
}
