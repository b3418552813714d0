package org.panelist.ui.scorecard;

/** Where the state of saving is shown: at the leading end of the status line. */
@FunctionalInterface
public interface SavedStatus {
  /**
   * @param text empty for nothing to say
   * @param failed whether something could not be written
   */
  void show(String text, boolean failed);
}
