package org.panelist.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.swing.text.StyleContext;

/**
 * The typeface of the program in the two weights it uses; letters that it lacks come from the
 * desktop's fonts.
 *
 * <p>A font that Java is to know by name must be registered, and for that Java reads every font of
 * the desktop: a tenth of a second and 10 MB where there are but a hundred. These two are known by
 * nobody but this class. Where Java does not let it complete them that way (it needs the package
 * {@code sun.font}, which the program's jar asks for), they are registered after all.
 */
final class Inter {
  private Inter() {}

  /** Read when first asked for; from any thread. */
  static Font regular() {
    return Regular.FONT;
  }

  /** Read when first asked for; from any thread. */
  static Font semibold() {
    return Semibold.FONT;
  }

  private static final class Regular {
    static final Font FONT = complete(read(FlatInterFont.STYLE_REGULAR));
  }

  private static final class Semibold {
    static final Font FONT = complete(read(FlatInterFont.STYLE_SEMIBOLD));
  }

  /** As it is in the jar: with no other letters than its own. */
  static Font read(String file) {
    try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("a font in the program's jar cannot be read", e);
    }
  }

  private static Font complete(Font font) {
    return completed(font).orElseGet(() -> registered(font));
  }

  /** What Swing itself does with a font that it was given by name. */
  private static Optional<Font> completed(Font font) {
    try {
      Object complete =
          Class.forName("sun.font.FontUtilities")
              .getMethod("getCompositeFontUIResource", Font.class)
              .invoke(null, font);
      return complete instanceof Font known ? Optional.of(known) : Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The public way to the same. */
  static Font registered(Font font) {
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    return StyleContext.getDefaultStyleContext().getFont(font.getFamily(), Font.PLAIN, 1);
  }
}
