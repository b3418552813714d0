package org.panelist.interview;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.panelist.domain.Interview;

/** A second place for what the store does not take, such as a file on another disk. Blocking. */
public interface Rescue {
  /** No second place. */
  Rescue NONE =
      new Rescue() {
        @Override
        public String keep(Interview interview) {
          return "";
        }

        @Override
        public Optional<Kept> find(Interview stored) {
          return Optional.empty();
        }

        @Override
        public void drop(Interview interview) {}
      };

  /**
   * What was kept of an interview.
   *
   * @param at when it was kept, by the wall clock
   * @param revision of the last save before it, see {@link InterviewStore#revision}; empty where
   *     that is not known
   */
  record Kept(Interview interview, Instant at, OptionalLong revision) {}

  /**
   * Keeps all notes and scores as text that people can read, in the place of what was kept of this
   * interview before.
   *
   * @return where it is, in words for people; empty if there is no such place
   * @throws java.io.UncheckedIOException if it cannot be kept either
   */
  String keep(Interview interview);

  /** What was kept of this interview by a program that ended before the store took it. */
  Optional<Kept> find(Interview stored);

  /**
   * Where something is kept of an interview, in words for people, without reading it; empty if
   * nothing is.
   */
  default Optional<String> where(String id, String candidateCode) {
    return Optional.empty();
  }

  /** Whether nothing is kept of any interview. */
  default boolean isEmpty() {
    return true;
  }

  /** The store has taken everything: what was kept is no longer needed. */
  void drop(Interview interview);
}
