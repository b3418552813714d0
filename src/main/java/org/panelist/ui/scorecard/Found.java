package org.panelist.ui.scorecard;

import java.util.List;
import java.util.Optional;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Interviews;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.AmendmentStore.Kept;
import org.panelist.scorecard.Scorecards;

/**
 * What there is of an interview that is opened.
 *
 * @param versions of its scorecard, the first one first; empty before it is submitted
 * @param amendment of the newest version, left by a window that was closed since
 * @param trouble why an amendment that was left cannot be gone on with
 */
record Found(
    Interview interview,
    List<Scorecard> versions,
    Optional<Kept> amendment,
    Optional<ProblemException> trouble) {
  /** Blocking. */
  static Found of(String id, Interviews interviews, Scorecards scorecards, Amending amending) {
    List<Scorecard> all = scorecards.versions(id);
    Optional<Kept> kept = Optional.empty();
    Optional<ProblemException> trouble = Optional.empty();
    try {
      kept = all.isEmpty() ? kept : amending.kept(all.get(all.size() - 1));
    } catch (ProblemException e) { // what was submitted can be read all the same
      trouble = Optional.of(e);
    }
    return new Found(interviews.load(id), all, kept, trouble);
  }

  boolean isSubmitted() {
    return !versions.isEmpty();
  }
}
