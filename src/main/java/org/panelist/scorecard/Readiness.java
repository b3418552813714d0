package org.panelist.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.interview.Evidence;

/** Looks through an interview for what should be mended before it is submitted. */
final class Readiness {
  private Readiness() {}

  /** In the order in which a person would mend them; items in the order of the round. */
  static List<Finding> of(Interview interview) {
    var findings = new ArrayList<Finding>();
    Recommendation recommendation = interview.wrapUp().recommendation();
    if (recommendation == null) {
      findings.add(Finding.whole(Finding.Kind.RECOMMENDATION_MISSING, true));
    } else if (contradicts(interview) && interview.wrapUp().override().isBlank()) {
      findings.add(Finding.whole(Finding.Kind.OVERRIDE_MISSING, true));
    }
    add(findings, interview, Finding.Kind.MUST_ASK_LEFT_OUT, true);
    add(findings, interview, Finding.Kind.MUST_ASK_UNSCORED, true);
    add(findings, interview, Finding.Kind.SCORE_WITHOUT_NOTE, interview.plan().evidenceRequired());
    add(findings, interview, Finding.Kind.NOTE_WITHOUT_SCORE, false);
    Evidence evidence = Evidence.of(interview);
    if (evidence.noted() == 0 && evidence.competencies() > 0) {
      findings.add(Finding.whole(Finding.Kind.NO_EVIDENCE, false));
    }
    return List.copyOf(findings);
  }

  /** Whether the recommendation chosen contradicts the composite; false while none is. */
  static boolean contradicts(Interview interview) {
    Recommendation recommendation = interview.wrapUp().recommendation();
    return recommendation != null
        && Scoring.contradicts(
            recommendation, Scoring.summarise(interview).composite(), interview.plan().bar());
  }

  private static void add(
      List<Finding> findings, Interview interview, Finding.Kind kind, boolean blocks) {
    for (Item item : interview.round().items()) {
      if (applies(kind, item, interview.response(item.id()))) {
        findings.add(new Finding(kind, item.id(), item.question().title(), blocks));
      }
    }
  }

  private static boolean applies(Finding.Kind kind, Item item, Response response) {
    boolean notAsked = response.state() == ResponseState.NOT_ASKED;
    boolean noted = !response.notes().isBlank();
    boolean unscored = item.weight() > 0 && notAsked && !response.skipped();
    return switch (kind) {
      case MUST_ASK_LEFT_OUT ->
          item.mustAsk() && response.notAsked() && response.reason().isBlank();
      case MUST_ASK_UNSCORED -> item.mustAsk() && unscored && response.asked();
      case SCORE_WITHOUT_NOTE ->
          item.weight() > 0 && response.state() == ResponseState.SCORED && !noted;
      case NOTE_WITHOUT_SCORE -> !item.mustAsk() && unscored && noted;
      default -> throw new IllegalArgumentException(kind + " concerns no single item");
    };
  }
}
