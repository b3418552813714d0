package org.panelist.scorecard;

import java.util.Set;
import org.panelist.domain.Interview;
import org.panelist.interview.InterviewSaves;

/**
 * Writes the interview of an amendment where amendments are kept, and never over what is locked.
 */
final class KeptWrites implements InterviewSaves {
  private final AmendmentStore store;
  private volatile Stamp stamp;
  private volatile String reason;
  private volatile boolean ended;

  /**
   * @param last of what was kept before
   */
  KeptWrites(AmendmentStore store, Stamp last, String reason) {
    this.store = store;
    this.stamp = last;
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

  /** Of what was kept last. */
  Stamp stamp() {
    return stamp;
  }

  /** For what is kept next, in whichever place. */
  synchronized Stamp nextStamp() {
    stamp = stamp.next();
    return stamp;
  }

  @Override
  public void save(Interview interview, Set<String> changedItems) {
    if (!ended) {
      store.keep(new AmendmentStore.Kept(nextStamp(), reason, interview));
    }
  }
}
