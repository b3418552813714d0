package org.panelist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DomainRulesTest {
  @Test
  void aScoreOfSixIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Response.open("item").scored(6))
        .withMessage("score 6 is outside 1 to 5");
  }

  @Test
  void stateAndScoreBelongTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Response(
                    "item", ResponseState.NO_ANSWER, 3, "", Duration.ZERO, List.of(), false, ""));
  }

  @Test
  void theThreeStatesCountByTheRules() {
    Response open = Response.open("item");
    assertThat(open.points()).isEmpty();
    assertThat(open.noAnswer().points()).hasValue(1);
    assertThat(open.scored(4).points()).hasValue(4);
    assertThat(open.scored(4).leftOut().points()).isEmpty();
    assertThat(open.leftOut().scored(2).skipped()).isFalse();
  }

  @Test
  void notesSurviveEveryChangeOfState() {
    Response noted = Response.open("item").withNotes("+ said why\n");
    assertThat(noted.scored(3).noAnswer().leftOut().unscored().notes()).isEqualTo("+ said why\n");
  }

  @Test
  void unequalWeightsWantAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weights(Map.of("a", 2.0), " "))
        .withMessageContaining("reason");
    assertThat(new Weights(Map.of("a", 1.0), "").of("b")).isEqualTo(1.0);
  }

  @Test
  void anInterviewHasAResponseForEachItemAndForNothingElse() {
    Interview interview = Samples.interview(List.of(Samples.item("q", "a", 1)));
    assertThat(interview.responses()).containsOnlyKeys("item-q");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interview.withResponse(Response.open("item-other")));
  }

  @Test
  void anItemWithAResponseCannotVanishFromTheRound() {
    Interview interview = Samples.interview(List.of(Samples.item("q", "a", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interview.withRound(Samples.round(List.of())));
  }

  @Test
  void wordsAreReadInAnyCaseAndRefusedWithTheChoice() {
    assertThat(ResponseState.parse(" No answer ")).isEqualTo(ResponseState.NO_ANSWER);
    assertThat(Level.parse("MID").slug()).isEqualTo("mid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Level.parse("senior"))
        .withMessage("'senior' is not one of entry, mid, expert");
  }

  @Test
  void theScaleOfRecommendationsIsInOrder() {
    assertThat(Recommendation.STRONG_NO).isLessThan(Recommendation.NO);
    assertThat(Recommendation.NO).isLessThan(Recommendation.YES);
    assertThat(Recommendation.YES).isLessThan(Recommendation.STRONG_YES);
  }

  @Test
  void twoItemsOfAPlanNeverShareAnId() {
    Item item = Samples.item("q", "a", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> Samples.round(List.of(item, item)));
  }

  @Test
  void anAmendmentWantsAReason() {
    Interview interview = Samples.interview(List.of(Samples.item("q", "a", 1)));
    Summary nothing = new Summary(List.of(), null, 0, 0, 0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Scorecard("s", interview.id(), 2, Samples.MORNING, "", interview, nothing));
  }
}
