package org.panelist.ui.interview;

/** Where the state of saving is shown: at the leading end of the status line. */
@FunctionalInterface
public interface SavedStatus {
  /**
   * @param failed whether something could not be written
   */
  void show(String text, boolean failed);
}
