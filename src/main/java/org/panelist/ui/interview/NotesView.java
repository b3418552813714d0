package org.panelist.ui.interview;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.Segment;
import javax.swing.text.Utilities;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.LongText;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;

/**
 * Paints notes as plain wrapped text with the mark at the beginning of a line in its colour. Only
 * what is painted is looked at, so the length of the notes costs nothing.
 */
final class NotesView extends LongText {
  private @Nullable LetterWidths widths;

  NotesView(Element element) {
    super(element);
  }

  /** Letters that are shaped are measured one by one, for Swing takes too long over them. */
  @Override
  protected int breakPosition(int p0, int p1) {
    if (!(getDocument() instanceof NotesDocument notes) || !notes.hasShapedLetters()) {
      return super.breakPosition(p0, p1);
    }
    String text = text(p0, p1);
    if (!NotesDocument.isShaped(text) || text.indexOf('\t') >= 0) {
      return super.breakPosition(p0, p1);
    }
    FontMetrics metrics = getContainer().getFontMetrics(getContainer().getFont());
    LetterWidths known = widths;
    if (known == null || !known.areOf(metrics)) {
      known = new LetterWidths(metrics);
      widths = known;
    }
    int fits = known.fitting(text, getWidth());
    return fits == text.length() ? p1 : p0 + fits; // the text has one character less at its end
  }

  private String text(int p0, int p1) {
    try {
      return getDocument().getText(p0, Math.min(p1, getDocument().getLength()) - p0);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected float drawUnselectedText(Graphics2D g, float x, float y, int p0, int p1)
      throws BadLocationException {
    Element root = getElement();
    int start = root.getElement(root.getElementIndex(p0)).getStartOffset();
    if (p0 != start || p1 <= p0) {
      return super.drawUnselectedText(g, x, y, p0, p1);
    }
    int looked = Math.min(NoteLine.LOOKED_AT, getDocument().getLength() - p0);
    String beginning = getDocument().getText(p0, Math.max(0, looked));
    int end = beginning.indexOf('\n');
    String first = end < 0 ? beginning : beginning.substring(0, end);
    int time = Math.min(NoteLine.timeLength(first), p1 - p0);
    float at = time == 0 ? x : drawMark(g, x, y, p0, time, NoteLine.TIMED);
    int sign = NoteLine.signAt(first);
    int drawn = p0 + time;
    if (sign >= 0 && p0 + sign < p1) {
      at = drawPlain(g, at, y, drawn, p0 + sign);
      at = drawMark(g, at, y, p0 + sign, 1, NoteLine.of(first));
      drawn = p0 + sign + 1;
    }
    return drawPlain(g, at, y, drawn, p1);
  }

  private float drawPlain(Graphics2D g, float x, float y, int p0, int p1)
      throws BadLocationException {
    return p0 < p1 ? super.drawUnselectedText(g, x, y, p0, p1) : x;
  }

  /** Draws in the room that the mark has as plain text: the caret is where it would be without. */
  private float drawMark(Graphics2D g, float x, float y, int p0, int length, NoteLine line)
      throws BadLocationException {
    Font font = g.getFont();
    Color color = g.getColor();
    var segment = new Segment();
    getDocument().getText(p0, length, segment);
    float width = Utilities.getTabbedTextWidth(segment, g.getFontMetrics(), x, this, p0);
    String text = segment.toString();
    float left = x;
    if (line.isSign()) {
      g.setFont(TextStyle.BODY_STRONG.font().deriveFont(font.getSize2D()));
      left += (width - g.getFontMetrics().stringWidth(text)) / 2;
    }
    g.setColor(Theme.color(line.color()));
    if (getContainer() instanceof JComponent component) { // it knows how smooth text is to be
      BasicGraphicsUtils.drawString(component, g, text, left, y);
    }
    g.setFont(font);
    g.setColor(color);
    return x + width;
  }
}
