package org.panelist.watch;

import java.awt.AWTEvent;
import java.awt.ActiveEvent;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** An event of whoever replays: it comes by after all that was in the queue, and is not watched. */
final class Sign extends AWTEvent implements ActiveEvent, Watchdog.Unwatched {
  private static final long serialVersionUID = 1L;
  private static final int PATIENCE_SECONDS = 60;

  private final transient Runnable passed;

  private Sign(Runnable passed) {
    super(passed, AWTEvent.RESERVED_ID_MAX + 1);
    this.passed = passed;
  }

  @Override
  public void dispatch() {
    passed.run();
  }

  /** Asks on the event thread, and waits for the answer. */
  static <T> T ask(Callable<T> question) throws Exception {
    var asked = new FutureTask<>(question);
    Fingers.post(new Sign(asked));
    return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until all that is in the queue now has been dispatched. */
  static void pass() throws Exception {
    ask(() -> true);
  }
}
