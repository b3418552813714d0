package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/** Icons of the feather set that follow theme and font size. */
public final class Icons {
  private static final int BESIDE_TEXT = 16;

  private Icons() {}

  /** An icon in the colour of its component, sized to stand beside text. */
  public static Icon of(Ikon ikon) {
    return new Themed(ikon, BESIDE_TEXT, null);
  }

  /**
   * An icon of a colour of its own.
   *
   * @param pixels size at font size 100 %
   */
  public static Icon of(Ikon ikon, int pixels, Token color) {
    return new Themed(ikon, pixels, color);
  }

  /** An icon in the colour of its component. */
  public static Icon of(Ikon ikon, int pixels) {
    return new Themed(ikon, pixels, null);
  }

  /**
   * Reads the font of the icons, so that the first painting need not. May be called from any
   * thread, best from another one than the event thread while the program starts.
   */
  public static void warmUp() {
    Loaded.FONT.getSize();
  }

  /**
   * The icon font, read when first needed. Ikonli's own FontIcon takes three times as long for that
   * (95 ms against 30).
   */
  private static final class Loaded {
    static final Font FONT = read();

    private static Font read() {
      IkonHandler handler =
          ServiceLoader.load(IkonHandler.class, Icons.class.getClassLoader()).stream()
              .map(ServiceLoader.Provider::get)
              .filter(one -> one.supports(Feather.HOME.getDescription()))
              .findFirst()
              .orElseThrow();
      try (InputStream in = handler.getFontResourceAsStream()) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("the icon font in the program's jar cannot be read", e);
      }
    }
  }

  private static final class Themed implements Icon {
    private final String glyph;
    private final int pixels;
    private final @Nullable Token token;

    Themed(Ikon ikon, int pixels, @Nullable Token token) {
      glyph = Character.toString(ikon.getCode());
      this.pixels = pixels;
      this.token = token;
    }

    @Override
    public void paintIcon(Component component, Graphics g, int x, int y) {
      Graphics2D copy = Paint.start(g);
      try {
        copy.setColor(token != null ? Theme.color(token) : colorOf(component));
        copy.setFont(Loaded.FONT.deriveFont((float) getIconHeight()));
        var box = copy.getFont().createGlyphVector(copy.getFontRenderContext(), glyph);
        var bounds = box.getVisualBounds();
        // The glyph stands in the middle of the box, wherever the font's base line is.
        double left = x + (getIconWidth() - bounds.getWidth()) / 2 - bounds.getX();
        double base = y + (getIconHeight() - bounds.getHeight()) / 2 - bounds.getY();
        copy.drawGlyphVector(box, (float) left, (float) base);
      } finally {
        copy.dispose();
      }
    }

    private static Color colorOf(Component component) {
      if (!component.isEnabled()) {
        return Theme.color(Token.FIXED);
      }
      boolean chosen = component instanceof AbstractButton button && button.isSelected();
      return chosen ? Theme.color(Token.ACCENT_TEXT) : component.getForeground();
    }

    @Override
    public int getIconWidth() {
      return Theme.px(pixels);
    }

    @Override
    public int getIconHeight() {
      return Theme.px(pixels);
    }
  }
}
