package org.panelist.interview;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Signal;

/**
 * The interviews that are open, one session each. Confined to the event thread, but for {@link
 * #isOpen} and {@link #isUnsaved}.
 */
final class OpenSessions {
  /** By the id of the interview, the one that was opened first at the beginning. */
  private final Map<String, InterviewSession> sessions = new LinkedHashMap<>();

  /** The same ids, for other threads; where a session is being made it has no autosave yet. */
  private final Map<String, Optional<Autosave>> open = new ConcurrentHashMap<>();

  /** Of the one that was closed last: that its end was written is the last save there was. */
  private @Nullable Autosave closed;

  private final Signal saveStateChanged = new Signal();

  /** At this moment; on any thread. */
  boolean isOpen(String id) {
    return open.containsKey(id);
  }

  /** Whether changes of it are not durable at this moment; on any thread. */
  boolean isUnsaved(String id) {
    return open.getOrDefault(id, Optional.empty())
        .filter(autosave -> !(autosave.state() instanceof SaveState.Saved))
        .isPresent();
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
    open.put(id, Optional.empty());
    InterviewSession made = begin.get();
    sessions.put(id, made);
    open.put(id, Optional.of(made.autosave()));
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
      closed = session.autosave();
    }
    saveStateChanged.fire();
    return true;
  }

  Signal saveStateChanged() {
    return saveStateChanged;
  }

  /** Of several that failed the one that was opened first; of saved ones the newest. */
  Optional<SaveState> saveState() {
    return SaveState.worst(sessions.values().stream().map(session -> session.autosave().state()));
  }

  /**
   * Time since the last save of any of them or of one that was closed; empty while none is open.
   */
  Optional<Duration> sinceSaved() {
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            sessions.values().stream().map(InterviewSession::autosave), Stream.ofNullable(closed))
        .map(Autosave::sinceSaved)
        .min(Comparator.naturalOrder());
  }
}
