package org.panelist.ui.scorecard;

/** Where the wrap-up leads to. */
public interface WrapUpExits {
  /**
   * Back to the notes of a running or ended interview.
   *
   * @param itemId the item to go to; empty for wherever the interview was
   */
  void toNotes(String interviewId, String itemId);

  /** A scorecard or an amendment was submitted: its interview is locked from now on. */
  void submitted(String interviewId);

  /** Another interview, version or mode is in view: title, keys and commands are others. */
  void pageTurned();
}
