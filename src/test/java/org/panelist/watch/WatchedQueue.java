package org.panelist.watch;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * The event queue of this process, with a place for one watchdog. It is put in its place once and
 * stays there: a robot waits for each queue that it ever saw, so one more for each watchdog would
 * slow down every key of every later test.
 */
final class WatchedQueue extends EventQueue {
  private static @Nullable WatchedQueue installed;

  private volatile @Nullable Watchdog watchdog;

  private WatchedQueue() {}

  /** From now on {@code watchdog} is told of each event, and no other one is. */
  static void watch(Watchdog watchdog) {
    onEventThread(() -> installed().watchdog = watchdog);
  }

  /** {@code watchdog} is told no more, if it was. */
  static void leave(Watchdog watchdog) {
    onEventThread(
        () -> {
          if (installed().watchdog == watchdog) {
            installed().watchdog = null;
          }
        });
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    Watchdog told = watchdog;
    if (told == null) {
      super.dispatchEvent(event);
    } else {
      told.watch(event, super::dispatchEvent);
    }
  }

  private static WatchedQueue installed() {
    WatchedQueue queue = installed;
    if (queue == null) {
      queue = new WatchedQueue();
      queue.takePlace();
      installed = queue;
    }
    return queue;
  }

  /**
   * To push leaves an event in the old queue that is to wake the event thread up. That one is busy
   * here, so the event would stay for ever, and a robot that waits until all queues are empty would
   * wait in vain, ten seconds for each key.
   */
  private void takePlace() {
    EventQueue old = Toolkit.getDefaultToolkit().getSystemEventQueue();
    old.push(this);
    try {
      while (old.peekEvent() != null) {
        old.getNextEvent();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void onEventThread(Runnable work) {
    if (isDispatchThread()) {
      work.run();
      return;
    }
    try {
      invokeAndWait(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the event thread was watched", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the event thread cannot be watched", e.getCause());
    }
  }
}
