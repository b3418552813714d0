package org.panelist.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text broken into lines for one width and font; {@code step} is the height of a line. */
record WrappedText(
    List<Line> lines, int height, int naturalWidth, int width, Font font, double step) {
  private static final String CODE_INDENT = "    ";
  private static final String ELLIPSIS = "\u2026";

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

  /**
   * The first lines, the last of them ending in an ellipsis; itself where it has no more.
   *
   * @param most how many lines, at least 1
   */
  WrappedText shortened(String text, int most, FontRenderContext context) {
    List<Line> kept =
        new ArrayList<>(lines.stream().filter(line -> line.y() < most * step).toList());
    if (kept.size() == lines.size()) {
      return this;
    }
    if (!kept.isEmpty()) {
      Line last = kept.remove(kept.size() - 1);
      String rest = text.substring(last.start()).lines().findFirst().orElse("");
      kept.add(new Line(ending(rest, context), last.start(), last.length(), last.y()));
    }
    return new WrappedText(kept, (int) Math.ceil(step * most), naturalWidth, width, font, step);
  }

  /** As much of {@code text} as has room on one line before an ellipsis. */
  private TextLayout ending(String text, FontRenderContext context) {
    float room = width - new TextLayout(ELLIPSIS, font, context).getAdvance();
    var styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
    var measurer = new TextMeasurer(styled.getIterator(), context); // words may be broken here
    int end = measurer.getLineBreakIndex(0, Math.max(1, room));
    return new TextLayout(text.substring(0, end).stripTrailing() + ELLIPSIS, font, context);
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
    int naturalWidth = (int) Math.ceil(natural) + 1;
    return new WrappedText(lines, (int) Math.ceil(y), naturalWidth, width, font, step);
  }
}
