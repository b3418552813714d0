package org.panelist.ui.bank;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.bank.AddToPlan.Target;

/**
 * Adding to a plan: the first time a menu asks where, from then on questions go to the same round
 * until another one is chosen.
 */
final class Adding {
  private final AddToPlan plans;
  private final Supplier<Optional<String>> question;
  private final AddToPlan.Answer watcher;
  private @Nullable Target last;

  /**
   * @param question id of the one to add; empty while none is chosen
   * @param watcher is told how each adding ended
   */
  Adding(AddToPlan plans, Supplier<Optional<String>> question, AddToPlan.Answer watcher) {
    this.plans = plans;
    this.question = question;
    this.watcher = watcher;
  }

  /** Where the next one goes without asking; empty while nobody has said. */
  Optional<Target> last() {
    return Optional.ofNullable(last);
  }

  /** Adds to the round chosen last, or asks at {@code anchor}. */
  void add(JComponent anchor) {
    Target known = last;
    if (known == null) {
      choose(anchor);
    } else {
      question.get().ifPresent(id -> addTo(id, known));
    }
  }

  /** Asks at {@code anchor} where to, then adds. */
  void choose(JComponent anchor) {
    question
        .get()
        .ifPresent(
            id ->
                plans.targets(
                    targets -> TargetMenu.show(anchor, targets, target -> addTo(id, target))));
  }

  private void addTo(String id, Target target) {
    plans.add(
        id,
        target,
        new AddToPlan.Answer() {
          @Override
          public void added(Target where, @Nullable Runnable undo) {
            last = where;
            watcher.added(where, undo);
          }

          @Override
          public void refused(String why) {
            last = null; // the round may be gone: ask again
            watcher.refused(why);
          }
        });
  }
}
