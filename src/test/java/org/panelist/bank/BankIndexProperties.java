package org.panelist.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/** The quick way of filtering and counting agrees with the plain one, whatever is asked. */
class BankIndexProperties {
  private static final List<String> COMPETENCIES = List.of("a", "b", "c", "d");
  private static final List<String> TAGS = List.of("p", "q", "r", "s", "t");

  /**
   * Rows, a filter over values that may not occur, and which rows a search would find, best first.
   */
  record Case(List<QuestionSummary> rows, BankFilter filter, List<String> hits, BankOrder order) {}

  @Property(tries = 400)
  void rowsAreThoseThatMatchEveryFacet(@ForAll("cases") Case given) {
    BankResult result = apply(given);
    List<QuestionSummary> plain =
        given.rows().stream().filter(row -> matches(given, given.filter(), row)).toList();
    assertThat(result.rows()).containsExactlyInAnyOrderElementsOf(plain);
    assertThat(result.total()).isEqualTo(given.rows().size());
  }

  @Property(tries = 400)
  void aCountIsWhatTheValueWouldShowUnderAllOtherFacets(@ForAll("cases") Case given) {
    FacetCounts counts = apply(given).counts();
    for (Level level : Level.values()) {
      assertThat(counts.levels().getOrDefault(level, 0))
          .isEqualTo(count(given, Facet.LEVEL, row -> row.level() == level));
    }
    for (String id : COMPETENCIES) {
      assertThat(counts.competencies().getOrDefault(id, 0))
          .isEqualTo(count(given, Facet.COMPETENCY, row -> row.competency().id().equals(id)));
    }
    for (Kind kind : Kind.values()) {
      assertThat(counts.kinds().getOrDefault(kind, 0))
          .isEqualTo(count(given, Facet.KIND, row -> row.kind() == kind));
    }
    for (String tag : TAGS) {
      assertThat(counts.tags().getOrDefault(tag, 0))
          .isEqualTo(count(given, Facet.TAG, row -> row.tags().contains(tag)));
    }
    for (int most : new int[] {1, 5, 12, 60}) {
      assertThat(counts.upTo(most))
          .isEqualTo(count(given, Facet.MINUTES, row -> row.minutes() <= most));
    }
    assertThat(counts.upTo(0)).isEqualTo(count(given, Facet.MINUTES, row -> true));
    assertThat(counts.neverAsked())
        .isEqualTo(count(given, Facet.NEVER_ASKED, row -> row.asked() == 0));
  }

  @Property(tries = 200)
  void withoutAFacetCountsWhatDroppingItWouldShow(@ForAll("cases") Case given) {
    Map<Facet, Integer> without = apply(given).counts().without();
    for (Facet facet : Facet.values()) {
      assertThat(without.get(facet)).as(facet.name()).isEqualTo(count(given, facet, row -> true));
    }
  }

  @Property(tries = 300)
  void rowsStandInTheOrderAskedFor(@ForAll("cases") Case given) {
    List<QuestionSummary> rows = apply(given).rows();
    assertThat(rows).isSortedAccordingTo(comparator(given));
  }

  private static Comparator<QuestionSummary> comparator(Case given) {
    BankOrder order = given.order();
    Comparator<QuestionSummary> by =
        switch (order.by()) {
          case NATURAL ->
              given.filter().text().isEmpty()
                  ? Comparator.comparing(row -> "")
                  : Comparator.comparingInt(row -> given.hits().indexOf(row.id()));
          case TITLE -> Comparator.comparing(QuestionSummary::title, String.CASE_INSENSITIVE_ORDER);
          case LEVEL -> Comparator.comparing(QuestionSummary::level);
          case COMPETENCY -> Comparator.comparing(row -> row.competency().name());
          case KIND -> Comparator.comparing(QuestionSummary::kind);
          case MINUTES -> Comparator.comparing(QuestionSummary::minutes);
          case ASKED -> Comparator.comparing(QuestionSummary::asked);
          case MEAN -> meanOrder(order.descending());
        };
    boolean turned =
        order.descending() && order.by() != BankOrder.By.MEAN && order.by() != BankOrder.By.NATURAL;
    Comparator<QuestionSummary> directed = turned ? by.reversed() : by;
    return order.by() == BankOrder.By.TITLE
        ? directed
        : directed.thenComparingInt(given.rows()::indexOf);
  }

  private static Comparator<QuestionSummary> meanOrder(boolean descending) {
    Comparator<Double> plain = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(QuestionSummary::mean, Comparator.nullsLast(plain));
  }

  private static BankResult apply(Case given) {
    var index = new BankIndex(given.rows());
    boolean searched = !given.filter().text().isEmpty();
    return index.apply(given.filter(), given.order(), searched ? index.ranks(given.hits()) : null);
  }

  private static int count(Case given, Facet dropped, Predicate<QuestionSummary> also) {
    BankFilter rest = given.filter().without(dropped);
    return (int)
        given.rows().stream().filter(row -> matches(given, rest, row)).filter(also).count();
  }

  private static boolean matches(Case given, BankFilter filter, QuestionSummary row) {
    return (filter.text().isEmpty() || given.hits().contains(row.id()))
        && (filter.levels().isEmpty() || filter.levels().contains(row.level()))
        && (filter.competencies().isEmpty()
            || filter.competencies().contains(row.competency().id()))
        && (filter.kinds().isEmpty() || filter.kinds().contains(row.kind()))
        && (filter.tags().isEmpty() || row.tags().stream().anyMatch(filter.tags()::contains))
        && (filter.maxMinutes() == 0 || row.minutes() <= filter.maxMinutes())
        && (!filter.neverAsked() || row.asked() == 0);
  }

  @Provide
  Arbitrary<Case> cases() {
    return rows()
        .flatMap(
            rows -> {
              List<String> ids = rows.stream().map(QuestionSummary::id).toList();
              Arbitrary<List<String>> hits =
                  Arbitraries.shuffle(new ArrayList<>(ids))
                      .flatMap(
                          mixed ->
                              Arbitraries.integers()
                                  .between(0, mixed.size())
                                  .map(size -> mixed.subList(0, size)));
              return Combinators.combine(filters(), hits, orders())
                  .as((filter, found, order) -> new Case(rows, filter, found, order));
            });
  }

  private static Arbitrary<BankOrder> orders() {
    return Combinators.combine(Arbitraries.of(BankOrder.By.class), Arbitraries.of(true, false))
        .as(BankOrder::new);
  }

  private static Arbitrary<BankFilter> filters() {
    return Combinators.combine(
            Arbitraries.of("", "word"),
            Arbitraries.subsetOf(Level.values()),
            Arbitraries.subsetOf("a", "b", "c", "missing"),
            Arbitraries.subsetOf(Kind.CONCEPT, Kind.MATHS, Kind.DESIGN),
            Arbitraries.subsetOf("p", "q", "missing"),
            Arbitraries.of(0, 1, 5, 12),
            Arbitraries.of(true, false))
        .as(BankFilter::new);
  }

  private static Arbitrary<List<QuestionSummary>> rows() {
    Arbitrary<List<Double>> means =
        Arbitraries.of(1.0, 2.5, 3.125, 5.0).injectNull(0.4).list().ofSize(30);
    Arbitrary<List<Set<String>>> tags = Arbitraries.subsetOf(TAGS).list().ofSize(30);
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), means, tags, Arbitraries.randoms())
        .as(
            (size, mean, tag, random) ->
                IntStream.range(0, size)
                    .mapToObj(
                        i ->
                            new QuestionSummary(
                                "id" + i,
                                1,
                                (random.nextBoolean() ? "Title " : "title ") + random.nextInt(9),
                                Level.values()[random.nextInt(3)],
                                competency(random.nextInt(COMPETENCIES.size())),
                                Kind.values()[random.nextInt(6)],
                                1 + random.nextInt(20),
                                "v" + i,
                                List.copyOf(tag.get(i)),
                                random.nextInt(3),
                                mean.get(i)))
                    .toList());
  }

  private static Competency competency(int i) {
    return new Competency(COMPETENCIES.get(i), "Name " + COMPETENCIES.get(i));
  }
}
