package org.panelist.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What one round of a plan covers, in brief: for the interviewer of another one.
 *
 * @param number counts from 1
 * @param interviewer who holds it; empty while nobody is named
 * @param competencies names, each once, in the order they are asked
 */
public record RoundScope(
    int number, String name, String interviewer, int minutes, List<String> competencies) {
  public RoundScope {
    Check.notBlank(name, "round name");
    competencies = List.copyOf(competencies);
  }

  /**
   * What the rounds of {@code plan} cover but the one.
   *
   * @param number of the round to leave out, from 1
   */
  public static List<RoundScope> others(Plan plan, int number) {
    var scopes = new ArrayList<RoundScope>();
    for (int i = 1; i <= plan.rounds().size(); i++) {
      if (i != number) {
        scopes.add(of(plan.rounds().get(i - 1), i));
      }
    }
    return scopes;
  }

  private static RoundScope of(Round round, int number) {
    List<String> names =
        round.items().stream().map(item -> item.question().competency().name()).distinct().toList();
    return new RoundScope(number, round.name(), round.interviewer(), round.minutes(), names);
  }
}
