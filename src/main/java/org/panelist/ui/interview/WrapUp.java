package org.panelist.ui.interview;

import org.panelist.interview.InterviewSession;

/** Leads from the live screen, or from the list, to the wrap-up. */
@FunctionalInterface
public interface WrapUp {
  void wrapUp(InterviewSession session);
}
