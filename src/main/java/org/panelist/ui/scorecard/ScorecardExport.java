package org.panelist.ui.scorecard;

import java.io.IOException;
import java.nio.file.Path;
import org.panelist.domain.Interview;
import org.panelist.domain.Scorecard;

/** Writes workbooks. Blocking: called from a task. */
public interface ScorecardExport {
  /**
   * Writes a submitted scorecard into {@code folder}, under a name that is free.
   *
   * @return the file
   * @throws org.panelist.domain.ProblemException if it cannot be written there
   */
  Path export(Scorecard scorecard, Path folder) throws IOException;

  /** As {@link #export}, of what is not submitted yet; the file says so. */
  Path exportDraft(Interview interview, Path folder) throws IOException;
}
