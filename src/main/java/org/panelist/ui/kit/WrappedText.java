package org.panelist.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text broken into lines for one width and font; {@code step} is the height of a line. */
record WrappedText(
    List<Line> lines, int height, int naturalWidth, int width, Font font, double step) {
  private static final String ELLIPSIS = "\u2026";

  /** One line; how it looks is worked out when it is asked for, for most are only counted. */
  static final class Line {
    private final int start;
    private final int length;
    private final float y;
    private @Nullable Supplier<TextLayout> making;
    private @Nullable TextLayout layout;

    /**
     * @param start its place in the whole text
     * @param y its base line
     */
    Line(Supplier<TextLayout> making, int start, int length, float y) {
      this.making = making;
      this.start = start;
      this.length = length;
      this.y = y;
    }

    TextLayout layout() {
      TextLayout made = layout;
      if (made == null) {
        made = Objects.requireNonNull(making).get();
        layout = made;
        making = null; // and with it all that was measured
      }
      return made;
    }

    int start() {
      return start;
    }

    int length() {
      return length;
    }

    float y() {
      return y;
    }

    /** Left edge in a component of {@code width}. */
    double x(int width, boolean leftToRight) {
      TextLayout shown = layout();
      boolean atLeft = shown.isLeftToRight() || (leftToRight && shown.getAdvance() == 0);
      return atLeft ? 0 : width - shown.getAdvance();
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
      kept.add(new Line(() -> ending(rest, context), last.start(), last.length(), last.y()));
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
    return new MeasuredText(text, font, code, context).wrap(width, leading);
  }
}
