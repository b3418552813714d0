package org.panelist.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.panelist.domain.Problem;

/** The spelling of tags, and whether each of them groups anything. */
final class BankTags {
  private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, BankEntry> first = new HashMap<>();

  BankTags(List<BankEntry> entries) {
    for (BankEntry entry : entries) {
      for (String tag : entry.question().tags()) {
        counts.merge(tag, 1, Integer::sum);
        first.putIfAbsent(tag, entry);
      }
    }
  }

  /** Tags that are no slugs, and tags one typing error away from one that is used more often. */
  List<Problem> misspelt() {
    var problems = new ArrayList<Problem>();
    counts.forEach(
        (tag, count) -> {
          if (!SPELLING.matcher(tag).matches()) {
            String mend = "use lower-case letters, digits and single dashes";
            problems.add(problem(tag, "tag '" + tag + "' is not a slug", mend));
          } else {
            neighbour(tag, count)
                .ifPresent(
                    near ->
                        problems.add(
                            problem(
                                tag,
                                "tag '"
                                    + tag
                                    + "' is used "
                                    + times(count)
                                    + ", '"
                                    + near
                                    + "' more often",
                                "if they mean the same, write '" + near + "'")));
          }
        });
    return problems;
  }

  /** Tags of one question only: they find nothing that belongs together. */
  List<Problem> lonely() {
    var problems = new ArrayList<Problem>();
    counts.forEach(
        (tag, count) -> {
          if (count < 2) {
            String mend = "use a tag of other questions, or give it to a second one";
            problems.add(problem(tag, "tag '" + tag + "' is used only once", mend));
          }
        });
    return problems;
  }

  private Optional<String> neighbour(String tag, int count) {
    List<String> oftener =
        counts.keySet().stream().filter(other -> counts.getOrDefault(other, 0) > count).toList();
    return tag.length() < 4 ? Optional.empty() : Words.nearest(tag, oftener, 1);
  }

  private Problem problem(String tag, String what, String mend) {
    BankEntry entry = first.get(tag);
    return new Problem(entry == null ? "" : entry.place("tags"), what, mend);
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
