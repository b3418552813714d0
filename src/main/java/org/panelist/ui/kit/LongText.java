package org.panelist.ui.kit;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.text.Element;
import javax.swing.text.WrappedPlainView;

/** Plain text that wraps at words, also where a paragraph of it has a million characters. */
public class LongText extends WrappedPlainView {
  /** Characters, more than stand on most lines. */
  private static final int PIECE = 256;

  private static final int LONGER = 4;

  public LongText(Element element) {
    super(element, true);
  }

  /**
   * Where a line ends. Swing copies all the rest of the paragraph to find it, for each line of it
   * anew: half a million characters without a line break stood still for a minute. Here it sees a
   * piece, and a longer one only where all of the piece fits on the line.
   */
  @Override
  protected final int calculateBreakPosition(int p0, int p1) {
    for (int most = PIECE; most < p1 - p0; most *= LONGER) {
      int end = breakPosition(p0, p0 + most);
      if (end < p0 + most) {
        return end;
      }
    }
    return breakPosition(p0, p1);
  }

  /** As {@link #calculateBreakPosition}, but looks at all of what is between the two. */
  protected int breakPosition(int p0, int p1) {
    return super.calculateBreakPosition(p0, p1);
  }

  /** Swing draws all lines of a paragraph, in view or not, each time that the caret blinks. */
  @Override
  protected void drawLine(int p0, int p1, Graphics2D g, float x, float y) {
    Rectangle clip = g.getClipBounds();
    int height = g.getFontMetrics().getHeight(); // no line reaches further from its foot
    if (clip == null || (y + height >= clip.y && y - height <= clip.y + clip.height)) {
      super.drawLine(p0, p1, g, x, y);
    }
  }
}
