package org.panelist.ui.plan;

import java.util.Comparator;
import java.util.Optional;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;

/** What a plan asks already of the same thing as a question of the bank. */
final class Alike {
  private Alike() {}

  /** The question itself if the plan has it, else the first of its variant group. */
  static Optional<Question> in(Plan plan, QuestionSummary offer) {
    return plan.items()
        .map(Item::question)
        .filter(one -> one.id().equals(offer.id()) || one.variants().equals(offer.variants()))
        .min(Comparator.comparing(one -> !one.id().equals(offer.id())));
  }
}
