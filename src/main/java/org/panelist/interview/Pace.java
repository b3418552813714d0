package org.panelist.interview;

import java.time.Duration;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/**
 * How an interview stands against its plan.
 *
 * @param elapsed on the clock
 * @param slot length of the round
 * @param behind elapsed less what was planned for all that is done so far; negative when ahead
 * @param mustAsksLeft must-asks that are neither answered nor left out, the current one included
 * @param stillPlanned what the plan still wants to do, its closing parts included
 */
public record Pace(
    Duration elapsed, Duration slot, Duration behind, int mustAsksLeft, Duration stillPlanned) {

  /** Whether everything still planned fits in what is left of the slot. */
  public boolean fits() {
    return elapsed.plus(stillPlanned).compareTo(slot) <= 0;
  }

  /** The pace of {@code interview} at its progress. */
  public static Pace of(Interview interview) {
    Round round = interview.round();
    Progress progress = interview.progress();
    Duration opening = Duration.ofMinutes(round.opening().minutes());
    boolean inOpening = progress.step().equals(Progress.OPENING);
    Duration done = inOpening ? min(progress.elapsed(), opening) : opening;
    Duration left = opening.minus(done);
    int mustAsks = 0;
    for (Item item : round.items()) {
      Response response = interview.response(item.id());
      boolean handled = isDone(response);
      Duration planned = Duration.ofMinutes(item.minutes());
      Duration worked = handled ? planned : min(response.spent(), planned);
      if (!response.skipped()) {
        done = done.plus(worked);
        left = left.plus(planned.minus(worked));
      }
      mustAsks += item.mustAsk() && !handled ? 1 : 0;
    }
    left =
        left.plusMinutes(
            (long) round.candidateQuestions().minutes() + round.closing().minutes());
    Duration slot = Duration.ofMinutes(round.minutes());
    return new Pace(progress.elapsed(), slot, progress.elapsed().minus(done), mustAsks, left);
  }

  static boolean isDone(Response response) {
    return response.points().isPresent() || response.skipped();
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
