package org.panelist.app;

import java.nio.file.Path;

/** The desktop's own ways with files. Blocking: call from a task. */
public interface DesktopFiles {
  /**
   * Opens a file in the program that the desktop has for it.
   *
   * @throws org.panelist.domain.ProblemException if it is gone, or there is no such program
   */
  void open(Path file);

  /**
   * Shows a folder in the desktop's file manager, with the file marked where it can do that.
   *
   * @param path a folder, or a file in it
   * @throws org.panelist.domain.ProblemException if it is gone, or there is no file manager
   */
  void show(Path path);
}
