package org.panelist.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/** What is asked outside the plan, as changes of the interview. */
final class Additions {
  /** What was added and talked about for longer was asked: it stays on the record. */
  private static final Duration SLIP = Duration.ofSeconds(90);

  private Additions() {}

  /** The question follows the step of the moment, marked as added. */
  static Interview added(Interview interview, String id, Question question, double weight) {
    Round round = interview.round();
    var items = new ArrayList<>(round.items());
    int step = Agenda.steps(interview).indexOf(interview.progress().step());
    int after = Math.max(0, Math.min(items.size(), step));
    items.add(after, new Item(id, question, question.minutes(), weight, false, true));
    return interview.withRound(round.withItems(items));
  }

  /**
   * Whether the current item was added and nothing has become of it: no score, no note, no
   * follow-up, and hardly any time.
   */
  static boolean canTakeOut(Interview interview) {
    return current(interview)
        .filter(item -> isUntouched(interview.response(item.id())))
        .isPresent();
  }

  private static boolean isUntouched(Response response) {
    return response.points().isEmpty()
        && response.notes().isBlank()
        && response.followUpsUsed().isEmpty()
        && response.reason().isBlank()
        && response.spent().compareTo(SLIP) <= 0;
  }

  /** Without the current item, at the step before it; the time stays on the clock. */
  static Interview takenOut(Interview interview) {
    Progress progress = interview.progress();
    return interview
        .withoutItem(progress.step())
        .withProgress(progress.withStep(Agenda.neighbour(interview, -1)));
  }

  /**
   * The current item counts for the score, or no longer does; empty where that is not to choose.
   */
  static Optional<Interview> countedOrNot(Interview interview) {
    return current(interview)
        .map(
            item -> {
              List<Item> items = new ArrayList<>(interview.round().items());
              items.set(items.indexOf(item), item.withWeight(item.weight() > 0 ? 0 : 1));
              return interview.withRound(interview.round().withItems(items));
            });
  }

  /** The current item, where it was added and the interview is open. */
  private static Optional<Item> current(Interview interview) {
    return interview
        .round()
        .item(interview.progress().step())
        .filter(item -> item.added() && interview.state().isOpen());
  }
}
