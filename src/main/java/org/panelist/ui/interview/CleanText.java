package org.panelist.ui.interview;

import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Keeps control characters, which pasted text may hold, out of a text. */
final class CleanText extends DocumentFilter {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\uFEFF&&[^\n\t]]");

  static String clean(String text) {
    return CONTROL.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
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
