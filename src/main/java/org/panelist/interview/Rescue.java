package org.panelist.interview;

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
        public void drop(Interview interview) {}
      };

  /**
   * Keeps all notes and scores as text that people can read, in the place of what was kept of this
   * interview before.
   *
   * @return where it is, in words for people; empty if there is no such place
   * @throws java.io.UncheckedIOException if it cannot be kept either
   */
  String keep(Interview interview);

  /** The store has taken everything: what was kept is no longer needed. */
  void drop(Interview interview);
}
