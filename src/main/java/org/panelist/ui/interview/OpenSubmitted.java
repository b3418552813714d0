package org.panelist.ui.interview;

/** Shows an interview whose scorecard is submitted. */
@FunctionalInterface
public interface OpenSubmitted {
  void open(String interviewId);
}
