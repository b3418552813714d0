package org.panelist.interview;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.panelist.domain.Signal;

/** The interviews that are open, one session each. Confined to the event thread. */
final class OpenSessions {
  private static final Comparator<SaveState> WORST_FIRST =
      Comparator.comparingInt(OpenSessions::badness)
          .reversed()
          .thenComparing(OpenSessions::newerFirst);

  /** By the id of the interview, the one that was opened first at the beginning. */
  private final Map<String, InterviewSession> sessions = new LinkedHashMap<>();

  private final Signal saveStateChanged = new Signal();

  Optional<InterviewSession> find(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  List<InterviewSession> all() {
    return List.copyOf(sessions.values());
  }

  InterviewSession open(String id, Supplier<InterviewSession> begin) {
    InterviewSession open = sessions.get(id);
    if (open != null) {
      return open;
    }
    InterviewSession made = begin.get();
    sessions.put(id, made);
    made.autosave().changed().add(saveStateChanged::fire);
    saveStateChanged.fire();
    return made;
  }

  void remove(String id) {
    if (sessions.remove(id) != null) {
      saveStateChanged.fire();
    }
  }

  Signal saveStateChanged() {
    return saveStateChanged;
  }

  /** Of several that failed the one that was opened first; of saved ones the newest. */
  Optional<SaveState> saveState() {
    return sessions.values().stream().map(session -> session.autosave().state()).min(WORST_FIRST);
  }

  private static int badness(SaveState state) {
    if (state instanceof SaveState.Failed) {
      return 2;
    }
    return state instanceof SaveState.Saving ? 1 : 0;
  }

  private static int newerFirst(SaveState a, SaveState b) {
    return a instanceof SaveState.Saved one && b instanceof SaveState.Saved other
        ? other.at().compareTo(one.at())
        : 0;
  }

  /** Time since the last save of any of them. */
  Optional<Duration> sinceSaved() {
    return sessions.values().stream()
        .map(session -> session.autosave().sinceSaved())
        .min(Comparator.naturalOrder());
  }
}
