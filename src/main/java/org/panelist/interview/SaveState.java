package org.panelist.interview;

import java.time.Instant;
import org.panelist.domain.Problem;

/** Whether what is on the screen survives a power cut; always true to the disk. */
public sealed interface SaveState {
  /** Everything is durable; {@code at} is when the last save ended. */
  record Saved(Instant at) implements SaveState {}

  /** Changes are on their way. */
  record Saving() implements SaveState {}

  /**
   * The last attempt failed; it is tried again every second, unless a scorecard locks it.
   *
   * @param kept where a copy of the notes is meanwhile; empty if there is none
   */
  record Failed(Problem problem, String kept) implements SaveState {}
}
