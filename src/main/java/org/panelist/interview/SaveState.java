package org.panelist.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Of several that failed the first; where all is saved the newest. */
  static Optional<SaveState> worst(Stream<SaveState> all) {
    return all.min(
        Comparator.comparingInt(SaveState::badness)
            .reversed()
            .thenComparing(SaveState::newerFirst));
  }

  private static int badness(SaveState state) {
    if (state instanceof Failed) {
      return 2;
    }
    return state instanceof Saving ? 1 : 0;
  }

  private static int newerFirst(SaveState a, SaveState b) {
    return a instanceof Saved one && b instanceof Saved other ? other.at().compareTo(one.at()) : 0;
  }
}
