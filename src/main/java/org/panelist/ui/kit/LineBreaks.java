package org.panelist.ui.kit;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks a short text into a few lines at spaces; quick enough for cells of a table. */
final class LineBreaks {
  private LineBreaks() {}

  /** One line, {@code start} to before {@code end}; {@code cut} when an ellipsis must follow. */
  record Line(int start, int end, boolean cut) {}

  /** At most {@code most} lines of at most {@code width} pixels. */
  static List<Line> of(String text, FontMetrics metrics, int width, int most) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < most) {
      if (metrics.stringWidth(text.substring(start)) <= width) {
        lines.add(new Line(start, text.length(), false));
        return lines;
      }
      boolean last = lines.size() == most - 1;
      int fits = fitting(text, start, metrics, last ? width - metrics.charWidth('…') : width);
      int space = last ? -1 : text.lastIndexOf(' ', fits);
      int end = space > start ? space : fits;
      lines.add(new Line(start, end, last));
      start = space > start ? space + 1 : end;
    }
    return lines;
  }

  /** End of the longest stretch from {@code start} that fits; at least one character long. */
  private static int fitting(String text, int start, FontMetrics metrics, int width) {
    int low = start + 1;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (metrics.stringWidth(text.substring(start, middle)) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(low - 1)) || low >= text.length()
        ? low
        : low + (Character.isHighSurrogate(text.charAt(low - 1)) ? 1 : 0);
  }
}
