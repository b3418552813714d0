package org.panelist.scorecard;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Autosave;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveQueue;

/**
 * Changing what was submitted, with the means of the interview itself. What is changed is kept
 * apart from the scorecard until it is submitted or given up. Confined to the event thread but for
 * {@link #kept}.
 */
public final class Amending {
  private final AmendmentStore store;
  private final Clocks clocks;
  private final SaveQueue queue;

  /** Those that are open, by the id of their interview. */
  private final Map<String, Amendment> open = new HashMap<>();

  /**
   * @param queue takes the writes
   */
  public Amending(AmendmentStore store, Clocks clocks, SaveQueue queue) {
    this.store = store;
    this.clocks = clocks;
    this.queue = queue;
  }

  /** Opens a copy of the newest version for changes. */
  public Amendment begin(Scorecard submitted, String reason) {
    Interview copy =
        submitted.interview().withState(InterviewState.WRAP_UP, submitted.submittedAt());
    Amendment made = open(submitted, copy, reason);
    made.keep();
    return made;
  }

  /** The amendment of this interview that is open in this window. */
  public Optional<Amendment> open(String interviewId) {
    return Optional.ofNullable(open.get(interviewId));
  }

  /** What a window that was closed since has left of an amendment of this version. Blocking. */
  public Optional<AmendmentStore.Kept> kept(Scorecard newest) {
    return store
        .find(newest.interviewId())
        .filter(kept -> kept.version() == newest.version())
        .filter(kept -> kept.changed().round().equals(newest.interview().round()));
  }

  /** Goes on with what was kept of the newest version, or with what is open already. */
  public Amendment resume(Scorecard newest, AmendmentStore.Kept kept) {
    Amendment already = open.get(newest.interviewId());
    return already == null ? open(newest, kept.changed(), kept.reason()) : already;
  }

  private Amendment open(Scorecard base, Interview changed, String reason) {
    var writes = new KeptWrites(store, base.version(), reason);
    var session = new InterviewSession(changed, new Autosave(writes, queue, clocks), clocks);
    var made = new Amendment(session, writes);
    open.put(base.interviewId(), made);
    return made;
  }

  /** It was submitted, or given up: nothing of it is kept any longer. */
  public void end(String interviewId) {
    Amendment ended = open.remove(interviewId);
    if (ended != null) {
      ended.end();
      queue.run(Duration.ZERO, () -> store.drop(interviewId));
    }
  }

  /**
   * Writes what is unsaved: for closing the window.
   *
   * @return whether every open amendment is kept
   */
  public boolean flush(Duration patience) throws InterruptedException {
    boolean kept = true;
    for (Amendment one : List.copyOf(open.values())) {
      kept &= one.session().autosave().flush(patience);
    }
    return kept;
  }
}
