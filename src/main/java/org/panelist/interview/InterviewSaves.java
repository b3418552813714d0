package org.panelist.interview;

import java.util.Set;
import org.panelist.domain.Interview;

/** Takes an interview each time it changed. */
@FunctionalInterface
public interface InterviewSaves {
  /**
   * Makes the interview durable: on return it survives a crash and a power cut. Blocking.
   *
   * @param changedItems ids of the items whose responses changed since the last save; everything
   *     but the responses is always written
   * @throws LockedException if a scorecard locks it: no later save will work either
   * @throws org.panelist.domain.ProblemException if it cannot be written
   */
  void save(Interview interview, Set<String> changedItems);
}
