package org.panelist.bank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/** Counts while an index is walked; plain arrays, for it sees every question at each keystroke. */
final class Tally {
  private final BankIndex index;
  private final int[] levels = new int[Level.values().length];
  private final int[] kinds = new int[Kind.values().length];
  private final int[] competencies;
  private final int[] tags;
  private final Map<Integer, int[]> minutes = new TreeMap<>();
  private final int[] without = new int[Facet.values().length];
  private int neverAsked;
  private int matches;

  Tally(BankIndex index) {
    this.index = index;
    competencies = new int[index.competencies().size()];
    tags = new int[index.tags().size()];
  }

  /**
   * Takes note of question {@code i}, which fails the facets whose bits are set in {@code fails}.
   */
  void add(int i, int fails) {
    if (fails == 0) {
      matches++;
      for (Facet facet : Facet.values()) {
        count(i, facet);
      }
    } else if ((fails & (fails - 1)) == 0) { // one facet only: it counts for that one
      Facet facet = Facet.of(fails);
      without[facet.ordinal()]++;
      count(i, facet);
    }
  }

  private void count(int i, Facet facet) {
    switch (facet) {
      case TEXT -> {} // has no values to choose from
      case LEVEL -> levels[index.row(i).level().ordinal()]++;
      case COMPETENCY -> competencies[index.competency(i)]++;
      case KIND -> kinds[index.row(i).kind().ordinal()]++;
      case TAG -> {
        for (int tag : index.tagsOf(i)) {
          tags[tag]++;
        }
      }
      case MINUTES -> minutes.computeIfAbsent(index.row(i).minutes(), m -> new int[1])[0]++;
      case NEVER_ASKED -> neverAsked += index.row(i).asked() == 0 ? 1 : 0;
    }
  }

  FacetCounts counts() {
    Map<Facet, Integer> dropped = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      dropped.put(facet, matches + without[facet.ordinal()]);
    }
    var byMinutes = new TreeMap<Integer, Integer>();
    minutes.forEach((length, count) -> byMinutes.put(length, count[0]));
    return new FacetCounts(
        map(List.of(Level.values()), levels, Function.identity()),
        map(index.competencies(), competencies, competency -> competency.id()),
        map(List.of(Kind.values()), kinds, Function.identity()),
        map(index.tags(), tags, Function.identity()),
        byMinutes,
        neverAsked,
        dropped);
  }

  private static <V, K> Map<K, Integer> map(List<V> values, int[] counts, Function<V, K> key) {
    Map<K, Integer> map = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      map.put(key.apply(values.get(i)), counts[i]);
    }
    return map;
  }
}
