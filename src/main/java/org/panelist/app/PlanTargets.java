package org.panelist.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.plan.PlanEditor;
import org.panelist.plan.PlanSaveState;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.bank.AddToPlan;
import org.panelist.ui.kit.Messages;

/**
 * The way of a question from the bank into a plan. A plan that is open is changed in its editor,
 * for what was changed behind its back would be overwritten.
 */
final class PlanTargets implements AddToPlan {
  private static final int MOST_PLANS = 8;

  private final WindowDesk desk;
  private final Tasks tasks;
  private final Supplier<Optional<PlanEditor>> open;

  /**
   * @param open the editor of the plan that the screen of plans shows
   */
  PlanTargets(WindowDesk desk, Tasks tasks, Supplier<Optional<PlanEditor>> open) {
    this.desk = desk;
    this.tasks = tasks;
    this.open = open;
  }

  @Override
  public void targets(Consumer<List<Target>> show) {
    Optional<Plan> edited = open.get().map(PlanEditor::plan);
    tasks.start(progress -> targets(edited), Outcome.of(show, failure -> show.accept(List.of())));
  }

  private List<Target> targets(Optional<Plan> edited) {
    var targets = new ArrayList<Target>();
    edited.ifPresent(plan -> addRounds(targets, plan));
    desk.planStore().list().stream()
        .filter(one -> edited.filter(plan -> plan.id().equals(one.id())).isEmpty())
        .limit(MOST_PLANS)
        .flatMap(one -> desk.planStore().find(one.id()).stream())
        .forEach(plan -> addRounds(targets, plan));
    return targets;
  }

  private static void addRounds(List<Target> targets, Plan plan) {
    plan.rounds().forEach(round -> targets.add(target(plan, round)));
  }

  private static Target target(Plan plan, Round round) {
    return new Target(plan.id(), plan.title(), round.id(), round.name());
  }

  @Override
  public void add(String questionId, Target target, Answer answer) {
    tasks.start(
        progress -> desk.bankStore().find(questionId),
        Outcome.of(
            found ->
                found.ifPresentOrElse(
                    question -> add(question, target, answer),
                    () -> answer.refused(Messages.text("window.add.gone"))),
            failure -> answer.refused(String.valueOf(failure.getMessage()))));
  }

  private void add(Question question, Target target, Answer answer) {
    if (target.isNewPlan()) {
      addToNew(question, answer);
      return;
    }
    Consumer<PlanEditor> then = editor -> addWith(editor, question, target, answer);
    editorOf(target.planId()).ifPresentOrElse(then, () -> openAndAdd(target, then, answer));
  }

  private void openAndAdd(Target target, Consumer<PlanEditor> then, Answer answer) {
    tasks.start(
        progress -> desk.planStore().find(target.planId()),
        Outcome.of(
            found -> {
              if (found.isPresent()) {
                desk.plans().open(target.planId(), then);
              } else {
                answer.refused(Messages.text("window.add.noPlan"));
              }
            },
            failure -> answer.refused(String.valueOf(failure.getMessage()))));
  }

  private void addToNew(Question question, Answer answer) {
    PlanEditor editor = desk.plans().create(newTitle(), "", question.level());
    Plan plan = editor.plan();
    Round round = plan.rounds().get(0);
    editor.add(round.id(), 0, question);
    whenSaved(
        editor,
        () -> answer.added(target(plan, round), () -> delete(plan.id())),
        why -> {
          desk.plans().discard(editor);
          answer.refused(why);
        });
  }

  private void delete(String planId) {
    desk.plans().delete(planId);
    planChanged();
  }

  /** The bank says which plans have a question: it looks again once the plan is written. */
  private void planChanged() {
    desk.plans().refresh();
    tasks.start(progress -> true, Outcome.of(written -> desk.bank().load(), failure -> {}));
  }

  private static String newTitle() {
    return Messages.text("plan.untitled");
  }

  private void addWith(PlanEditor editor, Question question, Target target, Answer answer) {
    Optional<Round> round =
        editor.plan().rounds().stream().filter(r -> r.id().equals(target.roundId())).findFirst();
    if (round.isEmpty()) {
      answer.refused(Messages.text("window.add.noRound"));
    } else if (holds(editor.plan(), question)) {
      answer.refused(Messages.text("window.add.already", editor.plan().title()));
    } else {
      String item = editor.add(target.roundId(), round.get().items().size(), question);
      whenSaved(
          editor,
          () -> answer.added(target(editor.plan(), round.get()), () -> undo(target.planId(), item)),
          why -> {
            editor.remove(item);
            answer.refused(why);
          });
    }
  }

  /** Tells how the write ended, once; what is refused is to be taken back. */
  private void whenSaved(PlanEditor editor, Runnable added, Consumer<String> refused) {
    Runnable[] unlisten = {() -> {}};
    Runnable look =
        () -> {
          PlanSaveState state = editor.saveState();
          if (state instanceof PlanSaveState.Saved) {
            unlisten[0].run();
            planChanged();
            added.run();
          } else if (state instanceof PlanSaveState.Failed failed) {
            unlisten[0].run();
            refused.accept(notSaved(failed.problem()));
          }
        };
    if (editor.saveState() instanceof PlanSaveState.Saving) {
      unlisten[0] = editor.saves().add(look);
    } else {
      look.run();
    }
  }

  private static String notSaved(Problem problem) {
    return Messages.text("window.add.notSaved", problem.what());
  }

  private void undo(String planId, String itemId) {
    Consumer<PlanEditor> remove =
        editor -> {
          editor.remove(itemId);
          planChanged();
        };
    editorOf(planId).ifPresentOrElse(remove, () -> desk.plans().open(planId, remove));
  }

  private Optional<PlanEditor> editorOf(String planId) {
    return open.get().filter(editor -> editor.plan().id().equals(planId));
  }

  private static boolean holds(Plan plan, Question question) {
    return plan.rounds().stream()
        .flatMap(round -> round.items().stream())
        .map(Item::question)
        .anyMatch(one -> one.id().equals(question.id()));
  }
}
