package org.panelist.ui.interview;

import javax.swing.Timer;

/** Tells something each second while that is wanted, and keeps nothing busy otherwise. */
final class SecondTimer {
  private static final int MILLIS = 1000;

  private final Timer timer;

  SecondTimer(Runnable told) {
    timer = new Timer(MILLIS, event -> told.run());
  }

  void setRunning(boolean wanted) {
    if (!wanted) {
      timer.stop();
    } else if (!timer.isRunning()) {
      timer.start();
    }
  }
}
