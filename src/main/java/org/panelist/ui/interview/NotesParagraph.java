package org.panelist.ui.interview;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.text.Bidi;
import java.text.BreakIterator;
import javax.swing.SizeRequirements;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.CompositeView;
import javax.swing.text.Element;
import javax.swing.text.GlyphView;
import javax.swing.text.ParagraphView;
import javax.swing.text.StyleConstants;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Theme;

/**
 * A line of notes in a script that runs from right to left, or whose letters need shaping: it
 * stands at the side where it begins, and the mark at its beginning has its colour.
 */
final class NotesParagraph extends ParagraphView {
  /** Characters, several times as many as a wide window shows on a row. */
  private static final int PIECE = 1024;

  private static final float LEADING = 0.5f;

  NotesParagraph(Element line) {
    super(line);
    layoutPool = new Line(line);
    layoutPool.setParent(this);
    setLineSpacing(AiryMetrics.EXTRA); // letters that are shaped are not measured by the area
    justify();
  }

  private void justify() {
    var line = new Bidi(text(getElement()), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    setJustification(
        line.baseIsLeftToRight() ? StyleConstants.ALIGN_LEFT : StyleConstants.ALIGN_RIGHT);
  }

  private static String text(Element line) {
    try {
      int start = line.getStartOffset();
      int end = Math.min(line.getEndOffset(), line.getDocument().getLength());
      return line.getDocument().getText(start, Math.max(0, end - start));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void setPropertiesFromAttributes() {} // a plain text has none

  /**
   * As narrow as one likes, for the notes are as wide as their column. Swing would look for the
   * longest word in all of the paragraph, at each key.
   */
  @Override
  protected SizeRequirements calculateMinorAxisRequirements(
      int axis, @Nullable SizeRequirements request) {
    SizeRequirements any = request == null ? new SizeRequirements() : request;
    any.minimum = 0;
    any.preferred = (int) Math.ceil(layoutPool.getPreferredSpan(axis));
    any.maximum = Integer.MAX_VALUE;
    any.alignment = LEADING;
    return any;
  }

  @Override
  public void insertUpdate(DocumentEvent event, Shape area, ViewFactory factory) {
    justify();
    super.insertUpdate(event, area, factory);
  }

  @Override
  public void removeUpdate(DocumentEvent event, Shape area, ViewFactory factory) {
    justify();
    super.removeUpdate(event, area, factory);
  }

  /**
   * A part of the line. For each row Swing would look for the words of all of the line, by reading
   * it from the end: two thousand rows took a minute.
   */
  private static class Piece extends GlyphView {
    Piece(Element element) {
      super(element);
    }

    @Override
    public float getMinimumSpan(int axis) {
      return getPreferredSpan(axis);
    }

    @Override
    public int getBreakWeight(int axis, float position, float length) {
      return axis == X_AXIS ? GoodBreakWeight : super.getBreakWeight(axis, position, length);
    }

    /** What fits, to the end of a word if it holds one. */
    @Override
    public View breakView(int axis, int start, float position, float length) {
      if (axis != X_AXIS) {
        return this;
      }
      int end = getGlyphPainter().getBoundedPosition(this, start, position, length);
      BreakIterator words = BreakIterator.getLineInstance();
      words.setText(getText(start, getEndOffset()).toString());
      int fits = end < getEndOffset() ? words.preceding(end - start + 1) : end - start;
      int to = fits > 0 ? start + fits : end;
      boolean whole = start == getStartOffset() && to >= getEndOffset();
      return whole ? this : createFragment(start, to);
    }
  }

  /** The mark at the beginning. */
  private static final class Mark extends Piece {
    private final NoteLine line;

    Mark(Element element, NoteLine line) {
      super(element);
      this.line = line;
    }

    @Override
    public Font getFont() {
      return line.isSign() ? super.getFont().deriveFont(Font.BOLD) : super.getFont();
    }

    @Override
    public Color getForeground() {
      return Theme.color(line.color());
    }
  }

  /** The pieces that the rows of the paragraph are cut from: the mark, and the rest. */
  private static final class Line extends CompositeView {
    Line(Element element) {
      super(element);
    }

    @Override
    protected void loadChildren(ViewFactory factory) {
      Element element = getElement();
      String text = text(element);
      String beginning = text.substring(0, Math.min(NoteLine.LOOKED_AT, text.length()));
      int start = element.getStartOffset();
      int sign = start + NoteLine.signAt(beginning);
      int mark = start + NoteLine.timeLength(beginning);
      if (mark > start) {
        append(new Mark(element, NoteLine.TIMED).createFragment(start, mark));
      }
      if (sign >= start) {
        if (sign > mark) {
          append(new Piece(element).createFragment(mark, sign));
        }
        mark = sign + 1;
        append(new Mark(element, NoteLine.of(beginning)).createFragment(sign, mark));
      }
      for (int from = mark; from < element.getEndOffset(); ) {
        int end = endOfPiece(text, from - start) + start;
        int to = end - start < text.length() ? end : element.getEndOffset();
        append(new Piece(element).createFragment(from, to));
        from = to;
      }
    }

    /** After a space, for letters of a word may join. */
    private static int endOfPiece(String text, int from) {
      int most = from + PIECE;
      if (most >= text.length()) {
        return text.length();
      }
      int space = text.lastIndexOf(' ', most - 1);
      if (space >= from) {
        return space + 1;
      }
      return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private void reload() {
      removeAll();
      loadChildren(getViewFactory());
      preferenceChanged(null, true, true); // the rows are to be cut anew
    }

    @Override
    public void insertUpdate(DocumentEvent event, Shape area, ViewFactory factory) {
      reload();
    }

    @Override
    public void removeUpdate(DocumentEvent event, Shape area, ViewFactory factory) {
      reload();
    }

    @Override
    protected int getViewIndexAtPosition(int offset) {
      int first = 0;
      int last = getViewCount() - 1;
      while (first < last) { // Swing asks for each row
        int middle = (first + last) / 2;
        if (offset < getView(middle).getEndOffset()) {
          last = middle;
        } else {
          first = middle + 1;
        }
      }
      return last;
    }

    @Override
    public float getPreferredSpan(int axis) {
      float span = 0;
      for (int i = 0; i < getViewCount(); i++) {
        float one = getView(i).getPreferredSpan(axis);
        span = axis == X_AXIS ? span + one : Math.max(span, one);
      }
      return span;
    }

    // It has no place of its own: only its pieces are shown.

    @Override
    protected boolean isBefore(int x, int y, Rectangle area) {
      return false;
    }

    @Override
    protected boolean isAfter(int x, int y, Rectangle area) {
      return false;
    }

    @Override
    protected @Nullable View getViewAtPoint(int x, int y, Rectangle area) {
      return null;
    }

    @Override
    protected void childAllocation(int index, Rectangle area) {}

    @Override
    public void paint(Graphics g, Shape area) {}
  }
}
