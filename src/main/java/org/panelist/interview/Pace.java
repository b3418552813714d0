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
    Duration planned = blocks(round);
    Duration left = planned.minus(blocksDone(interview));
    int mustAsks = 0;
    for (Item item : round.items()) {
      Response response = interview.response(item.id());
      if (!response.skipped()) {
        planned = planned.plusMinutes(item.minutes());
        left = left.plus(remaining(interview, item));
      }
      mustAsks += item.mustAsk() && !isDone(response) ? 1 : 0;
    }
    Duration slot = Duration.ofMinutes(round.minutes());
    Duration behind = progress.elapsed().minus(planned.minus(left));
    return new Pace(progress.elapsed(), slot, behind, mustAsks, left);
  }

  /** Whether an item needs nothing more: it is scored, was not answered, or is left out. */
  public static boolean isDone(Response response) {
    return response.points().isPresent() || response.skipped();
  }

  /** What the plan still gives to an item; nothing once it was asked and left. */
  static Duration remaining(Interview interview, Item item) {
    Response response = interview.response(item.id());
    boolean current = item.id().equals(interview.progress().step());
    boolean over = current ? isDone(response) : Agenda.isAsked(response);
    Duration rest = Duration.ofMinutes(item.minutes()).minus(response.spent());
    return over || rest.isNegative() ? Duration.ZERO : rest;
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
