package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import javax.accessibility.AccessibleRole;

/** A pale pill with a word or two: a level, a code, "must ask". */
public final class Chip extends Painted {
  private static final int SIDE = 8;
  private static final int ABOVE = 3;

  /** What the chip speaks of, and so its colours. */
  public enum Tone {
    NEUTRAL(Token.CHIP_TEXT, Token.CHIP_BEHIND),
    ACCENT(Token.ACCENT_TEXT, Token.ACCENT_BEHIND),
    WARNING(Token.WARNING, Token.WARNING_BEHIND),
    ERROR(Token.ERROR, Token.ERROR_BEHIND),
    ENTRY(Token.ENTRY, Token.ENTRY_BEHIND),
    MID(Token.MID, Token.MID_BEHIND),
    EXPERT(Token.EXPERT, Token.EXPERT_BEHIND);

    private final Token text;
    private final Token behind;

    Tone(Token text, Token behind) {
      this.text = text;
      this.behind = behind;
    }

    /**
     * The tone of a level.
     *
     * @param index 0 entry, 1 mid, 2 expert
     */
    public static Tone level(int index) {
      return List.of(ENTRY, MID, EXPERT).get(index);
    }

    Token text() {
      return text;
    }

    Token behind() {
      return behind;
    }
  }

  private String text;
  private Tone tone;

  public Chip(String text, Tone tone) {
    super(AccessibleRole.LABEL);
    this.text = text;
    this.tone = tone;
    describe(text);
  }

  public void set(String text, Tone tone) {
    this.text = text;
    this.tone = tone;
    describe(text);
    revalidate();
    repaint();
  }

  public String text() {
    return text;
  }

  @Override
  Dimension naturalSize() {
    return size(getFontMetrics(font()), text);
  }

  static Font font() {
    return TextStyle.SECTION.font();
  }

  static Dimension size(FontMetrics metrics, String text) {
    return new Dimension(
        Figures.width(metrics, text) + 2 * Theme.px(SIDE),
        metrics.getHeight() + 2 * Theme.px(ABOVE));
  }

  @Override
  public int getBaseline(int width, int height) {
    FontMetrics metrics = getFontMetrics(font());
    return (height - metrics.getHeight()) / 2 + metrics.getAscent();
  }

  @Override
  void paint(Graphics2D g) {
    int height = Math.min(getHeight(), naturalSize().height);
    paint(g, text, tone, 0, (getHeight() - height) / 2, getWidth(), height);
  }

  /** Paints a chip into a box; for cells of tables too. */
  static void paint(Graphics2D g, String text, Tone tone, int x, int y, int width, int height) {
    Paint.fillRound(g, Theme.color(tone.behind()), x, y, width, height, height);
    g.setColor(Theme.color(tone.text()));
    Paint.centre(g, font(), text, x, y, width, height);
  }
}
