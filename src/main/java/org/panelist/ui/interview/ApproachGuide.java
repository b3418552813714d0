package org.panelist.ui.interview;

import java.util.EnumSet;
import java.util.Set;
import org.panelist.domain.Approach;
import org.panelist.domain.Kind;
import org.panelist.interview.InterviewSession;

/** The guide to how they approach it, and the questions it is for. */
final class ApproachGuide {
  private static final Set<Kind> KINDS = EnumSet.of(Kind.SCENARIO, Kind.DESIGN);

  private final InterviewSession session;
  private Approach approach = Approach.NONE;
  private boolean hidden;

  ApproachGuide(InterviewSession session) {
    this.session = session;
  }

  void set(Approach read) {
    approach = read;
  }

  Approach approach() {
    return approach;
  }

  /** It says what a good answer does, as the rubric does, and is hidden with that. */
  void setHidden(boolean hidden) {
    this.hidden = hidden;
  }

  /**
   * Whether there is one for the question that is asked now, it may be seen, and notes can be
   * taken.
   */
  boolean isOffered() {
    return !hidden
        && !approach.steps().isEmpty()
        && session.interview().state().isOpen()
        && session.currentItem().filter(item -> KINDS.contains(item.question().kind())).isPresent();
  }
}
