package org.panelist.scorecard;

import java.util.Optional;
import java.util.Set;
import org.panelist.domain.Interview;

/** Where amendments are kept that are not submitted yet; one for an interview. Blocking. */
public interface AmendmentStore {
  /**
   * An amendment under way.
   *
   * @param stamp of which version it is, and which of two is newer
   * @param reason as far as it is written
   * @param changed the interview with the changes made so far
   */
  record Kept(Stamp stamp, String reason, Interview changed) {}

  /** Keeps it in the place of what was kept of this interview before. */
  void keep(Kept amendment);

  /**
   * Empty if there is none.
   *
   * @throws org.panelist.domain.ProblemException if this version of the program cannot read it; it
   *     is out of the way of another one then
   */
  Optional<Kept> find(String interviewId);

  /** The interviews of which an amendment is kept that was not ended; without reading any. */
  Set<String> ids();

  /** Forgets it, and that one was ended; does nothing if there is none. */
  void drop(String interviewId);

  /** Says for later programs that what has this stamp or a smaller one was ended. */
  void end(String interviewId, Stamp last);

  /** What {@link #end} said last; empty if everything of it could be dropped. */
  Optional<Stamp> ended(String interviewId);

  /** Puts what is kept out of the way, for people; there is another one that may be newer. */
  void setAside(String interviewId);
}
