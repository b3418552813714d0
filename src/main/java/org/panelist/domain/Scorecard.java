package org.panelist.domain;

import java.time.Instant;

/**
 * The submitted, locked result of an interview.
 *
 * @param version 1 when first submitted, one more with each amendment
 * @param reason why it was amended; empty for version 1
 * @param interview as it stood when submitted
 * @param summary the numbers as computed then
 */
public record Scorecard(
    String id,
    String interviewId,
    int version,
    Instant submittedAt,
    String reason,
    Interview interview,
    Summary summary) {
  public Scorecard {
    Check.notBlank(id, "scorecard id");
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " is below 1");
    }
    if (version > 1) {
      Check.notBlank(reason, "reason of an amendment");
    }
  }
}
