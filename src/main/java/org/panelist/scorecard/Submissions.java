package org.panelist.scorecard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.Signal;

/** Which scorecards are being submitted, and what kept the last one. Confined to one thread. */
public final class Submissions {
  private final Set<String> underWay = new HashSet<>();
  private final Signal ended = new Signal();
  private @Nullable Problem failure;

  /** Fires after each that ended, one way or the other. */
  public Signal ended() {
    return ended;
  }

  /** The scorecard of this interview is being submitted from now on. */
  public void begin(String interviewId) {
    underWay.add(interviewId);
    failure = null;
  }

  public void succeeded(String interviewId) {
    underWay.remove(interviewId);
    ended.fire();
  }

  public void failed(String interviewId, Problem why) {
    underWay.remove(interviewId);
    failure = why;
    ended.fire();
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
