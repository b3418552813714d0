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

  /** What is in such a copy; empty where nobody knows which version it is of. */
  static Optional<AmendmentStore.Kept> read(Rescue.Kept copy) {
    if (copy.revision().isEmpty()) {
      return Optional.empty();
    }
    Interview changed = copy.interview();
    Interview open = changed.closed(changed.state(), "");
    Stamp stamp = Stamp.of(copy.revision().getAsLong());
    return Optional.of(new AmendmentStore.Kept(stamp, changed.closingReason(), open));
  }

  @Override
  public String keep(Interview interview) {
    if (writes.isEnded()) {
      return "";
    }
    writes.nextStamp(); // which goes into the copy as its revision
    return rescue.keep(interview.closed(interview.state(), writes.reason()));
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
