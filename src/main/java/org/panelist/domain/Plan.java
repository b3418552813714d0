package org.panelist.domain;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rounds of a panel for one role and level.
 *
 * @param version counts up when a plan that interviews have used is edited
 * @param bar composite from which a candidate meets the level, 1 to 5; 3 unless there is a reason
 * @param weights of the competencies in the composite
 * @param evidenceRequired whether a score without a note blocks submitting
 * @param audience whom the plan is for; may be empty
 * @param leavesOut what it does not look at; may be empty
 */
public record Plan(
    String id,
    int version,
    String title,
    String role,
    Level level,
    List<Round> rounds,
    Weights weights,
    double bar,
    boolean evidenceRequired,
    String audience,
    String leavesOut) {
  public static final double DEFAULT_BAR = 3.0;

  public Plan {
    Check.notBlank(id, "plan id");
    Check.notBlank(title, "plan title");
    rounds = List.copyOf(rounds);
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " is below 1");
    }
    if (!(bar >= Anchors.MIN && bar <= Anchors.MAX)) {
      throw new IllegalArgumentException("bar " + bar + " is outside 1 to 5");
    }
    var ids = new HashSet<String>();
    Stream.concat(
            rounds.stream().map(Round::id),
            rounds.stream().flatMap(round -> round.items().stream()).map(Item::id))
        .forEach(
            part -> {
              if (!ids.add(part)) {
                throw new IllegalArgumentException("two parts of the plan have the id " + part);
              }
            });
  }

  /** Items of all rounds, in order. */
  public Stream<Item> items() {
    return rounds.stream().flatMap(round -> round.items().stream());
  }

  public Plan withId(String newId) {
    return header(newId, version, title, role, level, rounds);
  }

  public Plan withVersion(int newVersion) {
    return header(id, newVersion, title, role, level, rounds);
  }

  public Plan withHeader(String newTitle, String newRole, Level newLevel) {
    return header(id, version, newTitle, newRole, newLevel, rounds);
  }

  public Plan withRounds(List<Round> newRounds) {
    return header(id, version, title, role, level, newRounds);
  }

  public Plan withScoring(Weights newWeights, double newBar, boolean newEvidenceRequired) {
    return rules(newWeights, newBar, newEvidenceRequired, audience, leavesOut);
  }

  public Plan withScope(String newAudience, String newLeavesOut) {
    return rules(weights, bar, evidenceRequired, newAudience, newLeavesOut);
  }

  private Plan header(
      String newId,
      int newVersion,
      String newTitle,
      String newRole,
      Level newLevel,
      List<Round> newRounds) {
    return new Plan(
        newId,
        newVersion,
        newTitle,
        newRole,
        newLevel,
        newRounds,
        weights,
        bar,
        evidenceRequired,
        audience,
        leavesOut);
  }

  private Plan rules(
      Weights newWeights,
      double newBar,
      boolean newEvidenceRequired,
      String newAudience,
      String newLeavesOut) {
    return new Plan(
        id,
        version,
        title,
        role,
        level,
        rounds,
        newWeights,
        newBar,
        newEvidenceRequired,
        newAudience,
        newLeavesOut);
  }
}
