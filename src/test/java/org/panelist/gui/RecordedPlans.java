package org.panelist.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.panelist.ui.bank.AddToPlan;

/** Plans that take questions and remember them; for tests of the bank's screen. */
final class RecordedPlans implements AddToPlan {
  static final Target TECHNICAL = new Target("p1", "Mid ML engineer", "r1", "Technical");
  static final Target DESIGN = new Target("p1", "Mid ML engineer", "r2", "System design");
  static final Target PHONE = new Target("p2", "Entry phone screen", "r1", "Phone");

  private final List<String> added = new ArrayList<>();

  @Override
  public void targets(Consumer<List<Target>> show) {
    show.accept(List.of(TECHNICAL, DESIGN, PHONE));
  }

  @Override
  public void add(String questionId, Target target, Answer answer) {
    Target where = target.isNewPlan() ? new Target("p3", "New plan", "r1", "Round 1") : target;
    String entry = questionId + " in " + where.plan() + ", " + where.round();
    if (added.contains(entry)) {
      answer.refused("It is in this round already");
    } else {
      added.add(entry);
      answer.added(where, () -> added.remove(entry));
    }
  }

  /** {@code question in plan, round} for each question that is in a plan now, the oldest first. */
  List<String> added() {
    return List.copyOf(added);
  }
}
