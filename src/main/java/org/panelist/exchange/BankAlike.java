package org.panelist.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.panelist.domain.Problem;

/**
 * Finds questions that repeat each other without being declared variants.
 *
 * <p>Prompts are compared by the pairs of neighbouring words they share (Jaccard). That needs no
 * statistics of the other questions, so adding a file never changes the verdict on two others.
 */
final class BankAlike {
  /**
   * The two most alike prompts of the shipped bank that ask for different things share 9 % of their
   * word pairs; a prompt with every fifth word replaced still shares 43 % with the original.
   */
  static final double ALIKE = 0.25;

  private BankAlike() {}

  /** One problem for each pair, at the later question. */
  static List<Problem> find(List<BankEntry> entries) {
    var problems = new ArrayList<Problem>();
    List<Set<String>> pairs =
        entries.stream().map(entry -> pairs(entry.question().prompt())).toList();
    Map<String, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      // only questions that share a pair are compared, so a large bank does not take its square
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String pair : pairs.get(i)) {
        List<Integer> others = seen.computeIfAbsent(pair, key -> new ArrayList<>());
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
        others.add(i);
      }
      int size = pairs.get(i).size();
      BankEntry later = entries.get(i);
      shared.forEach(
          (other, both) -> {
            double all = (double) size + pairs.get(other).size() - both;
            compare(entries.get(other), later, both / all, problems);
          });
    }
    return problems;
  }

  /** Titles are what an interviewer chooses by: two questions never share one. */
  static List<Problem> sameTitles(List<BankEntry> entries) {
    var problems = new ArrayList<Problem>();
    Map<String, BankEntry> seen = new HashMap<>();
    for (BankEntry entry : entries) {
      BankEntry first =
          seen.putIfAbsent(String.join(" ", Words.of(entry.question().title())), entry);
      if (first != null) {
        String what =
            about(entry)
                + "its title is also that of "
                + first.question().id()
                + " at "
                + first.place("title");
        problems.add(new Problem(entry.place("title"), what, "give it a title of its own"));
      }
    }
    return problems;
  }

  private static void compare(
      BankEntry first, BankEntry later, double alike, List<Problem> problems) {
    boolean declared = first.question().variants().equals(later.question().variants());
    if (alike >= ALIKE && !declared) {
      String what =
          about(later)
              + "its prompt nearly repeats "
              + first.question().id()
              + " at "
              + first.place("prompt");
      String mend = "ask something else, or give both the same 'variants'";
      problems.add(new Problem(later.place("prompt"), what, mend));
    }
  }

  private static Set<String> pairs(String text) {
    List<String> words = Words.of(text);
    var pairs = new HashSet<String>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static String about(BankEntry entry) {
    return "question " + entry.question().id() + ": ";
  }
}
