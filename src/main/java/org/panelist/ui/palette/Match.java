package org.panelist.ui.palette;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a name answers what was typed. */
final class Match {
  /** The name begins with the text. */
  static final int BEGINNING = 0;

  /** Each word of the text begins a word of the name. */
  static final int WORDS = 1;

  /** The letters of the text are beginnings of words of the name: "stint" for "Start interview". */
  static final int INITIALS = 2;

  /** Not at all. */
  static final int NONE = 3;

  private Match() {}

  /**
   * One of the constants, the best first.
   *
   * @param text as typed; blank is the beginning of every name
   */
  static int rank(String text, String name) {
    String wanted = String.join(" ", words(text));
    List<String> words = words(name);
    String whole = String.join(" ", words);
    if (whole.startsWith(wanted)) {
      return BEGINNING;
    }
    if (words(text).stream().allMatch(part -> words.stream().anyMatch(w -> w.startsWith(part)))) {
      return WORDS;
    }
    return run(wanted.replace(" ", ""), 0, words, 0) ? INITIALS : NONE;
  }

  /** Whether the letters from {@code at} on are beginnings of the words from {@code word} on. */
  private static boolean run(String letters, int at, List<String> words, int word) {
    if (at == letters.length()) {
      return true;
    }
    if (word == words.size()) {
      return false;
    }
    int longest = 0;
    String here = words.get(word);
    while (longest < here.length()
        && at + longest < letters.length()
        && here.charAt(longest) == letters.charAt(at + longest)) {
      longest++;
    }
    for (int taken = longest; taken >= 0; taken--) {
      if (run(letters, at + taken, words, word + 1)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
