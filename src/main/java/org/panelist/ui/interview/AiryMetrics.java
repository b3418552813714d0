package org.panelist.ui.interview;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.text.CharacterIterator;

/**
 * The measures of a font, with more room above and below each line; caret and selection fill it.
 */
final class AiryMetrics extends FontMetrics {
  private static final long serialVersionUID = 1L;

  /** Of the height of the font; notes are then as airy as what is read aloud. */
  static final float EXTRA = 0.22f;

  private final transient FontMetrics plain;
  private final int above;
  private final int below;

  AiryMetrics(FontMetrics plain) {
    super(plain.getFont());
    this.plain = plain;
    int extra = Math.round(plain.getHeight() * EXTRA);
    above = extra / 2;
    below = extra - above;
  }

  boolean areOf(FontMetrics metrics) {
    return plain == metrics;
  }

  @Override
  public int getAscent() {
    return plain.getAscent() + above;
  }

  @Override
  public int getDescent() {
    return plain.getDescent() + below;
  }

  @Override
  public int getLeading() {
    return plain.getLeading();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return plain.getFontRenderContext();
  }

  @Override
  public int getMaxAdvance() {
    return plain.getMaxAdvance();
  }

  @Override
  public int charWidth(int codePoint) {
    return plain.charWidth(codePoint);
  }

  @Override
  public int charWidth(char letter) {
    return plain.charWidth(letter);
  }

  @Override
  public int stringWidth(String text) {
    return plain.stringWidth(text);
  }

  @Override
  public int charsWidth(char[] letters, int offset, int length) {
    return plain.charsWidth(letters, offset, length);
  }

  @Override
  public int bytesWidth(byte[] letters, int offset, int length) {
    return plain.bytesWidth(letters, offset, length);
  }

  @Override
  public int[] getWidths() {
    return plain.getWidths();
  }

  @Override
  public LineMetrics getLineMetrics(String text, Graphics context) {
    return plain.getLineMetrics(text, context);
  }

  @Override
  public Rectangle2D getStringBounds(String text, Graphics context) {
    return plain.getStringBounds(text, context);
  }

  @Override
  public Rectangle2D getStringBounds(char[] letters, int begin, int limit, Graphics context) {
    return plain.getStringBounds(letters, begin, limit, context);
  }

  @Override
  public Rectangle2D getStringBounds(
      CharacterIterator letters, int begin, int limit, Graphics context) {
    return plain.getStringBounds(letters, begin, limit, context);
  }
}
