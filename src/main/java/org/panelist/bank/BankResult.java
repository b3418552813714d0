package org.panelist.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a filter found.
 *
 * @param filter that it is the answer to; while somebody types, the bank's own may be newer
 * @param rows in the order asked for; not copied, must not change
 * @param total questions in the whole bank
 */
public record BankResult(
    BankFilter filter, List<QuestionSummary> rows, FacetCounts counts, int total) {

  /**
   * The facet that keeps most questions out: dropping it alone would show the most. Empty when no
   * single one, dropped, would show any more.
   */
  public Optional<Facet> tightest() {
    return filter.used().stream()
        .filter(facet -> counts.without().getOrDefault(facet, 0) > rows.size())
        .max(Comparator.comparingInt(facet -> counts.without().getOrDefault(facet, 0)));
  }
}
