package org.panelist.scorecard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Signal;
import org.panelist.interview.Autosave;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Rescue;
import org.panelist.interview.SaveQueue;
import org.panelist.interview.SaveState;

/**
 * Changing what was submitted, with the means of the interview itself. What is changed is kept
 * apart from the scorecard until it is submitted or given up. Confined to the event thread but for
 * {@link #kept}.
 */
public final class Amending {
  private final AmendmentStore store;
  private final Clocks clocks;
  private final SaveQueue queue;
  private final Rescue rescue;

  private final Signal saveStateChanged = new Signal();

  /** Those that are open, by the id of their interview. */
  private final Map<String, Amendment> open = new ConcurrentHashMap<>();

  /** Ids of those that were found in the second place and are not in the store yet. */
  private final Set<String> copies = ConcurrentHashMap.newKeySet();

  /**
   * @param queue takes the writes
   * @param rescue second place for what the store does not take; its revisions are {@link #version}
   */
  public Amending(AmendmentStore store, Clocks clocks, SaveQueue queue, Rescue rescue) {
    this.rescue = rescue;
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
    Interview submitted = newest.interview();
    Optional<AmendmentStore.Kept> copy =
        rescue.find(submitted).flatMap(one -> KeptCopy.read(one, newest.version()));
    copy.ifPresent(one -> copies.add(newest.interviewId()));
    return copy.or(() -> store.find(newest.interviewId()))
        .filter(kept -> kept.version() == newest.version())
        .filter(kept -> kept.changed().round().equals(submitted.round()));
  }

  /** Of the scorecard that is amended in this window; on any thread. */
  public OptionalLong version(String interviewId) {
    Amendment one = open.get(interviewId);
    return one == null ? OptionalLong.empty() : OptionalLong.of(one.version());
  }

  /** Goes on with what was kept of the newest version, or with what is open already. */
  public Amendment resume(Scorecard newest, AmendmentStore.Kept kept) {
    Amendment already = open.get(newest.interviewId());
    return already == null ? open(newest, kept.changed(), kept.reason()) : already;
  }

  private Amendment open(Scorecard base, Interview changed, String reason) {
    var writes = new KeptWrites(store, base.version(), reason);
    var autosave = new Autosave(writes, queue, clocks, new KeptCopy(rescue, writes));
    InterviewSession session =
        copies.remove(base.interviewId())
            ? InterviewSession.rescued(changed, autosave, clocks)
            : new InterviewSession(changed, autosave, clocks);
    var made = new Amendment(session, writes);
    open.put(base.interviewId(), made);
    session.autosave().changed().add(saveStateChanged::fire);
    return made;
  }

  /** It was submitted, or given up: nothing of it is kept any longer. */
  public void end(String interviewId) {
    Amendment ended = open.remove(interviewId);
    if (ended != null) {
      ended.end();
      queue.run(Duration.ZERO, () -> rescue.drop(ended.session().interview()));
      queue.run(Duration.ZERO, () -> store.drop(interviewId));
      saveStateChanged.fire();
    }
  }

  /** The worst that is true of the open amendments; empty while none is open. */
  public Optional<SaveState> saveState() {
    return SaveState.worst(open.values().stream().map(one -> one.session().autosave().state()));
  }

  /** Fires on the event thread when {@link #saveState} may have changed. */
  public Signal saveStateChanged() {
    return saveStateChanged;
  }

  /** Writes at once what is unsaved in any open amendment; does not wait. */
  public void retrySaves() {
    open.values().forEach(one -> one.session().autosave().retry());
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
