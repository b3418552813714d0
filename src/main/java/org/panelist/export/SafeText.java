package org.panelist.export;

import java.util.regex.Pattern;

/**
 * Text as a workbook can hold it, without loss of meaning.
 *
 * <ul>
 *   <li>Control characters, which XML forbids, become their visible signs: escape becomes ␛
 *       (U+241B).
 *   <li>Other forbidden code units (half of a surrogate pair, U+FFFE, U+FFFF) become {@code
 *       \}{@code uD83D} and so on.
 *   <li>Ends of lines become line feeds, the only ones that cells know.
 *   <li>What spreadsheets would take for an escape, such as {@code _x0041_}, is escaped itself.
 * </ul>
 */
final class SafeText {
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;

  private SafeText() {}

  /** The text as people shall see it. */
  static String visible(String text) {
    if (text.chars().noneMatch(SafeText::needsWork)) {
      return text;
    }
    var safe = new StringBuilder(text.length() + 8);
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** What goes into the cell, so that spreadsheets show {@code visible}. */
  static String encoded(String visible) {
    return visible.contains("_x") ? ESCAPE_LIKE.matcher(visible).replaceAll("_x005F_") : visible;
  }

  /** Whether a spreadsheet would take the text for a formula as soon as somebody edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean needsWork(int unit) {
    boolean control = unit < ' ' && unit != '\n' && unit != '\t';
    boolean surrogate = unit >= 0xD800 && unit <= 0xDFFF;
    return control || surrogate || unit == 0x7F || unit >= 0xFFFE;
  }

  private static void append(StringBuilder safe, int codePoint) {
    if (codePoint < ' ' && codePoint != '\n' && codePoint != '\t') {
      safe.append((char) (CONTROL_PICTURES + codePoint));
    } else if (codePoint == 0x7F) {
      safe.append((char) DELETE_PICTURE);
    } else if (needsWork(codePoint) && codePoint <= 0xFFFF) {
      safe.append("\\u").append(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT));
    } else {
      safe.appendCodePoint(codePoint);
    }
  }
}
