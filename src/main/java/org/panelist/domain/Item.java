package org.panelist.domain;

/**
 * A question pinned in a plan: a copy of its text at its version.
 *
 * @param id unique within the plan; responses are keyed by it, never by position
 * @param minutes planned, at least 1
 * @param weight 0 or more; 0 means asked and noted, not scored
 * @param mustAsk to be asked of every candidate
 * @param added during the interview, outside the plan
 */
public record Item(
    String id, Question question, int minutes, double weight, boolean mustAsk, boolean added) {
  public Item {
    Check.notBlank(id, "item id");
    Check.weight(weight, "weight");
    if (minutes < 1) {
      throw new IllegalArgumentException("minutes " + minutes + " is below 1");
    }
  }

  /** Pins {@code question} with its own minutes and weight 1, not a must-ask. */
  public static Item of(String id, Question question) {
    return new Item(id, question, question.minutes(), 1, false, false);
  }

  public Item withMinutes(int newMinutes) {
    return new Item(id, question, newMinutes, weight, mustAsk, added);
  }

  public Item withWeight(double newWeight) {
    return new Item(id, question, minutes, newWeight, mustAsk, added);
  }

  public Item withMustAsk(boolean newMustAsk) {
    return new Item(id, question, minutes, weight, newMustAsk, added);
  }

  /** The same pinned question under another id: for copies within a plan. */
  public Item withId(String newId) {
    return new Item(newId, question, minutes, weight, mustAsk, added);
  }
}
