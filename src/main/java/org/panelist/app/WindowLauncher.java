package org.panelist.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window. */
@FunctionalInterface
public interface WindowLauncher {
  /**
   * Opens the window and returns while it is open.
   *
   * @param dataFolder need not exist
   * @param interviewId the interview to go to, with the focus in the notes of its current item;
   *     null for the home screen
   * @throws org.panelist.domain.ProblemException if the folder cannot be used, or another window
   *     has it open
   */
  void open(Path dataFolder, @Nullable String interviewId);
}
