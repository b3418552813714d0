package org.panelist.ui.interview;

import org.panelist.domain.Interview;

/**
 * Whether what answers are worth is hidden. The screen is shared, or the candidate sits beside:
 * hidden once, it is so in every interview until somebody shows it again.
 */
public interface RubricChoice {
  /** The interview is about to be shown; whether its rubric is to be hidden. */
  boolean isHiddenIn(Interview interview);

  /** Somebody hid the rubric, or showed it again, while this interview was in view. */
  void setHidden(Interview interview, boolean hidden);
}
