package org.panelist.durability;

import java.util.List;

/**
 * What became of one run.
 *
 * @param name what went wrong, and how it ended
 * @param said by the status line
 * @param noticed milliseconds until it said so; less than zero if never
 * @param saved milliseconds from the end of the trouble until all was saved; less than zero if it
 *     was killed before
 * @param wrong what is not as it should be
 */
record TroubleResult(
    String name, String said, long noticed, Lag lag, long saved, Loss loss, List<String> wrong) {
  /** Milliseconds that the event thread kept something waiting, at most: before, and during it. */
  record Lag(long calm, long during) {}

  private static final int SECOND = 1_000;

  /** All is kept, or all but the last second where the program was killed. */
  boolean isSound() {
    boolean enough =
        saved < 0 ? loss.millis() <= SECOND : (loss.letters() == 0 && loss.pressedLost() == 0);
    return enough && loss.shownLost() == 0 && wrong.isEmpty();
  }
}
