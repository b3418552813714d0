package org.panelist.app;

import java.awt.AWTError;
import java.awt.Toolkit;
import org.panelist.ui.WindowIcon;
import org.panelist.ui.kit.Theme;

/**
 * What a window needs and what can be made before it, each on a thread of its own while the data is
 * opened. Whoever needs a part waits for it, or makes it himself if its thread has not begun.
 */
final class HeadStart {
  private HeadStart() {}

  static void begin() {
    daemon("desktop", trying(Toolkit::getDefaultToolkit)).start();
    daemon("look", trying(HeadStart::look)).start();
  }

  /** Fonts, icons and the classes of the layout. */
  static void look() {
    Theme.warmUp();
    WindowIcon.images();
  }

  /** What fails here fails again where it is needed, and is told there. */
  private static Runnable trying(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | LinkageError | AWTError e) {
        // see above
      }
    };
  }

  static Thread daemon(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
