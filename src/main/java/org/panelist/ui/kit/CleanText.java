package org.panelist.ui.kit;

import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Keeps characters that nobody sees, which pasted text may hold, out of a text. */
public final class CleanText extends DocumentFilter {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

  /** Controls, hyphens that show only where a line breaks, and the place of a picture. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u00AD\uFEFF\uFFFC&&[^\n\t]]");

  /** A pair of them is one character to a pattern, and none of these. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

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
    bypass.insertString(offset, clean(text), attributes);
  }

  @Override
  public void replace(
      FilterBypass bypass,
      int offset,
      int length,
      @Nullable String text,
      @Nullable AttributeSet attributes)
      throws BadLocationException {
    bypass.replace(offset, length, text == null ? "" : clean(text), attributes);
  }
}
