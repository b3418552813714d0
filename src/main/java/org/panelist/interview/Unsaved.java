package org.panelist.interview;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.panelist.domain.Interview;

/** What changed since the last hand-over to {@link Autosave}, and which scores are durable. */
final class Unsaved {
  /** The clock alone is written no more often than this. */
  private static final Duration CLOCK_SAVE = Duration.ofSeconds(5);

  private final Autosave autosave;

  /** Ids of items whose response changed. */
  private final Set<String> items = new HashSet<>();

  /** The revision with which an item's state and score are durable. */
  private final Map<String, Long> scores = new HashMap<>();

  private Duration clock;

  /**
   * @param clock the interview's, as it is in the store
   */
  Unsaved(Autosave autosave, Duration clock) {
    this.autosave = autosave;
    this.clock = clock;
  }

  void add(String item) {
    items.add(item);
  }

  /** The item is no longer there. */
  void forget(String item) {
    items.remove(item);
    scores.remove(item);
  }

  /** Hands over all that changed, to be written soon. */
  void saveLater(Interview interview) {
    autosave.later(interview, taken(interview));
  }

  /** Hands over all that changed, to be written at once. */
  void saveNow(Interview interview) {
    autosave.now(interview, taken(interview));
  }

  /** As {@link #saveNow}; the scores of {@code scored} are given once that is durable. */
  void saveScores(Interview interview, Collection<String> scored) {
    items.addAll(scored);
    long revision = autosave.now(interview, taken(interview));
    scored.forEach(item -> scores.put(item, revision));
  }

  private Set<String> taken(Interview interview) {
    clock = interview.progress().elapsed();
    Set<String> taken = Set.copyOf(items);
    items.clear();
    return taken;
  }

  boolean isScoreSaved(String item) {
    return scores.getOrDefault(item, 0L) <= autosave.durable();
  }

  /** Whether the clock alone is worth a save. */
  boolean isClockDue(Interview interview) {
    return interview.progress().elapsed().minus(clock).compareTo(CLOCK_SAVE) >= 0;
  }

  /** Whether anything changed, be it the clock alone. */
  boolean isAny(Interview interview) {
    return !items.isEmpty() || !interview.progress().elapsed().equals(clock);
  }
}
