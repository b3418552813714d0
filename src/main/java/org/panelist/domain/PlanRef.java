package org.panelist.domain;

/**
 * The plan an interview was made from, with the rules of scoring that it set.
 *
 * @param round counts from 1
 * @param rounds how many the plan has
 */
public record PlanRef(
    String planId,
    int version,
    String title,
    String role,
    Level level,
    int round,
    int rounds,
    Weights weights,
    double bar,
    boolean evidenceRequired) {
  /** A reference to round {@code number}, counted from 1, of {@code plan}. */
  public static PlanRef of(Plan plan, int number) {
    return new PlanRef(
        plan.id(),
        plan.version(),
        plan.title(),
        plan.role(),
        plan.level(),
        number,
        plan.rounds().size(),
        plan.weights(),
        plan.bar(),
        plan.evidenceRequired());
  }
}
