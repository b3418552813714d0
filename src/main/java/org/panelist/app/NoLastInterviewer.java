package org.panelist.app;

import org.panelist.interview.LastInterviewer;

/** For work that names its interviewer; the one whom the window remembers stays. */
final class NoLastInterviewer implements LastInterviewer {
  @Override
  public String name() {
    return "";
  }

  @Override
  public void remember(String name) {}
}
