package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Font;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The few sizes and weights text comes in; all follow the font size of {@link Theme}. */
public enum TextStyle {
  /** 20, title of a page. */
  TITLE("title", "Panelist.title.font"),
  /** 15, title of a card. */
  CARD_TITLE("cardTitle", "Panelist.cardTitle.font"),
  /** 13. */
  BODY("body", "defaultFont"),
  /** 13, semibold. */
  BODY_STRONG("bodyStrong", "Panelist.bodyStrong.font"),
  /** 13, in the secondary colour. */
  SECONDARY("secondary", "defaultFont"),
  /** 15, what is read aloud. */
  PROMPT("prompt", "Panelist.prompt.font"),
  /** 11, secondary colour. */
  SMALL("small", "Panelist.small.font"),
  /** 11, semibold, secondary colour; see {@link SectionLabel}. */
  SECTION("section", "Panelist.section.font"),
  /** 26, one figure that matters: clock, composite. */
  FIGURE("figure", "Panelist.figure.font"),
  /** 13, monospaced: code. */
  MONO("mono", "Panelist.mono.font"),
  /** 13, in the warning colour. */
  WARNING("warning", "defaultFont"),
  /** 13, in the error colour. */
  ERROR("error", "defaultFont");

  private final String styleClass;
  private final String fontKey;

  TextStyle(String styleClass, String fontKey) {
    this.styleClass = styleClass;
    this.fontKey = fontKey;
  }

  /** The font at the present size and theme; do not keep it over a change of theme. */
  public Font font() {
    return UIManager.getFont(fontKey);
  }

  /** Colour of text in this style. */
  public Token token() {
    return switch (this) {
      case SECONDARY, SMALL, SECTION -> Token.SECONDARY;
      case WARNING -> Token.WARNING;
      case ERROR -> Token.ERROR;
      default -> Token.TEXT;
    };
  }

  /** Gives a standard Swing component this style; it stays through changes of theme and size. */
  public <C extends JComponent> C on(C component) {
    component.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
    return component;
  }
}
