package org.panelist.scorecard;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Rescue;

/**
 * Looks for amendments that were begun and are neither submitted nor given up, whoever began them.
 * Reads none of them and changes nothing. Blocking.
 */
public final class BegunAmendments {
  private final AmendmentStore store;
  private final Rescue rescue;

  /**
   * @param rescue the second place of what {@code store} does not take
   */
  public BegunAmendments(AmendmentStore store, Rescue rescue) {
    this.store = store;
    this.rescue = rescue;
  }

  /** The ids of those of some interviews whose amendment was begun. */
  public Set<String> of(Collection<InterviewSummary> some) {
    Set<String> kept = store.ids();
    boolean noCopies = rescue.isEmpty();
    return some.stream()
        .filter(one -> kept.contains(one.id()) || (!noCopies && isInCopy(one)))
        .map(InterviewSummary::id)
        .collect(Collectors.toSet());
  }

  /** Whether what was amended last of an interview is, or may be, in the second place only. */
  public boolean isInCopy(InterviewSummary one) {
    return isInCopy(one.id(), one.candidateCode());
  }

  private boolean isInCopy(String id, String candidateCode) {
    return rescue.where(id, candidateCode).isPresent() && store.ended(id).isEmpty();
  }

  /** Whether an amendment of this interview was begun. */
  public boolean isBegun(String id, String candidateCode) {
    return store.ids().contains(id) || isInCopy(id, candidateCode);
  }
}
