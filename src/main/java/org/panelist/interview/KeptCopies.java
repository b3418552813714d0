package org.panelist.interview;

import java.util.Optional;

/** Looks for what a program kept in the second place and the store does not have. Blocking. */
public final class KeptCopies {
  private final InterviewStore store;
  private final Rescue rescue;

  public KeptCopies(InterviewStore store, Rescue rescue) {
    this.store = store;
    this.rescue = rescue;
  }

  /** Where notes of an interview are that the store does not have; changes nothing. */
  public Optional<String> of(String id, String candidateCode) {
    return rescue.where(id, candidateCode).filter(place -> hasOther(id));
  }

  private boolean hasOther(String id) {
    return store
        .find(id)
        .flatMap(
            stored ->
                rescue.find(stored).filter(kept -> !Recovery.saysTheSame(kept.interview(), stored)))
        .isPresent();
  }
}
