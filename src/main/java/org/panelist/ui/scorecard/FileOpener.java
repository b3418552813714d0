package org.panelist.ui.scorecard;

import java.nio.file.Path;

/** Hands files to the desktop. Blocking: called from a task. */
public interface FileOpener {
  /**
   * Shows the file in the desktop's file manager.
   *
   * @throws org.panelist.domain.ProblemException if the desktop cannot do that
   */
  void showInFolder(Path file);

  /**
   * Opens the file in the program that the desktop has for it.
   *
   * @throws org.panelist.domain.ProblemException if there is none
   */
  void open(Path file);
}
