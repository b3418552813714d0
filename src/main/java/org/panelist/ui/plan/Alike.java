package org.panelist.ui.plan;

import java.util.List;
import java.util.Optional;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.ui.kit.Messages;

/** What a plan asks already of the same thing as a question of the bank. */
final class Alike {
  private Alike() {}

  /** Whether the plan has the question itself. */
  static boolean isIn(Plan plan, QuestionSummary offer) {
    return plan.items().anyMatch(item -> item.question().id().equals(offer.id()));
  }

  /** Where the plan asks another one of its variant group, in words. */
  static Optional<String> place(Plan plan, QuestionSummary offer) {
    for (int round = 1; round <= plan.rounds().size(); round++) {
      List<Item> items = plan.rounds().get(round - 1).items();
      for (int i = 0; i < items.size(); i++) {
        Question asked = items.get(i).question();
        if (asked.variants().equals(offer.variants()) && !asked.id().equals(offer.id())) {
          return Optional.of(
              plan.rounds().size() == 1
                  ? Messages.text("plan.offerLike", i + 1)
                  : Messages.text("plan.offerLikeOf", i + 1, round));
        }
      }
    }
    return Optional.empty();
  }
}
