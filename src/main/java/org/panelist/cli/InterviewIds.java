package org.panelist.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.interview.InterviewSummary;

/** Which interview somebody means by its id, or by the code that stands on every page. */
final class InterviewIds {
  private static final String LIST = "see 'panelist interview list'";

  private InterviewIds() {}

  /**
   * The id meant by {@code said}: an id, or the code of a candidate with one interview.
   *
   * @throws ProblemException if it is neither, or the candidate has several interviews
   */
  static String meant(String said, List<InterviewSummary> interviews) {
    if (interviews.stream().anyMatch(one -> one.id().equals(said))) {
      return said;
    }
    List<InterviewSummary> ofCode =
        interviews.stream().filter(one -> one.candidateCode().equalsIgnoreCase(said)).toList();
    if (ofCode.isEmpty()) {
      throw new ProblemException(new Problem(said, "there is no such interview", LIST));
    }
    if (ofCode.size() > 1) {
      String ids =
          ofCode.stream()
              .map(one -> one.id() + " (" + one.round() + ")")
              .collect(Collectors.joining(", "));
      String what = "the candidate of this code has " + ofCode.size() + " interviews";
      throw new ProblemException(new Problem(said, what, "name one of " + ids));
    }
    return ofCode.get(0).id();
  }
}
