package org.panelist.ui.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words searched for, and where they stand in a text: at beginnings of words, case and accents
 * ignored.
 */
public final class Hits {
  /** Marks nothing. */
  public static final Hits NONE = new Hits(List.of());

  private final List<String> words;

  /** A stretch of a text, {@code start} to before {@code end}. */
  public record Range(int start, int end) {}

  private Hits(List<String> words) {
    this.words = words;
  }

  /** The words of a query, as typed into a search field. */
  public static Hits of(String query) {
    List<String> words =
        Stream.of(query.split("[^\\p{L}\\p{N}]+"))
            .map(Hits::folded)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    return words.isEmpty() ? NONE : new Hits(words);
  }

  /** Where the words begin in {@code text}, in order and without overlap. */
  public List<Range> in(String text) {
    if (words.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = startsWord(text, i) ? longestAt(text, i) : 0;
      if (length > 0) {
        ranges.add(new Range(i, i + length));
      }
      i += Math.max(1, length);
    }
    return ranges;
  }

  private static boolean startsWord(String text, int i) {
    return Character.isLetterOrDigit(text.codePointAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.codePointBefore(i)));
  }

  private int longestAt(String text, int from) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, lengthAt(text, from, word));
    }
    return longest;
  }

  /**
   * Characters of {@code text} that {@code word} covers from {@code from}; 0 if it does not begin
   * there.
   */
  private static int lengthAt(String text, int from, String word) {
    int matched = 0;
    int i = from;
    while (matched < word.length()) {
      if (i >= text.length()) {
        return 0;
      }
      int point = text.codePointAt(i);
      String folded = folded(Character.toString(point));
      if (!word.startsWith(folded, matched)) {
        return 0;
      }
      matched += folded.length();
      i += Character.charCount(point);
    }
    return i - from;
  }

  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }
}
