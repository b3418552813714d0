package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.swing.FontIcon;

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

  /** The font behind it is read when it is first painted, not when it is made. */
  private static final class Themed implements Icon {
    private final Ikon ikon;
    private final int pixels;
    private final @Nullable Token token;
    private @Nullable FontIcon drawn;

    Themed(Ikon ikon, int pixels, @Nullable Token token) {
      this.ikon = ikon;
      this.pixels = pixels;
      this.token = token;
    }

    @Override
    public void paintIcon(Component component, Graphics g, int x, int y) {
      Color color = token != null ? Theme.color(token) : colorOf(component);
      FontIcon icon = drawn;
      if (icon == null || icon.getIconSize() != getIconWidth()) {
        icon = FontIcon.of(ikon, getIconWidth(), color);
        drawn = icon;
      } else if (!color.equals(icon.getIconColor())) {
        icon.setIconColor(color);
      }
      icon.paintIcon(component, g, x, y);
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
