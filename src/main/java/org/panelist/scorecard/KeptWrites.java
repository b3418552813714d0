package org.panelist.scorecard;

import java.util.Set;
import org.panelist.domain.Interview;
import org.panelist.interview.InterviewSaves;

/**
 * Writes the interview of an amendment where amendments are kept, and never over what is locked.
 */
final class KeptWrites implements InterviewSaves {
  private final AmendmentStore store;
  private final int version;
  private volatile String reason;
  private volatile boolean ended;

  KeptWrites(AmendmentStore store, int version, String reason) {
    this.store = store;
    this.version = version;
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  void setReason(String text) {
    reason = text;
  }

  /** A write that still waits would bring back what is dropped. */
  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  int version() {
    return version;
  }

  @Override
  public void save(Interview interview, Set<String> changedItems) {
    if (!ended) {
      store.keep(new AmendmentStore.Kept(version, reason, interview));
    }
  }
}
