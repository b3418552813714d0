package org.panelist.ui.kit;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps characters that nobody sees, which pasted text may hold, out of a text; and line breaks and
 * tabs, where the text is one line.
 */
public final class CleanText extends DocumentFilter {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

  /** Controls, hyphens that show only where a line breaks, and the place of a picture. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u00AD\uFEFF\uFFFC&&[^\n\t]]");

  /** A pair of them is one character to a pattern, and none of these. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final Pattern BREAKS = Pattern.compile("[ \t]*[\n\t][\n\t ]*");

  private final UnaryOperator<String> cleaned;

  private CleanText(UnaryOperator<String> cleaned) {
    this.cleaned = cleaned;
  }

  /** Lines stay as they are. */
  public static CleanText ofLines() {
    return new CleanText(CleanText::clean);
  }

  /** Several lines become one. */
  static CleanText ofOneLine() {
    return new CleanText(CleanText::line);
  }

  /** As {@link #clean}, with a space for each line break, tab, or row of them. */
  public static String line(String text) {
    return BREAKS.matcher(clean(text)).replaceAll(" ");
  }

  /** U+001E is how Word writes a hyphen at which no line breaks. */
  public static String clean(String text) {
    String lines = LINE_BREAK.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(lines.replace('\u001E', '-')).replaceAll("");
    // One that comes alone was typed: some toolkits type a pair as two keys.
    return seen.length() < 2 ? seen : HALF.matcher(seen).replaceAll("");
  }

  @Override
  public void insertString(
      FilterBypass bypass, int offset, String text, @Nullable AttributeSet attributes)
      throws BadLocationException {
    bypass.insertString(offset, cleaned.apply(text), attributes);
  }

  @Override
  public void replace(
      FilterBypass bypass,
      int offset,
      int length,
      @Nullable String text,
      @Nullable AttributeSet attributes)
      throws BadLocationException {
    bypass.replace(offset, length, text == null ? "" : cleaned.apply(text), attributes);
  }
}
