package org.panelist.interview;

import java.time.Duration;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/**
 * How an interview stands against its plan and its slot.
 *
 * @param elapsed on the clock
 * @param slot length of the round
 * @param behind elapsed less what was planned for all that is done so far; negative when ahead.
 *     What was added is in no plan: no minute of it is won, and each that it takes is lost
 * @param mustAsksLeft must-asks that were not asked yet or are offered once more, and the current
 *     one until it is done
 * @param stillPlanned what is still to be done, what was added and the closing parts included
 * @param excess by how much the plan itself is longer than the slot; or zero
 */
public record Pace(
    Duration elapsed,
    Duration slot,
    Duration behind,
    int mustAsksLeft,
    Duration stillPlanned,
    Duration excess) {
  /** Up to this nobody hurries: a proposal that is done is not followed by the next at once. */
  static final Duration TOLERANCE = Duration.ofMinutes(1);

  /** Whether everything still planned fits in what is left of the slot, within a minute. */
  public boolean fits() {
    return isTolerable(over());
  }

  /** By how much everything still planned is too long for what is left of the slot; or zero. */
  public Duration over() {
    return orZero(free().negated());
  }

  /** Whether it does not fit, and that by more than the plan was too long from the beginning. */
  public boolean late() {
    return !fits() && !isTolerable(over().minus(excess));
  }

  /** By how much it is ahead of the plan, as far as the slot has that free; or zero. */
  public Duration ahead() {
    return orZero(min(behind.negated(), free()));
  }

  static boolean isTolerable(Duration over) {
    return over.compareTo(TOLERANCE) <= 0;
  }

  private Duration free() {
    return slot.minus(elapsed).minus(stillPlanned);
  }

  /** The pace of a course at its progress. */
  static Pace of(Course course) {
    Interview interview = course.interview();
    Round round = interview.round();
    Progress progress = interview.progress();
    Duration planned = blocks(round);
    Duration left = planned.minus(blocksDone(interview));
    Duration added = Duration.ZERO;
    int mustAsks = 0;
    for (Item item : round.items()) {
      if (item.added()) {
        added = added.plus(course.remaining(item));
      } else if (!interview.response(item.id()).skipped()) {
        planned = planned.plusMinutes(item.minutes());
        left = left.plus(course.remaining(item));
      }
      mustAsks += item.mustAsk() && !course.isOver(item) ? 1 : 0;
    }
    Duration slot = Duration.ofMinutes(round.minutes());
    Duration behind = progress.elapsed().minus(planned.minus(left));
    Duration excess = orZero(planned.minus(slot));
    return new Pace(progress.elapsed(), slot, behind, mustAsks, left.plus(added), excess);
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

  private static Duration orZero(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
