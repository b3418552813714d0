package org.panelist.bank;

import java.util.Map;
import java.util.NavigableMap;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/**
 * How many questions each value of a facet would show: those that match all <em>other</em> facets
 * and have this value. A value that nothing matches may be missing.
 *
 * @param minutes questions by their minutes, not added up; see {@link #upTo}
 * @param without how many would match were this facet dropped from the filter
 */
public record FacetCounts(
    Map<Level, Integer> levels,
    Map<String, Integer> competencies,
    Map<Kind, Integer> kinds,
    Map<String, Integer> tags,
    NavigableMap<Integer, Integer> minutes,
    int neverAsked,
    Map<Facet, Integer> without) {

  /** Questions of at most {@code most} minutes that match all other facets; 0 for any length. */
  public int upTo(int most) {
    var some = most == 0 ? minutes : minutes.headMap(most, true);
    return some.values().stream().mapToInt(Integer::intValue).sum();
  }
}
