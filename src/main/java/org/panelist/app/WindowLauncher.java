package org.panelist.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;

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

  /** Says why it cannot be opened, and returns when that was read. */
  default void refuse(List<Problem> problems) {}
}
