package org.panelist.domain;

import java.util.List;

/**
 * A guide to how somebody goes about an open question, whatever the question is: steps in their
 * order. It helps to take notes and gives no score.
 */
public record Approach(List<Step> steps) {
  /** There is no guide. */
  public static final Approach NONE = new Approach(List.of());

  /**
   * @param done what is heard when the step is taken, {@code missed} when it is not
   */
  public record Step(String title, String done, String missed) {
    public Step {
      Check.notBlank(title, "title of a step");
      Check.notBlank(done, "done");
      Check.notBlank(missed, "missed");
    }
  }

  public Approach {
    steps = List.copyOf(steps);
  }
}
