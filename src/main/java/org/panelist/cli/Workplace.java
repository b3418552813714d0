package org.panelist.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;

/** What the commands need of the program around them. A folder that is null is the usual one. */
public interface Workplace {
  /**
   * Opens a data folder, and makes it where it is missing.
   *
   * @throws org.panelist.domain.ProblemException if it cannot be used
   */
  Desk open(@Nullable Path folder);

  /** The data file, which need not exist. */
  Path dataFile(@Nullable Path folder);

  /**
   * Opens the window and returns while it is open.
   *
   * @param interviewId the interview to go to; null for the home screen
   * @throws org.panelist.domain.ProblemException if it cannot be opened
   */
  void window(@Nullable Path folder, @Nullable String interviewId);

  /** Looks through the data file. */
  Verdict verify(@Nullable Path folder);

  /**
   * Fills a folder that holds no plan and no interview with the sample.
   *
   * @return the ids of the interviews
   * @throws org.panelist.domain.ProblemException if it holds one
   */
  List<String> demo(@Nullable Path folder);

  /** Such as {@code 0.1.0}. */
  String version();

  /**
   * What was found in a data file.
   *
   * @param found sentences on what is well
   * @param problems empty if everything is
   */
  record Verdict(List<String> found, List<Problem> problems) {}
}
