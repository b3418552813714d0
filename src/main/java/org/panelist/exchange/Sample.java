package org.panelist.exchange;

import java.util.List;
import java.util.Map;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.Response;
import org.panelist.domain.WrapUp;

/**
 * A made-up position with its interviews, to look at the program with.
 *
 * @param interviews the oldest first
 */
public record Sample(String position, Plan plan, List<Held> interviews) {
  public Sample {
    interviews = List.copyOf(interviews);
  }

  /**
   * One interview.
   *
   * @param email may be empty
   * @param round counts from 1
   * @param daysAgo when it was held, before today
   * @param state submitted, wrap-up or paused
   * @param responses by item id
   */
  public record Held(
      String candidate,
      String email,
      int round,
      String interviewer,
      int daysAgo,
      InterviewState state,
      Map<String, Response> responses,
      InterviewNotes notes,
      WrapUp wrapUp) {}
}
