package org.panelist.ui.interview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.SwingConstants;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.JTextComponent;
import javax.swing.text.NavigationFilter;
import javax.swing.text.Position;

/**
 * Keeps the caret out of what a person sees as one sign: an emoji that is made of several, a letter
 * with its accents.
 */
final class Graphemes extends NavigationFilter {
  private static final Pattern ONE = Pattern.compile("\\X");

  /** Longer than any sign there is. */
  private static final int LONGEST = 64;

  /** Nothing before this character joins others. */
  private static final char FIRST_MARK = '\u0300';

  private final JTextComponent text;

  Graphemes(JTextComponent text) {
    this.text = text;
  }

  /** A sign from {@code start} to {@code end}. */
  record Range(int start, int end) {}

  /** The sign that {@code offset} is inside of; an empty range where it is between two signs. */
  static Range around(Document document, int offset) {
    try {
      Element root = document.getDefaultRootElement();
      Element line = root.getElement(root.getElementIndex(offset));
      int from = Math.max(line.getStartOffset(), offset - LONGEST);
      int to = Math.min(Math.min(line.getEndOffset(), document.getLength()), offset + LONGEST);
      if (offset <= from || offset >= to || document.getText(offset, 1).charAt(0) < FIRST_MARK) {
        return new Range(offset, offset);
      }
      Matcher signs = ONE.matcher(document.getText(from, to - from));
      while (signs.find()) {
        if (from + signs.start() < offset && offset < from + signs.end()) {
          return new Range(from + signs.start(), from + signs.end());
        }
      }
      return new Range(offset, offset);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Backspace takes away: a whole emoji, but of a letter with accents the last accent. */
  static Range before(Document document, int offset) throws BadLocationException {
    if (offset < 2 || !Character.isSurrogate(document.getText(offset - 1, 1).charAt(0))) {
      boolean joined = offset > 2 && document.getText(offset - 1, 1).charAt(0) == '\uFE0F';
      if (!joined) {
        return new Range(Math.max(0, offset - 1), offset);
      }
    }
    Range inside = around(document, offset - 1);
    return new Range(Math.min(inside.start(), offset - 1), offset);
  }

  /** What Delete takes away. */
  static Range after(Document document, int offset) {
    int next = Math.min(document.getLength(), offset + 1);
    return new Range(offset, Math.max(next, around(document, next).end()));
  }

  private int snap(int offset) {
    return around(text.getDocument(), Math.min(offset, text.getDocument().getLength())).start();
  }

  @Override
  public void setDot(FilterBypass bypass, int dot, Position.Bias bias) {
    bypass.setDot(snap(dot), bias);
  }

  @Override
  public void moveDot(FilterBypass bypass, int dot, Position.Bias bias) {
    bypass.moveDot(snap(dot), bias);
  }

  @Override
  public int getNextVisualPositionFrom(
      JTextComponent component,
      int offset,
      Position.Bias bias,
      int direction,
      Position.Bias[] biasReturned)
      throws BadLocationException {
    int next = super.getNextVisualPositionFrom(component, offset, bias, direction, biasReturned);
    boolean sideways = direction == SwingConstants.EAST || direction == SwingConstants.WEST;
    if (!sideways) {
      return next;
    }
    Range inside = around(component.getDocument(), next);
    return next > offset ? inside.end() : inside.start();
  }
}
