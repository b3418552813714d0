package org.panelist.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Undo and redo over whole, immutable states, each with a label of what led to it. */
public final class History<S> {
  private record Entry<S>(String label, S state) {}

  private final int limit;
  private final Deque<Entry<S>> past = new ArrayDeque<>();
  private final Deque<Entry<S>> future = new ArrayDeque<>();
  private S now;

  /**
   * @param limit how many steps can be undone, at least 1; the oldest are forgotten
   */
  public History(S start, int limit) {
    this.now = start;
    this.limit = limit;
  }

  public S now() {
    return now;
  }

  /** Goes on to {@code state}; an equal state changes nothing. Forgets what could be redone. */
  public void push(String label, S state) {
    if (state.equals(now)) {
      return;
    }
    past.push(new Entry<>(label, now));
    if (past.size() > limit) {
      past.removeLast();
    }
    future.clear();
    now = state;
  }

  /** What {@link #undo} would take back. */
  public Optional<String> undoLabel() {
    return Optional.ofNullable(past.peek()).map(Entry::label);
  }

  /** What {@link #redo} would do again. */
  public Optional<String> redoLabel() {
    return Optional.ofNullable(future.peek()).map(Entry::label);
  }

  /** Goes a step back, if there is one. */
  public S undo() {
    return move(past, future);
  }

  /** Goes a step forward again, if there is one. */
  public S redo() {
    return move(future, past);
  }

  private S move(Deque<Entry<S>> from, Deque<Entry<S>> to) {
    Entry<S> entry = from.poll();
    if (entry != null) {
      to.push(new Entry<>(entry.label(), now));
      now = entry.state();
    }
    return now;
  }
}
