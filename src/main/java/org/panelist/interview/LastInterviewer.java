package org.panelist.interview;

/** Who interviewed last on this machine; kept with the preferences. */
public interface LastInterviewer {
  /** Empty at first. */
  String name();

  void remember(String name);
}
