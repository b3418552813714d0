package org.panelist.app;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.panelist.prefs.Preferences;

/** Where the window was, and how large; it comes back there if that screen still exists. */
final class WindowMemory {
  private static final String BOUNDS = "bounds";
  private static final String LARGEST = "maximised";
  private static final Dimension FIRST = new Dimension(1280, 800);

  /** So much of the title bar must be within reach of the pointer. */
  private static final int REACH = 80;

  private final Preferences preferences;

  WindowMemory(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Places {@code window} as it was, or in the middle of the first screen. */
  void restore(JFrame window) {
    List<Rectangle> screens = screens();
    Rectangle bounds = read();
    if (bounds.isEmpty() || screens.stream().noneMatch(screen -> isInReach(bounds, screen))) {
      Rectangle first = screens.get(0);
      int width = Math.min(FIRST.width, first.width);
      int height = Math.min(FIRST.height, first.height);
      bounds.setBounds(
          first.x + (first.width - width) / 2,
          first.y + (first.height - height) / 2,
          width,
          height);
    }
    // more than all screens together is a slip of whoever wrote it down
    Rectangle all = screens.stream().reduce(new Rectangle(), Rectangle::union);
    bounds.setSize(Math.min(bounds.width, all.width), Math.min(bounds.height, all.height));
    window.setBounds(bounds);
    if (Boolean.parseBoolean(preferences.get(LARGEST, "false"))) {
      window.setExtendedState(Frame.MAXIMIZED_BOTH);
    }
  }

  /** Where the window is now; the answer writes it down, which can take its time. */
  Runnable remember(JFrame window) {
    boolean largest = (window.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
    Rectangle now = window.getBounds();
    return () -> {
      preferences.put(LARGEST, Boolean.toString(largest));
      if (!largest) {
        preferences.put(BOUNDS, now.x + " " + now.y + " " + now.width + " " + now.height);
      }
    };
  }

  private static boolean isInReach(Rectangle bounds, Rectangle screen) {
    Rectangle title = new Rectangle(bounds.x, bounds.y, bounds.width, 1);
    return title.intersection(screen).width >= Math.min(REACH, bounds.width);
  }

  private Rectangle read() {
    try {
      int[] values =
          Stream.of(preferences.get(BOUNDS, "").strip().split(" "))
              .mapToInt(Integer::parseInt)
              .toArray();
      return values.length == 4
          ? new Rectangle(values[0], values[1], values[2], values[3])
          : new Rectangle();
    } catch (NumberFormatException e) {
      return new Rectangle();
    }
  }

  /** Without the desktop's bars, the main screen first. */
  private static List<Rectangle> screens() {
    var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
    GraphicsDevice main = environment.getDefaultScreenDevice();
    return Stream.concat(
            Stream.of(main),
            Arrays.stream(environment.getScreenDevices()).filter(one -> !one.equals(main)))
        .map(WindowMemory::usable)
        .toList();
  }

  private static Rectangle usable(GraphicsDevice screen) {
    var configuration = screen.getDefaultConfiguration();
    Rectangle bounds = configuration.getBounds();
    Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(configuration);
    return new Rectangle(
        bounds.x + bars.left,
        bounds.y + bars.top,
        bounds.width - bars.left - bars.right,
        bounds.height - bars.top - bars.bottom);
  }
}
