package org.panelist.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelist.scorecard.Finding.Kind.MUST_ASK_LEFT_OUT;
import static org.panelist.scorecard.Finding.Kind.MUST_ASK_UNSCORED;
import static org.panelist.scorecard.Finding.Kind.NOTE_WITHOUT_SCORE;
import static org.panelist.scorecard.Finding.Kind.NO_EVIDENCE;
import static org.panelist.scorecard.Finding.Kind.OVERRIDE_MISSING;
import static org.panelist.scorecard.Finding.Kind.RECOMMENDATION_MISSING;
import static org.panelist.scorecard.Finding.Kind.SCORE_WITHOUT_NOTE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;

class ReadinessTest {
  private static List<Finding.Kind> kinds(Interview interview) {
    return Readiness.of(interview).stream().map(Finding::kind).toList();
  }

  private static Interview with(Interview interview, String item, int score, String notes) {
    return interview.withResponse(interview.response(item).scored(score).withNotes(notes));
  }

  @Test
  void aReadyInterviewHasNoFindings() {
    assertThat(Readiness.of(Held.ready())).isEmpty();
  }

  @Test
  void nothingAskedNamesTheRecommendationTheMustAsksAndTheEvidence() {
    List<Finding> findings = Readiness.of(Held.blank());
    assertThat(findings)
        .containsExactly(
            new Finding(RECOMMENDATION_MISSING, "", "", true),
            new Finding(MUST_ASK_LEFT_OUT, "i3", "Question 3", true),
            new Finding(MUST_ASK_LEFT_OUT, "i6", "Question 6", true),
            new Finding(NO_EVIDENCE, "", "", false));
  }

  /** It was not left out, so no reason mends it. */
  @Test
  void aMustAskWithNotesOrAFollowUpWantsAScore() {
    Interview noted = Held.blank();
    noted = noted.withResponse(noted.response("i3").withNotes("did not get far"));
    noted = noted.withResponse(noted.response("i6").withFollowUpToggled(0));
    assertThat(Readiness.of(noted))
        .contains(
            new Finding(MUST_ASK_UNSCORED, "i3", "Question 3", true),
            new Finding(MUST_ASK_UNSCORED, "i6", "Question 6", true))
        .noneMatch(one -> one.kind() == MUST_ASK_LEFT_OUT)
        .noneMatch(one -> one.kind() == NOTE_WITHOUT_SCORE);
    Interview scored = noted.withResponse(noted.response("i3").scored(2));
    assertThat(Readiness.of(scored)).noneMatch(one -> one.itemId().equals("i3"));
    Interview leftOut = noted.withResponse(noted.response("i3").leftOut());
    assertThat(Readiness.of(leftOut))
        .contains(new Finding(MUST_ASK_LEFT_OUT, "i3", "Question 3", true));
  }

  @ParameterizedTest
  @CsvSource({
    "YES,2,true",
    "STRONG_YES,2,true",
    "NO,2,false",
    "STRONG_NO,2,false",
    "NOT_ENOUGH_EVIDENCE,2,false",
    "YES,3,false",
    "NO,3,true",
    "STRONG_NO,4,true",
    "NOT_ENOUGH_EVIDENCE,4,false"
  })
  void aContradictionAsksForASentence(Recommendation recommendation, int score, boolean asks) {
    Interview interview = Held.recommending(Held.ready(), recommendation, "");
    for (Item item : interview.round().items()) {
      interview = with(interview, item.id(), score, "seen");
    }
    assertThat(Readiness.contradicts(interview)).isEqualTo(asks);
    assertThat(kinds(interview).contains(OVERRIDE_MISSING)).isEqualTo(asks);
    assertThat(kinds(Held.recommending(interview, recommendation, "because"))).isEmpty();
  }

  @Test
  void aScoreWithoutANoteBlocksOnlyWhereThePlanSaysSo() {
    assertThat(Readiness.of(with(Held.ready(), "i2", 4, " \n")))
        .containsExactly(new Finding(SCORE_WITHOUT_NOTE, "i2", "Question 2", false));
    assertThat(Readiness.of(with(Held.strict(), "i2", 4, "")))
        .containsExactly(new Finding(SCORE_WITHOUT_NOTE, "i2", "Question 2", true));
  }

  @Test
  void noAnswerNeedsNoNote() {
    Interview ready = Held.strict();
    assertThat(kinds(ready.withResponse(ready.response("i2").withNotes("").noAnswer()))).isEmpty();
  }

  @Test
  void aMustAskLeftOutAsksForItsReasonOnce() {
    Interview ready = Held.ready();
    Interview without = ready.withResponse(ready.response("i3").withNotes("").leftOut());
    assertThat(kinds(without)).containsExactly(MUST_ASK_LEFT_OUT);
    Interview reasoned =
        without.withResponse(without.response("i3").withReason("The call broke off."));
    assertThat(kinds(reasoned)).isEmpty();
  }

  @Test
  void aNoteWithNeitherScoreNorLeavingOutIsListed() {
    Interview ready = Held.ready();
    Interview open = ready.withResponse(ready.response("i1").unscored());
    assertThat(Readiness.of(open))
        .containsExactly(new Finding(NOTE_WITHOUT_SCORE, "i1", "Question 1", false));
    assertThat(kinds(open.withResponse(open.response("i1").leftOut()))).isEmpty();
  }

  @Test
  void anItemOfNoWeightNeedsNeitherScoreNorNote() {
    Interview ready = Held.ready();
    List<Item> items =
        ready.round().items().stream()
            .map(item -> item.id().equals("i1") ? item.withWeight(0) : item)
            .toList();
    Interview light = ready.withRound(ready.round().withItems(items));
    assertThat(kinds(light.withResponse(light.response("i1").withNotes("")))).isEmpty();
    assertThat(kinds(light.withResponse(light.response("i1").unscored()))).isEmpty();
  }

  @Test
  void scoresWithNoNoteAtAllAreNoEvidence() {
    Interview interview = Held.ready();
    for (Item item : interview.round().items()) {
      interview = with(interview, item.id(), 4, "");
    }
    assertThat(kinds(interview)).contains(NO_EVIDENCE);
    assertThat(kinds(with(interview, "i2", 4, "seen"))).doesNotContain(NO_EVIDENCE);
  }

  @Test
  void everyFindingIsASentenceWithItsMend() {
    for (Finding.Kind kind : Finding.Kind.values()) {
      var problem = new Finding(kind, "i1", "Question 1", true).problem();
      assertThat(problem.where()).as(kind.name()).isNotBlank();
      assertThat(problem.what()).isNotBlank();
      assertThat(problem.mend()).isNotBlank();
    }
  }
}
