package org.panelist.gui;

import com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension;
import java.util.Locale;

/** Where windows go. The first window settles it for the whole JVM. */
public enum GuiToolkit {
  /** Into memory. No display is needed; drag and drop does nothing. */
  CACIO,
  /** Onto the real display. */
  DISPLAY;

  private static final String SCREEN = "1920x1200";

  /** What the system property {@code gui.toolkit} asks for; Cacio if it is silent. */
  public static GuiToolkit chosen() {
    return valueOf(System.getProperty("gui.toolkit", "cacio").toUpperCase(Locale.ROOT));
  }

  static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    String display = System.getenv("DISPLAY");
    return !linux || (display != null && !display.isBlank());
  }

  /** Must come before the first use of AWT; further calls do nothing. */
  void install() {
    if (this == DISPLAY) {
      if (!hasDisplay()) {
        throw new IllegalStateException("gui.toolkit=display, but DISPLAY is not set");
      }
      return;
    }
    System.setProperty("cacio.managed.screensize", SCREEN);
    // Its static initialiser replaces the toolkit; as an extension it does nothing else that we
    // want.
    new CacioExtension();
  }
}
