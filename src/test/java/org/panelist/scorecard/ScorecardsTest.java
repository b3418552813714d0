package org.panelist.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Samples;

class ScorecardsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final MemoryScorecards store = new MemoryScorecards();
  private final Scorecards scorecards =
      new Scorecards(store, new Samples.Ids(), InstantSource.fixed(NOW));

  private void refused(ThrowingCallable call, String... parts) {
    List<Scorecard> before = List.copyOf(store.all());
    assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessageContainingAll(parts);
    assertThat(store.all()).isEqualTo(before);
  }

  @Test
  void submitComputesTheNumbersAndLocks() {
    Interview interview = Held.ready().withNotes(new InterviewNotes("g", "q", "private"));
    Scorecard scorecard = scorecards.submit(interview);

    assertThat(scorecard.version()).isEqualTo(1);
    assertThat(scorecard.submittedAt()).isEqualTo(NOW);
    assertThat(scorecard.summary().composite()).isEqualTo(4.0);
    assertThat(scorecard.interview().state()).isEqualTo(InterviewState.SUBMITTED);
    assertThat(scorecard.interview().notes()).isEqualTo(new InterviewNotes("g", "q", ""));
    assertThat(scorecards.versions(interview.id())).containsExactly(scorecard);
  }

  @ParameterizedTest
  @EnumSource(value = InterviewState.class, names = "WRAP_UP", mode = EnumSource.Mode.EXCLUDE)
  void onlyAnInterviewThatWasHeldToItsEndIsSubmitted(InterviewState state) {
    refused(() -> scorecards.submit(Held.ready().withState(state, NOW)), "interview");
  }

  @Test
  void everyFindingThatBlocksIsSaid() {
    refused(
        () -> scorecards.submit(Held.blank()),
        "recommendation: none is chosen",
        "Question 3: a must-ask was not asked",
        "Question 6");
  }

  @Test
  void findingsThatDoNotBlockStopNobody() {
    Interview ready = Held.ready();
    scorecards.submit(ready.withResponse(ready.response("i2").withNotes("")));
    assertThat(store.all()).hasSize(1);
    Interview strict = Held.strict();
    refused(
        () -> scorecards.submit(strict.withResponse(strict.response("i2").withNotes(""))),
        "Question 2: it has a score and no note");
  }

  @Test
  void aSentenceForAContradictionThatIsGoneIsNotSubmitted() {
    Interview agreed = Held.recommending(Held.ready(), Recommendation.YES, "was a no before");
    assertThat(scorecards.submit(agreed).interview().wrapUp().override()).isEmpty();
  }

  @Test
  void anAmendmentIsANewVersionWithItsReason() {
    Scorecard first = scorecards.submit(Held.ready());
    Interview base = first.interview();
    Interview changed = base.withResponse(base.response("i1").scored(1));
    Scorecard second = scorecards.amend(base.id(), 1, changed, " mistyped ");

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.reason()).isEqualTo("mistyped");
    assertThat(second.summary().composite()).isLessThan(4.0);
    assertThat(scorecards.versions(base.id())).containsExactly(first, second);
  }

  @Test
  void anAmendmentNeedsAReasonAChangeAndASubmittedScorecard() {
    refused(() -> scorecards.amend("x", 1, Held.ready(), "why"), "no scorecard is submitted");
    Interview base = scorecards.submit(Held.ready()).interview();
    Interview changed = base.withResponse(base.response("i1").scored(1));
    refused(() -> scorecards.amend(base.id(), 1, changed, " \t"), "no reason");
    refused(() -> scorecards.amend(base.id(), 1, base, "why"), "nothing was changed");
  }

  @Test
  void anAmendmentOfAnOlderVersionIsRefused() {
    Interview base = scorecards.submit(Held.ready()).interview();
    Interview theirs = base.withResponse(base.response("i1").scored(1));
    scorecards.amend(base.id(), 1, theirs, "mistyped");
    Interview mine = base.withResponse(base.response("i2").scored(5));
    refused(() -> scorecards.amend(base.id(), 1, mine, "why"), "somebody else has amended it");
    assertThat(store.all()).hasSize(2);
  }

  @Test
  void anAmendmentMustBeReadyTooAndLeavesThePlanAlone() {
    Interview base = scorecards.submit(Held.ready()).interview();
    refused(
        () ->
            scorecards.amend(
                base.id(), 1, Held.recommending(base, Recommendation.NO, ""), "second thoughts"),
        "it contradicts the composite");
    Interview other = base.withRound(base.round().withMinutes(90));
    refused(() -> scorecards.amend(base.id(), 1, other, "why"), "not what was planned");
  }
}
