package org.panelist.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelist.domain.Level;
import org.panelist.domain.Question;

/**
 * How well questions suit a role and level. A competency suits a level by the share of its
 * questions that the bank has at that level: design is asked mostly of experts, fundamentals mostly
 * of beginners.
 */
final class Suitability {
  private final Map<String, Double> byCompetency;
  private final Set<String> roleWords;

  Suitability(String role, Level level, Collection<Question> bank) {
    byCompetency = shares(level, bank);
    roleWords = words(role);
  }

  private static Map<String, Double> shares(Level level, Collection<Question> bank) {
    var all = new HashMap<String, Integer>();
    var atLevel = new HashMap<String, Integer>();
    for (Question question : bank) {
      all.merge(question.competency().id(), 1, Integer::sum);
      atLevel.merge(question.competency().id(), question.level() == level ? 1 : 0, Integer::sum);
    }
    double best =
        all.keySet().stream()
            .mapToDouble(id -> (double) atLevel.getOrDefault(id, 0) / all.getOrDefault(id, 1))
            .max()
            .orElse(1);
    var shares = new HashMap<String, Double>();
    all.forEach(
        (id, total) ->
            shares.put(id, atLevel.getOrDefault(id, 0) / (total * Math.max(best, 1e-9))));
    return shares;
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  /** 0 to 1; the competency that suits the level best has 1. */
  double of(String competencyId) {
    return byCompetency.getOrDefault(competencyId, 0.0);
  }

  /** Whether a word of the role occurs in the question's tags or in the name of its competency. */
  boolean namedByRole(Question question) {
    return Stream.concat(question.tags().stream(), Stream.of(question.competency().name()))
        .flatMap(text -> words(text).stream())
        .anyMatch(roleWords::contains);
  }
}
