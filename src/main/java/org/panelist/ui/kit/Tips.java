package org.panelist.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;

/** Texts of tips: a long one in several lines. */
public final class Tips {
  private static final int LINE = 72;

  private Tips() {}

  /** {@code text} in lines that a tip has room for. */
  public static String of(String text) {
    var lines = new StringBuilder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    for (String paragraph : text.split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n");
      breaks.setText(paragraph);
      int start = 0;
      int end = 0;
      for (int to = breaks.first(); to != BreakIterator.DONE; to = breaks.next()) {
        if (to - start > LINE && end > start) {
          lines.append(paragraph, start, end).append('\n');
          start = end;
        }
        end = to;
      }
      lines.append(paragraph, start, paragraph.length());
    }
    return lines.toString();
  }
}
