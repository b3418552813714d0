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
 * @param mustAsksLeft must-asks that were not asked yet, and the current one until it is done
 * @param stillPlanned what the plan still wants to do, its closing parts included
 */
public record Pace(
    Duration elapsed, Duration slot, Duration behind, int mustAsksLeft, Duration stillPlanned) {

  /** Whether everything still planned fits in what is left of the slot. */
  public boolean fits() {
    return over().isZero();
  }

  /** By how much everything still planned is too long for what is left of the slot; or zero. */
  Duration over() {
    Duration over = elapsed.plus(stillPlanned).minus(slot);
    return over.isNegative() ? Duration.ZERO : over;
  }

  /** The pace of a course at its progress. */
  static Pace of(Course course) {
    Interview interview = course.interview();
    Round round = interview.round();
    Progress progress = interview.progress();
    Duration planned = blocks(round);
    Duration left = planned.minus(blocksDone(interview));
    int mustAsks = 0;
    for (Item item : round.items()) {
      if (!interview.response(item.id()).skipped()) {
        planned = planned.plusMinutes(item.minutes());
        left = left.plus(course.remaining(item));
      }
      mustAsks += item.mustAsk() && !course.isOver(item) ? 1 : 0;
    }
    Duration slot = Duration.ofMinutes(round.minutes());
    Duration behind = progress.elapsed().minus(planned.minus(left));
    return new Pace(progress.elapsed(), slot, behind, mustAsks, left);
  }

  private static Duration blocks(Round round) {
    return Duration.ofMinutes(
        (long) round.opening().minutes()
            + round.candidateQuestions().minutes()
            + round.closing().minutes());
  }

  /**
   * The planned minutes of opening, candidate's questions and closing that are over. Those that the
   * interview is in count as far as the time that went to no item reaches.
   */
  private static Duration blocksDone(Interview interview) {
    Round round = interview.round();
    String step = interview.progress().step();
    Duration before = Duration.ZERO;
    Duration here = Duration.ofMinutes(round.opening().minutes());
    if (!step.equals(Progress.OPENING)) {
      before = here;
      here = Duration.ZERO;
    }
    if (step.equals(Progress.CANDIDATE_QUESTIONS)) {
      here = Duration.ofMinutes(round.candidateQuestions().minutes());
    } else if (step.equals(Progress.CLOSING)) {
      before = before.plusMinutes(round.candidateQuestions().minutes());
      here = Duration.ofMinutes(round.closing().minutes());
    }
    Duration elsewhere = interview.progress().elapsed();
    for (Response response : interview.responses().values()) {
      elsewhere = elsewhere.minus(response.spent());
    }
    Duration inBlock = elsewhere.minus(before);
    return before.plus(inBlock.isNegative() ? Duration.ZERO : min(inBlock, here));
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
