package org.panelist.gui;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.swing.RootPaneContainer;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * The last picture of each window of a test, also of one that was closed before its failure was
 * known, as when a driver is closed by try-with-resources. Used on the event thread only, but for
 * its methods.
 */
final class WindowAlbum {
  private static final int KEPT = 4;

  private final Deque<BufferedImage> closed = new ArrayDeque<>();
  private final AWTEventListener onEvent = this::onEvent;

  void open() {
    Toolkit.getDefaultToolkit().addAWTEventListener(onEvent, AWTEvent.WINDOW_EVENT_MASK);
  }

  void close() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(onEvent);
  }

  /** Windows closed first, then those that show. */
  List<BufferedImage> pictures() {
    return GuiActionRunner.execute(
        () -> {
          var all = new ArrayList<>(closed);
          for (Window window : Window.getWindows()) {
            if (window.isShowing() && window instanceof RootPaneContainer container) {
              all.add(Pictures.paint(container.getRootPane()));
            }
          }
          return all;
        });
  }

  private void onEvent(AWTEvent event) {
    if (event.getID() == WindowEvent.WINDOW_CLOSED
        && event.getSource() instanceof RootPaneContainer container
        && container.getRootPane().getWidth() > 0) {
      closed.addLast(Pictures.paint(container.getRootPane()));
      if (closed.size() > KEPT) {
        closed.removeFirst();
      }
    }
  }
}
