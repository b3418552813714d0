package org.panelist.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in one font, measured once: to break it at one width after the other, as layouts do, takes
 * little then.
 */
final class MeasuredText {
  private static final String CODE_INDENT = "    ";

  /** Wider than any text; a greater number makes the measurer stumble. */
  private static final float ENDLESS = 1e6f;

  /**
   * What stands between two line feeds; {@code measurers} holds one, or none if that is nothing.
   */
  private record Paragraph(int start, int length, List<LineBreakMeasurer> measurers) {
    int end(int from, float width) {
      LineBreakMeasurer measurer = measurers.get(0);
      measurer.setPosition(from);
      return measurer.nextOffset(width);
    }

    WrappedText.Line line(int from, int to, float width, float y) {
      return new WrappedText.Line(
          () -> {
            LineBreakMeasurer measurer = measurers.get(0);
            measurer.setPosition(from);
            return measurer.nextLayout(width, to, false);
          },
          start + from,
          to - from,
          y);
    }
  }

  private final Font font;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final int textLength;
  private final double height;
  private final double ascent;
  private int naturalWidth = -1;

  MeasuredText(String text, Font font, Font code, FontRenderContext context) {
    this.font = font;
    textLength = text.length();
    var metrics = font.getLineMetrics("Xg", context);
    height = metrics.getHeight();
    ascent = metrics.getAscent();
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      boolean isCode = paragraph.startsWith(CODE_INDENT);
      paragraphs.add(
          new Paragraph(
              start, paragraph.length(), measurers(paragraph, isCode ? code : font, context)));
      start += paragraph.length() + 1;
    }
  }

  private static List<LineBreakMeasurer> measurers(
      String paragraph, Font font, FontRenderContext context) {
    if (paragraph.isEmpty()) {
      return List.of();
    }
    var styled = new AttributedString(paragraph.replace('\t', ' '));
    styled.addAttribute(TextAttribute.FONT, font);
    return List.of(new LineBreakMeasurer(styled.getIterator(), context));
  }

  boolean isOf(Font other) {
    return font.equals(other);
  }

  /**
   * Breaks it into lines.
   *
   * @param width in pixels; a word that is wider is broken
   * @param leading height of a line, in heights of the font
   */
  WrappedText wrap(int width, double leading) {
    List<WrappedText.Line> lines = new ArrayList<>();
    double step = Math.ceil(height * leading);
    double lift = (step - height) / 2 + ascent;
    float room = Math.max(1, width);
    double y = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.length() == 0) {
        y += paragraph.start() < textLength || lines.isEmpty() ? step : 0;
      }
      for (int from = 0; from < paragraph.length(); ) {
        int to = paragraph.end(from, room);
        lines.add(paragraph.line(from, to, room, (float) (y + lift)));
        from = to;
        y += step;
      }
    }
    return new WrappedText(lines, (int) Math.ceil(y), naturalWidth(), width, font, step);
  }

  private int naturalWidth() {
    if (naturalWidth < 0) {
      double widest = 0;
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.length() > 0) {
          var whole = paragraph.line(0, paragraph.length(), ENDLESS, 0).layout();
          widest = Math.max(widest, whole.getAdvance());
        }
      }
      naturalWidth = (int) Math.ceil(widest) + 1;
    }
    return naturalWidth;
  }
}
