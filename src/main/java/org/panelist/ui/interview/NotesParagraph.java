package org.panelist.ui.interview;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.text.Bidi;
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
  NotesParagraph(Element line) {
    super(line);
    layoutPool = new Line(line);
    layoutPool.setParent(this);
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

  /** The mark at the beginning. */
  private static final class Mark extends GlyphView {
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
      NoteLine line = NoteLine.of(beginning);
      int start = element.getStartOffset();
      int mark = start + line.markLength(beginning);
      if (mark > start) {
        append(new Mark(element, line).createFragment(start, mark));
      }
      append(
          mark > start
              ? new GlyphView(element).createFragment(mark, element.getEndOffset())
              : new GlyphView(element));
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
      for (int i = 0; i < getViewCount(); i++) {
        if (offset < getView(i).getEndOffset()) {
          return i;
        }
      }
      return getViewCount() - 1;
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
