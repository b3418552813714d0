package org.panelist.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** A text broken into lines for one width and font. */
record WrappedText(List<Line> lines, int height, int naturalWidth, int width, Font font) {
  private static final String CODE_INDENT = "    ";

  /**
   * One line; {@code start} and {@code length} are places in the whole text, {@code y} its base
   * line.
   */
  record Line(TextLayout layout, int start, int length, float y) {
    /** Left edge in a component of {@code width}. */
    double x(int width, boolean leftToRight) {
      boolean atLeft = layout.isLeftToRight() || (leftToRight && layout.getAdvance() == 0);
      return atLeft ? 0 : width - layout.getAdvance();
    }
  }

  boolean fits(int width, Font font) {
    return this.width == width && this.font.equals(font);
  }

  /**
   * @param width in pixels; a word that is wider is broken
   * @param leading height of a line, in heights of the font
   */
  static WrappedText wrap(
      String text, Font font, Font code, FontRenderContext context, int width, double leading) {
    List<Line> lines = new ArrayList<>();
    double y = 0;
    double natural = 0;
    int start = 0;
    var metrics = font.getLineMetrics("Xg", context);
    double step = Math.ceil(metrics.getHeight() * leading);
    double lift = (step - metrics.getHeight()) / 2 + metrics.getAscent();
    for (String paragraph : text.split("\n", -1)) {
      if (!paragraph.isEmpty()) {
        boolean isCode = paragraph.startsWith(CODE_INDENT);
        var styled = new AttributedString(paragraph.replace('\t', ' '));
        styled.addAttribute(TextAttribute.FONT, isCode ? code : font);
        var whole = styled.getIterator();
        natural = Math.max(natural, new TextLayout(whole, context).getAdvance());
        var measurer = new LineBreakMeasurer(whole, context);
        while (measurer.getPosition() < paragraph.length()) {
          int from = measurer.getPosition();
          TextLayout layout = measurer.nextLayout(Math.max(1, width));
          int length = measurer.getPosition() - from;
          lines.add(new Line(layout, start + from, length, (float) (y + lift)));
          y += step;
        }
      } else {
        y += start < text.length() || lines.isEmpty() ? step : 0;
      }
      start += paragraph.length() + 1;
    }
    return new WrappedText(lines, (int) Math.ceil(y), (int) Math.ceil(natural) + 1, width, font);
  }
}
