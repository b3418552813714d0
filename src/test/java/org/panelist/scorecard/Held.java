package org.panelist.scorecard;

import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Weights;
import org.panelist.domain.WrapUp;
import org.panelist.interview.ManualTime;
import org.panelist.interview.Samples;

/** Interviews that were held, to wrap up. */
public final class Held {
  private Held() {}

  /** Six items, i3 and i6 must-asks; nothing asked, nothing concluded. */
  public static Interview blank() {
    return Samples.interview(Samples.plan(6, 60))
        .withState(InterviewState.RUNNING, ManualTime.START)
        .withState(InterviewState.WRAP_UP, ManualTime.START.plusSeconds(3492));
  }

  /** All scored 4 with a note, and recommended: ready. */
  public static Interview ready() {
    Interview interview = blank();
    for (String item : List.copyOf(interview.responses().keySet())) {
      interview =
          interview.withResponse(interview.response(item).scored(4).withNotes("+ did " + item));
    }
    return recommending(interview, Recommendation.YES, "");
  }

  /** As {@link #ready}, of a plan in which a score without a note blocks. */
  public static Interview strict() {
    Plan plan = Samples.plan(6, 60).withScoring(Weights.EQUAL, 3, true);
    Interview strict = Samples.interview(plan).withState(InterviewState.WRAP_UP, ManualTime.START);
    for (var response : ready().responses().values()) {
      strict = strict.withResponse(response);
    }
    return recommending(strict, Recommendation.YES, "");
  }

  public static Interview recommending(
      Interview interview, Recommendation recommendation, String override) {
    WrapUp before = interview.wrapUp();
    return interview.withWrapUp(
        new WrapUp(
            recommendation,
            override,
            before.strengths(),
            before.concerns(),
            before.forCommittee()));
  }
}
