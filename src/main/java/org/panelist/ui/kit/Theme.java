package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.stream.IntStream;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Look and feel of the program: colours, fonts and sizes. Event thread only. */
public final class Theme {
  /** Smallest font size, percent of 13 pixels. */
  public static final int MIN_PERCENT = 75;

  /** Largest font size, percent of 13 pixels. */
  public static final int MAX_PERCENT = 200;

  /** Which colours to use. */
  public enum Mode {
    LIGHT,
    DARK,
    /** As the desktop is set; asking it may take some tens of milliseconds. */
    SYSTEM
  }

  private Theme() {}

  /**
   * Reads the fonts and loads what the layout of screens needs, so that {@link #install} and the
   * first screen need not. From any thread, best from another one than the event thread while the
   * program starts.
   */
  public static void warmUp() {
    Inter.regular();
    Inter.semibold();
    Layouts.load();
    Icons.warmUp();
  }

  /**
   * Installs the look and feel; call once, before the first component is made.
   *
   * @param percent font size in percent, 75 to 200; values outside are brought inside
   */
  public static void install(Mode mode, int percent) {
    Layouts.load(); // its classes wait for each other: two threads must not load them at once
    FlatLaf.registerCustomDefaultsSource(
        "org.panelist.ui.kit.themes", Theme.class.getClassLoader());
    System.setProperty("flatlaf.uiScale.fontSizeDivider", Integer.toString(FontSize.BODY));
    UIScale.setSupportedZoomFactors(zooms());
    setUp(mode, percent);
  }

  /**
   * Changes colours and font size at run time; open windows follow at once. What has the focus
   * keeps it, also the field of a spinner, which is taken out and put back.
   */
  public static void apply(Mode mode, int percent) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    setUp(mode, percent);
    FlatLaf.updateUI();
    if (owner != null && owner.isShowing()) {
      owner.requestFocusInWindow();
    }
  }

  /** The colour of {@code token} in the present theme; do not keep it over a change of theme. */
  public static Color color(Token token) {
    Color color = UIManager.getColor(token.key());
    if (color == null) {
      throw new IllegalStateException(token.key() + " is unknown: call Theme.install first");
    }
    return color;
  }

  /** Whether the present theme is dark. */
  public static boolean isDark() {
    return FlatLaf.isLafDark();
  }

  /**
   * Whether the desktop is set to dark. Blocking: it asks another program, for at most 300 ms; from
   * any thread.
   */
  public static boolean isDesktopDark() {
    return SystemTheme.isDark();
  }

  /** {@code pixels} of the design (font size 100 %) in pixels of the present size. */
  public static int px(int pixels) {
    return UIScale.scale(pixels);
  }

  /** The classes of MigLayout, which take some milliseconds for tables that no screen uses. */
  private static final class Layouts {
    private static final MigLayout FIRST = new MigLayout();

    static void load() {
      FIRST.getLayoutConstraints();
    }
  }

  private static void setUp(Mode mode, int percent) {
    int size = Math.max(MIN_PERCENT, Math.min(MAX_PERCENT, percent));
    boolean dark = mode == Mode.DARK || (mode == Mode.SYSTEM && SystemTheme.isDark());
    // Before the set-up: later, FlatLaf would work out the font anew from the desktop's.
    UIScale.setZoomFactor(size / 100f);
    FlatLaf.setup(dark ? new PanelistDark() : new PanelistLight());
  }

  private static float[] zooms() {
    float[] zooms = new float[MAX_PERCENT - MIN_PERCENT + 1];
    IntStream.range(0, zooms.length).forEach(i -> zooms[i] = (MIN_PERCENT + i) / 100f);
    return zooms;
  }
}
