package org.panelist.interview;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.panelist.domain.Signal;

/**
 * The interviews that are open, one session each. Confined to the event thread, but for {@link
 * #isOpen}.
 */
final class OpenSessions {
  private static final Comparator<SaveState> WORST_FIRST =
      Comparator.comparingInt(OpenSessions::badness)
          .reversed()
          .thenComparing(OpenSessions::newerFirst);

  /** By the id of the interview, the one that was opened first at the beginning. */
  private final Map<String, InterviewSession> sessions = new LinkedHashMap<>();

  /** The keys of the sessions, for other threads. */
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  private final Signal saveStateChanged = new Signal();

  /** At this moment; on any thread. */
  boolean isOpen(String id) {
    return open.contains(id);
  }

  Optional<InterviewSession> find(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  List<InterviewSession> all() {
    return List.copyOf(sessions.values());
  }

  InterviewSession open(String id, Supplier<InterviewSession> begin) {
    InterviewSession running = sessions.get(id);
    if (running != null) {
      return running;
    }
    open.add(id);
    InterviewSession made = begin.get();
    sessions.put(id, made);
    made.autosave().changed().add(saveStateChanged::fire);
    saveStateChanged.fire();
    return made;
  }

  /**
   * Writes what is unsaved in some of them and forgets these; if one cannot be written, all stay
   * open. Waits until everything is durable, at most for {@code patience}.
   *
   * @return whether everything is durable
   */
  boolean close(List<InterviewSession> some, Duration patience) throws InterruptedException {
    some.forEach(InterviewSession::handOver);
    var flushes = some.stream().map(session -> session.autosave().flushing()).toList();
    long begun = System.nanoTime();
    boolean durable = true;
    for (Autosave.Flush flush : flushes) {
      Duration left = patience.minusNanos(System.nanoTime() - begun);
      durable &= flush.await(left.isNegative() ? Duration.ZERO : left);
    }
    if (!durable) {
      return false;
    }
    for (InterviewSession session : some) {
      sessions.remove(session.interview().id());
      open.remove(session.interview().id());
    }
    saveStateChanged.fire();
    return true;
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
