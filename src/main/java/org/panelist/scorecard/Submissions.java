package org.panelist.scorecard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;

/** Which scorecards are being submitted, and what kept the last one. Confined to one thread. */
public final class Submissions {
  private final Set<String> underWay = new HashSet<>();
  private @Nullable Problem failure;

  /** The scorecard of this interview is being submitted from now on. */
  public void begin(String interviewId) {
    underWay.add(interviewId);
    failure = null;
  }

  public void succeeded(String interviewId) {
    underWay.remove(interviewId);
  }

  public void failed(String interviewId, Problem why) {
    underWay.remove(interviewId);
    failure = why;
  }

  public boolean isUnderWay(String interviewId) {
    return underWay.contains(interviewId);
  }

  public boolean isAnyUnderWay() {
    return !underWay.isEmpty();
  }

  /** Why the last one that failed did, until another one begins. */
  public Optional<Problem> failure() {
    return Optional.ofNullable(failure);
  }
}
