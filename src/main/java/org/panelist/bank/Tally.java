package org.panelist.bank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/** Counts while an index is walked; plain arrays, for it sees every question at each keystroke. */
final class Tally {
  private static final Facet[] FACETS = Facet.values();

  private final BankIndex index;
  private final int[] levels = new int[Level.values().length];
  private final int[] kinds = new int[Kind.values().length];
  private final int[] minutes;
  private final int[] without = new int[FACETS.length];
  private final int[] competencies;
  private final int[] tags;
  private int neverAsked;
  private int matches;

  Tally(BankIndex index) {
    this.index = index;
    competencies = new int[index.competencies().size()];
    tags = new int[index.tags().size()];
    minutes = new int[index.lengths().size()];
  }

  /**
   * Takes note of question {@code i}, which fails the facets whose bits are set in {@code fails}.
   */
  void add(int i, int fails) {
    if (fails == 0) {
      matches++;
      for (Facet facet : FACETS) {
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
      case LEVEL -> levels[index.level(i)]++;
      case COMPETENCY -> competencies[index.competency(i)]++;
      case KIND -> kinds[index.kind(i)]++;
      case TAG -> {
        for (int tag : index.tagsOf(i)) {
          tags[tag]++;
        }
      }
      case MINUTES -> minutes[index.length(i)]++;
      case NEVER_ASKED -> neverAsked += index.isAsked(i) ? 0 : 1;
    }
  }

  FacetCounts counts() {
    Map<Facet, Integer> dropped = new EnumMap<>(Facet.class);
    for (Facet facet : FACETS) {
      dropped.put(facet, matches + without[facet.ordinal()]);
    }
    return new FacetCounts(
        counted(Level.values(), levels),
        named(index.competencies().stream().map(Competency::id).toList(), competencies),
        counted(Kind.values(), kinds),
        named(index.tags(), tags),
        byMinutes(),
        neverAsked,
        dropped);
  }

  private static <K> Map<K, Integer> counted(K[] values, int[] counts) {
    Map<K, Integer> map = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        map.put(values[i], counts[i]);
      }
    }
    return map;
  }

  private NavigableMap<Integer, Integer> byMinutes() {
    var map = new TreeMap<Integer, Integer>();
    for (int i = 0; i < minutes.length; i++) {
      map.put(index.lengths().get(i), minutes[i]);
    }
    return map;
  }

  private static Map<String, Integer> named(List<String> names, int[] counts) {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      map.put(names.get(i), counts[i]);
    }
    return map;
  }
}
