package org.panelist.ui.interview;

/** Where the state of saving is shown: at the leading end of the status line. */
@FunctionalInterface
public interface SavedStatus {
  /**
   * @param beside what else is worth knowing; may be empty
   * @param failed whether something could not be written
   */
  void show(String text, String beside, boolean failed);
}
