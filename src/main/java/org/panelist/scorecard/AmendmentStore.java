package org.panelist.scorecard;

import java.util.Optional;
import org.panelist.domain.Interview;

/** Where amendments are kept that are not submitted yet; one for an interview. Blocking. */
public interface AmendmentStore {
  /**
   * An amendment under way.
   *
   * @param version of the scorecard that is amended
   * @param reason as far as it is written
   * @param changed the interview with the changes made so far
   */
  record Kept(int version, String reason, Interview changed) {}

  /** Keeps it in the place of what was kept of this interview before. */
  void keep(Kept amendment);

  /**
   * Empty if there is none.
   *
   * @throws org.panelist.domain.ProblemException if this version of the program cannot read it; it
   *     is out of the way of another one then
   */
  Optional<Kept> find(String interviewId);

  /** Forgets it; does nothing if there is none. */
  void drop(String interviewId);
}
