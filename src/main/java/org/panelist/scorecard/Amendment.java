package org.panelist.scorecard;

import java.util.Set;
import org.panelist.interview.InterviewSession;

/** A submitted scorecard that is being changed. Confined to the event thread. */
public final class Amendment {
  private final InterviewSession session;
  private final KeptWrites writes;

  Amendment(InterviewSession session, KeptWrites writes) {
    this.session = session;
    this.writes = writes;
  }

  /** Changes the copy. */
  public InterviewSession session() {
    return session;
  }

  /** Why it is amended; may be empty while that is being written. */
  public String reason() {
    return writes.reason();
  }

  /** Of the scorecard that is amended. */
  public int version() {
    return writes.stamp().version();
  }

  /** Of what was kept last. */
  Stamp stamp() {
    return writes.stamp();
  }

  public void setReason(String text) {
    if (!text.equals(writes.reason())) {
      writes.setReason(text);
      keep();
    }
  }

  /** Keeps it although nothing of the copy is other than before. */
  void keep() {
    session.autosave().later(session.interview(), Set.of());
  }

  void end() {
    writes.end();
  }
}
