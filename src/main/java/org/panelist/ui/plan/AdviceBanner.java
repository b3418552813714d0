package org.panelist.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;
import org.panelist.plan.BankShelf;
import org.panelist.plan.PanelCoverage;
import org.panelist.plan.PlanAdvice;
import org.panelist.plan.PlanEditor;
import org.panelist.plan.PlanSaveState;
import org.panelist.plan.PlanTiming;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;

/** Says what is wrong with the plan, the most pressing first, with the buttons that mend it. */
final class AdviceBanner {
  private static final int NAMED = 3;

  private final PlanEditor editor;
  private final BankShelf shelf;
  private final Banner banner = new Banner();

  AdviceBanner(PlanEditor editor, BankShelf shelf) {
    this.editor = editor;
    this.shelf = shelf;
    banner.setName(PlanEditorPage.ADVICE);
    banner.setDismissible(false);
  }

  JComponent component() {
    return banner;
  }

  void show(PanelCoverage coverage) {
    if (editor.saveState() instanceof PlanSaveState.Failed failed) {
      banner.show(
          Banner.Kind.ERROR,
          Messages.text("plan.notSaved"),
          failed.problem().line(),
          Command.of("plan.saveAgain", editor::saveAgain));
      return;
    }
    List<PlanAdvice> advice = PlanAdvice.of(editor.plan(), coverage);
    if (advice.isEmpty()) {
      banner.dismiss();
      return;
    }
    String more = advice.size() > 1 ? Messages.text("plan.moreAdvice", advice.size() - 1) : "";
    PlanAdvice first = advice.get(0);
    if (first instanceof PlanAdvice.OverTime over) {
      showOver(over, more);
    } else if (first instanceof PlanAdvice.Twice twice) {
      showTwice(twice.overlap(), more);
    } else if (first instanceof PlanAdvice.Gaps gaps) {
      showGaps(gaps.competencies(), more);
    }
  }

  private void showOver(PlanAdvice.OverTime over, String more) {
    Round round = over.round();
    int needed = over.timing().planned();
    banner.show(
        Banner.Kind.WARNING,
        Messages.text("plan.adviceOver", over.number(), over.timing().over()),
        more,
        Command.of(
            "plan.giveMinutes",
            () -> editor.editRound(round.id(), "Minutes of the round", r -> r.withMinutes(needed)),
            needed));
  }

  private void showTwice(PanelCoverage.Overlap overlap, String more) {
    String first = overlap.first().item().question().title();
    String second = overlap.second().item().question().title();
    int from = overlap.first().round();
    int to = overlap.second().round();
    banner.show(
        Banner.Kind.WARNING,
        overlap.sameQuestion()
            ? Messages.text("plan.adviceSame", first, from, to)
            : Messages.text("plan.adviceVariants", first, from, second, to),
        more,
        Command.of("plan.removeFrom", () -> editor.remove(overlap.second().item().id()), to));
  }

  private void showGaps(List<Competency> gaps, String more) {
    Competency first = gaps.get(0);
    int round = roomiest(editor.plan());
    int free = PlanTiming.of(editor.plan().rounds().get(round)).free();
    Optional<QuestionSummary> offer = shelf.suggest(editor.plan(), first, free);
    Command leaveOut = Command.of("plan.leaveOut", () -> leaveOut(gaps));
    Command add =
        Command.of(
            "plan.addOne",
            () -> offer.ifPresent(o -> addTo(round, o.id())),
            first.name(),
            round + 1);
    Command[] mends =
        offer.filter(o -> o.minutes() <= free).isPresent()
            ? new Command[] {add, leaveOut}
            : new Command[] {leaveOut};
    banner.show(Banner.Kind.WARNING, Messages.text("plan.adviceGaps", names(gaps)), more, mends);
  }

  private void addTo(int round, String questionId) {
    shelf.question(
        questionId,
        question -> {
          Round target = editor.plan().rounds().get(round);
          editor.add(target.id(), target.items().size(), question);
        });
  }

  private void leaveOut(List<Competency> gaps) {
    String all = gaps.stream().map(Competency::name).collect(Collectors.joining(", "));
    Plan plan = editor.plan();
    String before = plan.leavesOut().isBlank() ? "" : plan.leavesOut().strip() + " ";
    editor.setScope(plan.audience(), before + Messages.text("plan.notLookedAt", all));
  }

  private static int roomiest(Plan plan) {
    int best = 0;
    for (int i = 1; i < plan.rounds().size(); i++) {
      if (PlanTiming.of(plan.rounds().get(i)).free()
          > PlanTiming.of(plan.rounds().get(best)).free()) {
        best = i;
      }
    }
    return best;
  }

  private static String names(List<Competency> gaps) {
    String named =
        gaps.stream().limit(NAMED).map(Competency::name).collect(Collectors.joining(", "));
    return gaps.size() > NAMED ? Messages.text("plan.andMore", named, gaps.size() - NAMED) : named;
  }
}
