package org.panelist.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Item;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Samples;
import org.panelist.domain.Summary;
import org.panelist.domain.Weights;

class ScoringTest {
  private static final double TINY = 1e-9;

  /** Items with their responses and the weights of their competencies. */
  record Card(List<Item> items, Map<String, Response> responses, Weights weights) {
    Summary summary() {
      return Scoring.summarise(items, responses, weights);
    }
  }

  private record Row(String competency, double weight, int points) {}

  @Property
  void anItemThatWasNotAskedChangesNoMean(@ForAll("cards") Card card) {
    var items = new ArrayList<>(card.items());
    items.add(Samples.item("extra", "a", 3));
    Summary with = Scoring.summarise(items, card.responses(), card.weights());

    assertThat(means(with)).isEqualTo(means(card.summary()));
    assertThat(with.composite()).isEqualTo(card.summary().composite());
    assertThat(with.coverage()).isLessThanOrEqualTo(card.summary().coverage());
  }

  @Property
  void whatWasAddedChangesNoCoverageAndCountsInTheMeansOnceItIsScored(
      @ForAll("cards") Card card, @ForAll boolean scored) {
    var items = new ArrayList<>(card.items());
    Item planned = Samples.item("extra", "a", 3);
    items.add(new Item("extra", planned.question(), 5, 3, false, true));
    var responses = new HashMap<>(card.responses());
    responses.put("extra", scored ? Response.open("extra").scored(5) : Response.open("extra"));
    Summary before = card.summary();
    Summary with = Scoring.summarise(items, responses, card.weights());

    assertThat(with.coverage()).isEqualTo(before.coverage());
    assertThat(with.counted()).isEqualTo(before.counted());
    assertThat(with.planned()).isEqualTo(before.planned());
    if (!scored) {
      assertThat(means(with)).isEqualTo(means(before));
      assertThat(with.composite()).isEqualTo(before.composite());
    } else {
      Double mean = meanOf(with, "a");
      assertThat(mean).isNotNull();
      assertThat(mean)
          .isGreaterThanOrEqualTo(Objects.requireNonNullElse(meanOf(before, "a"), 0.0) - TINY);
    }
  }

  private static @Nullable Double meanOf(Summary summary, String competency) {
    return summary.competencies().stream()
        .filter(result -> result.competency().id().equals(competency))
        .findFirst()
        .map(CompetencyResult::mean)
        .orElse(null);
  }

  @Property
  void theOrderOfItemsDoesNotMatter(@ForAll("cards") Card card, @ForAll Random random) {
    var shuffled = new ArrayList<>(card.items());
    Collections.shuffle(shuffled, random);
    Summary other = Scoring.summarise(shuffled, card.responses(), card.weights());

    assertSame(card.summary(), other);
  }

  @Property
  void scalingAllWeightsChangesNothing(
      @ForAll("cards") Card card, @ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
    List<Item> items =
        card.items().stream().map(item -> item.withWeight(item.weight() * factor)).toList();
    Map<String, Double> weights =
        card.items().stream()
            .map(item -> item.question().competency().id())
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> card.weights().of(id) * factor));

    assertSame(
        card.summary(), Scoring.summarise(items, card.responses(), new Weights(weights, "scaled")));
  }

  @Property
  void everyMeanLiesBetweenTheLeastAndTheGreatestScore(@ForAll("cards") Card card) {
    Summary summary = card.summary();
    var counted =
        card.responses().values().stream()
            .filter(response -> response.points().isPresent())
            .mapToInt(response -> response.points().getAsInt())
            .summaryStatistics();
    for (CompetencyResult result : summary.competencies()) {
      Double mean = result.mean();
      assertThat(mean == null).isEqualTo(result.counted() == 0);
      if (mean != null) {
        assertThat(mean).isBetween(counted.getMin() - TINY, counted.getMax() + TINY);
      }
    }
    Double composite = summary.composite();
    if (composite != null) {
      assertThat(composite).isBetween(counted.getMin() - TINY, counted.getMax() + TINY);
      assertThat(summary.points()).isBetween(-TINY, 100 + TINY);
    }
    assertThat(summary.coverage()).isBetween(0.0, 1 + TINY);
  }

  @Property
  void aScoreThatRisesNeverLowersTheComposite(@ForAll("cards") Card card) {
    Double before = card.summary().composite();
    for (Response response : card.responses().values()) {
      var raised = new HashMap<>(card.responses());
      Integer score = response.score();
      if (score != null && score < 5) {
        raised.put(response.itemId(), response.scored(score + 1));
        assertThat(Scoring.summarise(card.items(), raised, card.weights()).composite())
            .isGreaterThanOrEqualTo(before - TINY);
      }
    }
  }

  @Example
  void nothingCountedIsNoScore() {
    Summary summary =
        Scoring.summarise(List.of(Samples.item("q", "a", 1)), Map.of(), Weights.EQUAL);

    assertThat(summary.composite()).isNull();
    assertThat(summary.points()).isNull();
    assertThat(summary.competencies().get(0).mean()).isNull();
    assertThat(summary.coverage()).isZero();
    assertThat(summary.planned()).isEqualTo(1);
  }

  @Example
  void aWorkedExample() {
    List<Item> items =
        List.of(
            Samples.item("q1", "a", 1),
            Samples.item("q2", "a", 3),
            Samples.item("q3", "b", 1),
            Samples.item("q4", "b", 1));
    Map<String, Response> responses =
        Map.of(
            "item-q1", Response.open("item-q1").scored(5),
            "item-q2", Response.open("item-q2").scored(3),
            "item-q3", Response.open("item-q3").noAnswer());
    Summary equal = Scoring.summarise(items, responses, Weights.EQUAL);

    // a: (1x5 + 3x3) / 4 = 3.5; b: no answer counts as 1; composite (3.5 + 1) / 2
    assertThat(equal.competencies().get(0).mean()).isCloseTo(3.5, within(TINY));
    assertThat(equal.competencies().get(1).mean()).isCloseTo(1.0, within(TINY));
    assertThat(equal.composite()).isCloseTo(2.25, within(TINY));
    assertThat(equal.points()).isCloseTo(31.25, within(TINY));
    assertThat(equal.coverage()).isCloseTo(5.0 / 6, within(TINY));

    Weights weights = new Weights(Map.of("a", 3.0), "evaluation is the job");
    assertThat(Scoring.summarise(items, responses, weights).composite())
        .isCloseTo((3 * 3.5 + 1) / 4, within(TINY));
  }

  @Example
  void anItemOfWeightZeroCountsNowhere() {
    Summary summary =
        Scoring.summarise(
            List.of(Samples.item("q", "a", 0)),
            Map.of("item-q", Response.open("item-q").scored(5)),
            Weights.EQUAL);

    assertThat(summary.competencies()).isEmpty();
    assertThat(summary.composite()).isNull();
  }

  @Example
  void aRecommendationContradictsTheBar() {
    assertThat(Scoring.contradicts(Recommendation.YES, 2.9, 3)).isTrue();
    assertThat(Scoring.contradicts(Recommendation.NO, 3.0, 3)).isTrue();
    assertThat(Scoring.contradicts(Recommendation.YES, 3.0, 3)).isFalse();
    assertThat(Scoring.contradicts(Recommendation.YES, Math.nextDown(3.0), 3)).isFalse();
    assertThat(Scoring.contradicts(Recommendation.STRONG_NO, 2.0, 3)).isFalse();
    assertThat(Scoring.contradicts(Recommendation.NOT_ENOUGH_EVIDENCE, 2.0, 3)).isFalse();
    assertThat(Scoring.contradicts(Recommendation.NOT_ENOUGH_EVIDENCE, null, 3)).isFalse();
    assertThat(Scoring.contradicts(Recommendation.YES, null, 3)).isTrue();
  }

  @Provide
  Arbitrary<Card> cards() {
    Arbitrary<Row> rows =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"),
                Arbitraries.of(0.5, 1.0, 2.0, 3.0),
                Arbitraries.integers().between(0, 6))
            .as(Row::new);
    Arbitrary<Double> weight = Arbitraries.of(0.5, 1.0, 2.0, 4.0);
    return Combinators.combine(rows.list().ofMinSize(1).ofMaxSize(12), weight, weight)
        .as(ScoringTest::card);
  }

  /** Points 1 to 5 are scores, 6 is no answer, 0 is not asked. */
  private static Card card(List<Row> rows, double weightOfA, double weightOfB) {
    var items = new ArrayList<Item>();
    var responses = new HashMap<String, Response>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Item item = Samples.item("q" + i, row.competency(), row.weight());
      items.add(item);
      Response open = Response.open(item.id());
      responses.put(
          item.id(),
          row.points() == 0
              ? open
              : row.points() == 6 ? open.noAnswer() : open.scored(row.points()));
    }
    return new Card(
        items, responses, new Weights(Map.of("a", weightOfA, "b", weightOfB), "for the test"));
  }

  private static Map<Competency, Double> means(Summary summary) {
    var means = new HashMap<Competency, Double>();
    summary.competencies().stream()
        .filter(result -> result.counted() > 0)
        .forEach(result -> means.put(result.competency(), result.mean()));
    return means;
  }

  private static void assertSame(Summary one, Summary other) {
    Double composite = one.composite();
    if (composite == null) {
      assertThat(other.composite()).isNull();
    } else {
      assertThat(other.composite()).isCloseTo(composite, within(TINY));
    }
    Map<Competency, Double> means = means(other);
    assertThat(means.keySet()).isEqualTo(means(one).keySet());
    means(one)
        .forEach(
            (competency, mean) -> assertThat(means.get(competency)).isCloseTo(mean, within(TINY)));
    assertThat(other.coverage()).isCloseTo(one.coverage(), within(TINY));
  }
}
