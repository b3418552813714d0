package org.panelist.domain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells those who watch a feature that it changed. Listeners run on the thread that fires. */
public final class Signal {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Adds a listener; run the returned handle to remove it again. */
  public Runnable add(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  public void fire() {
    listeners.forEach(Runnable::run);
  }
}
