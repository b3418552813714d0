package org.panelist.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike words and texts are. */
final class Words {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** The words of a text in lower case, in their order. */
  static List<String> of(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The candidate with the fewest typing errors from {@code word}, at most {@code far} of them. */
  static Optional<String> nearest(String word, Collection<String> candidates, int far) {
    var distances = new HashMap<String, Integer>();
    candidates.forEach(candidate -> distances.put(candidate, distance(word, candidate)));
    return candidates.stream()
        .filter(candidate -> distances.getOrDefault(candidate, far + 1) <= far)
        .min(Comparator.comparing(distances::get));
  }

  /** How many letters must be added, taken away or replaced to make {@code b} of {@code a}. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }

  /** How often each word occurs. */
  static Map<String, Integer> counts(String text) {
    var counts = new HashMap<String, Integer>();
    of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** Shared members by all members, 0 to 1; 0 for two empty sets. */
  static double jaccard(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
