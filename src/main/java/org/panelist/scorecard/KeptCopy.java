package org.panelist.scorecard;

import java.util.Optional;
import org.panelist.domain.Interview;
import org.panelist.interview.Rescue;

/** The second place of one amendment; its reason goes there in the place of a closing reason. */
final class KeptCopy implements Rescue {
  private final Rescue rescue;
  private final KeptWrites writes;

  KeptCopy(Rescue rescue, KeptWrites writes) {
    this.rescue = rescue;
    this.writes = writes;
  }

  /** What is in such a copy, if it is one of this version. */
  static Optional<AmendmentStore.Kept> read(Rescue.Kept copy, int version) {
    if (copy.revision().isEmpty() || copy.revision().getAsLong() != version) {
      return Optional.empty();
    }
    Interview changed = copy.interview();
    Interview open = changed.closed(changed.state(), "");
    return Optional.of(new AmendmentStore.Kept(version, changed.closingReason(), open));
  }

  @Override
  public String keep(Interview interview) {
    return writes.isEnded()
        ? ""
        : rescue.keep(interview.closed(interview.state(), writes.reason()));
  }

  @Override
  public Optional<Kept> find(Interview stored) {
    return rescue.find(stored);
  }

  @Override
  public void drop(Interview interview) {
    rescue.drop(interview);
  }
}
