package org.panelist.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the interviewer concludes.
 *
 * @param recommendation null until chosen
 * @param override why it contradicts the composite; empty when it does not
 */
public record WrapUp(
    @Nullable Recommendation recommendation,
    String override,
    String strengths,
    String concerns,
    String forCommittee) {
  public static final WrapUp NONE = new WrapUp(null, "", "", "", "");
}
