package org.panelist.scorecard;

import java.util.List;
import java.util.Optional;
import org.panelist.domain.Scorecard;

/** Where scorecards are kept, for ever and unchanged. Blocking: call from a task. */
public interface ScorecardStore {
  /**
   * Keeps a new version and locks its interview, both or neither.
   *
   * @throws org.panelist.domain.ProblemException if that version is there already or the
   *     interview's previous version is missing
   */
  void submit(Scorecard scorecard);

  /** All versions for an interview, the first one first; empty before it was submitted. */
  List<Scorecard> versions(String interviewId);

  /** The newest version. */
  Optional<Scorecard> latest(String interviewId);
}
