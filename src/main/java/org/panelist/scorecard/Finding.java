package org.panelist.scorecard;

import org.panelist.domain.Problem;

/**
 * Something to look at before a scorecard is submitted.
 *
 * @param itemId the item it concerns; empty when it concerns the whole interview
 * @param subject title of that item's question; empty when it concerns the whole interview
 * @param blocks whether nothing can be submitted before it is mended
 */
public record Finding(Kind kind, String itemId, String subject, boolean blocks) {
  /** What is amiss. */
  public enum Kind {
    /** No recommendation is chosen. */
    RECOMMENDATION_MISSING,
    /** The recommendation contradicts the composite, and no sentence says why. */
    OVERRIDE_MISSING,
    /** A must-ask was not asked, and no reason is given. */
    MUST_ASK_LEFT_OUT,
    /** A must-ask was asked, as its notes or follow-ups show, and neither scored nor left out. */
    MUST_ASK_UNSCORED,
    /** A score has no note. */
    SCORE_WITHOUT_NOTE,
    /** Something was written down, and neither scored nor left out. */
    NOTE_WITHOUT_SCORE,
    /** Items were planned to be scored, and no competency has a score with a note. */
    NO_EVIDENCE
  }

  static Finding whole(Kind kind, boolean blocks) {
    return new Finding(kind, "", "", blocks);
  }

  /** The same as a sentence, for the command line and messages. */
  public Problem problem() {
    return switch (kind) {
      case RECOMMENDATION_MISSING ->
          new Problem("recommendation", "none is chosen", "choose one; there is no middle");
      case OVERRIDE_MISSING ->
          new Problem("recommendation", "it contradicts the composite", "say why, in one sentence");
      case MUST_ASK_LEFT_OUT -> new Problem(subject, "a must-ask was not asked", "give the reason");
      case MUST_ASK_UNSCORED ->
          new Problem(subject, "a must-ask was asked and not scored", "score it, or leave it out");
      case SCORE_WITHOUT_NOTE ->
          new Problem(subject, "it has a score and no note", "write down what was said or done");
      case NOTE_WITHOUT_SCORE ->
          new Problem(subject, "it has notes and no score", "score it, or leave it out");
      case NO_EVIDENCE ->
          new Problem("evidence", "no competency has a score with a note", "write down why");
    };
  }
}
