package org.panelist.gui;

import java.awt.EventQueue;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Collects what would pass unseen in a test: Swing used off the event thread, and exceptions that
 * end a thread. It records rather than throws, for what is thrown on another thread fails nothing.
 */
final class EdtWatch {
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

  void install() {
    faults.clear();
    RepaintManager.setCurrentManager(new StrictRepaintManager());
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
  }

  /** Takes down the watch; the faults seen since {@link #install()}, oldest first. */
  List<Throwable> remove() {
    RepaintManager.setCurrentManager(null);
    Thread.setDefaultUncaughtExceptionHandler(null);
    return List.copyOf(faults);
  }

  private final class StrictRepaintManager extends RepaintManager {
    @Override
    public synchronized void addInvalidComponent(JComponent component) {
      check(component);
      super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
      check(component);
      super.addDirtyRegion(component, x, y, width, height);
    }

    private void check(JComponent component) {
      if (!EventQueue.isDispatchThread() && !isPlainRepaint()) {
        faults.add(
            new IllegalStateException(
                component.getClass().getName()
                    + " named "
                    + component.getName()
                    + " was used on thread "
                    + Thread.currentThread().getName()));
      }
    }

    /** {@code repaint()} alone may be called from any thread, though not by Swing's own code. */
    private boolean isPlainRepaint() {
      List<StackTraceElement> callers =
          Stream.of(Thread.currentThread().getStackTrace())
              .dropWhile(frame -> !isRepaint(frame))
              .dropWhile(EdtWatch::isRepaint)
              .toList();
      return !callers.isEmpty()
          && callers.stream()
              .noneMatch(
                  frame ->
                      frame.getClassName().startsWith("javax.swing.")
                          && !frame.getClassName().startsWith("javax.swing.SwingWorker"));
    }
  }

  private static boolean isRepaint(StackTraceElement frame) {
    return frame.getMethodName().equals("repaint");
  }
}
