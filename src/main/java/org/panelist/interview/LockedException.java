package org.panelist.interview;

import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** The scorecard of an interview is submitted: whatever is written to it is refused for good. */
public final class LockedException extends ProblemException {
  private static final long serialVersionUID = 1L;

  public LockedException(Problem problem) {
    super(problem);
  }
}
