package org.panelist.ui.kit;

import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import javax.swing.UIDefaults;
import javax.swing.plaf.FontUIResource;

/**
 * Makes Inter the font, and 13 pixels the size of body text on every desktop, times the scale of a
 * desktop with large text and the font size the user chose. FlatLaf alone would take over each
 * desktop's own size.
 */
final class FontSize {
  /** Pixels of body text at 100 %. */
  static final int BODY = 13;

  private static final String KEY = "defaultFont";
  private static final String SEMIBOLD = "semibold.font";
  private static final float WINDOWS = 12;
  private static final float MAC = 13;
  private static final float LINUX = 15;
  private static final float STEPS = 4;

  private FontSize() {}

  static UIDefaults set(UIDefaults defaults) {
    Font font = defaults.getFont(KEY);
    float zoom = UIScale.getZoomFactor();
    float size = BODY * desktopScale(font.getSize2D() / zoom) * zoom;
    defaults.put(KEY, font(Inter.regular(), size));
    defaults.put(SEMIBOLD, font(Inter.semibold(), size));
    return defaults;
  }

  private static Font font(Font any, float size) {
    return new FontUIResource(any.deriveFont((float) Math.round(size)));
  }

  /** Scale of a desktop whose text has {@code size} pixels, in quarters, at least 1. */
  static float desktopScale(float size) {
    float usual = SystemInfo.isWindows ? WINDOWS : SystemInfo.isMacOS ? MAC : LINUX;
    return Math.max(1, Math.round(size / usual * STEPS) / STEPS);
  }
}
