package org.panelist.scorecard;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.ProblemException;
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

  /** Ids of those that were looked for, found or not. */
  private final Set<String> looked = ConcurrentHashMap.newKeySet();

  /** Ids of those that were found in the second place and are not in the store yet. */
  private final Set<String> copies = ConcurrentHashMap.newKeySet();

  /** The greatest stamp of all that is known to have been kept, by the id of the interview. */
  private final Map<String, Stamp> newest = new ConcurrentHashMap<>();

  private final Endings endings;

  /**
   * @param queue takes the writes
   * @param rescue second place for what the store does not take; its revisions are {@link
   *     #revision}
   */
  public Amending(AmendmentStore store, Clocks clocks, SaveQueue queue, Rescue rescue) {
    this.rescue = rescue;
    this.store = store;
    this.clocks = clocks;
    this.queue = queue;
    endings = new Endings(store, rescue, queue, () -> clocks.ui().execute(saveStateChanged::fire));
  }

  /** Opens a copy of the newest version for changes. */
  public Amendment begin(Scorecard submitted, String reason) {
    Interview copy =
        submitted.interview().withState(InterviewState.WRAP_UP, submitted.submittedAt());
    Amendment made = open(copy, last(copy.id(), submitted.version()), reason);
    made.keep();
    return made;
  }

  /** The amendment of this interview that is open in this window. */
  public Optional<Amendment> open(String interviewId) {
    return Optional.ofNullable(open.get(interviewId));
  }

  /**
   * What a window that was closed since has left of an amendment of this version: the newer one of
   * what its two places have. Empty too while one is open in this window. Blocking.
   *
   * @throws org.panelist.domain.ProblemException if all that there is cannot be read
   */
  public Optional<AmendmentStore.Kept> kept(Scorecard submitted) {
    String id = submitted.interviewId();
    if (open.containsKey(id)) {
      return Optional.empty();
    }
    Optional<Stamp> ended = endings.of(id).or(() -> store.ended(id));
    ended.ifPresent(last -> saw(id, last));
    Optional<AmendmentStore.Kept> copy =
        rescue.find(submitted.interview()).flatMap(KeptCopy::read).filter(isOf(submitted, ended));
    Optional<AmendmentStore.Kept> file =
        inStore(id, copy.isPresent()).filter(isOf(submitted, ended));
    copy.ifPresent(one -> copies.add(id));
    if (copy.isPresent() && file.isPresent()) {
      return newer(copy.get(), file.get());
    }
    looked.add(id);
    if (copy.isEmpty() && file.isEmpty()) {
      setStaleAside(id, submitted.version(), ended);
    }
    if (copy.isEmpty() && file.isEmpty() && !open.containsKey(id)) {
      ended.ifPresent(last -> endings.begin(submitted.interview(), last));
    }
    return copy.or(() -> file);
  }

  /** Of a version that is not the newest any more: nobody can go on with it, but people read it. */
  private void setStaleAside(String id, int newestVersion, Optional<Stamp> ended) {
    boolean isStale =
        ended.isEmpty()
            && store.find(id).filter(one -> one.stamp().version() < newestVersion).isPresent();
    if (isStale) {
      store.setAside(id);
    }
  }

  /** Whether {@link #kept} has looked for an amendment of this interview; on any thread. */
  public boolean hasLooked(String interviewId) {
    return looked.contains(interviewId);
  }

  private Optional<AmendmentStore.Kept> newer(AmendmentStore.Kept copy, AmendmentStore.Kept file) {
    int order = file.stamp().compareTo(copy.stamp());
    if (order == 0 && !file.equals(copy)) { // an older program wrote both: nobody knows
      store.setAside(file.changed().id());
    }
    return Optional.of(order > 0 ? file : copy);
  }

  /** Where something else can be read, what cannot be is only put aside. */
  private Optional<AmendmentStore.Kept> inStore(String interviewId, boolean hasCopy) {
    try {
      return store.find(interviewId);
    } catch (ProblemException e) {
      if (hasCopy) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Predicate<AmendmentStore.Kept> isOf(Scorecard submitted, Optional<Stamp> ended) {
    return kept -> {
      saw(submitted.interviewId(), kept.stamp());
      return kept.stamp().version() == submitted.version()
          && kept.changed().round().equals(submitted.interview().round())
          && ended.filter(last -> kept.stamp().compareTo(last) <= 0).isEmpty();
    };
  }

  /** What is kept next of this version comes after it. */
  private Stamp last(String interviewId, int version) {
    Stamp seen = newest.get(interviewId);
    return seen != null && seen.version() == version ? seen : new Stamp(version, 0);
  }

  private void saw(String interviewId, Stamp stamp) {
    newest.merge(interviewId, stamp, BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  /** Of what was kept last of the amendment that is open in this window; on any thread. */
  public OptionalLong revision(String interviewId) {
    Amendment one = open.get(interviewId);
    return one == null ? OptionalLong.empty() : OptionalLong.of(one.stamp().number());
  }

  /**
   * Whether changes of the amendment that is open in this window are not kept; empty if none is. On
   * any thread.
   */
  public Optional<Boolean> isUnsaved(String interviewId) {
    return Optional.ofNullable(open.get(interviewId))
        .map(one -> !(one.session().autosave().state() instanceof SaveState.Saved));
  }

  /** Goes on with what was kept of the newest version, or with what is open already. */
  public Amendment resume(AmendmentStore.Kept kept) {
    String id = kept.changed().id();
    Amendment already = open.get(id);
    return already == null
        ? open(kept.changed(), last(id, kept.stamp().version()), kept.reason())
        : already;
  }

  private Amendment open(Interview changed, Stamp last, String reason) {
    String id = changed.id();
    endings.forget(id);
    var writes = new KeptWrites(store, last, reason);
    var autosave = new Autosave(writes, queue, clocks, new KeptCopy(rescue, writes));
    InterviewSession session =
        copies.remove(id)
            ? InterviewSession.rescued(changed, autosave, clocks)
            : new InterviewSession(changed, autosave, clocks);
    var made = new Amendment(session, writes);
    open.put(id, made);
    session.autosave().changed().add(saveStateChanged::fire);
    return made;
  }

  /** It was submitted, or given up: nothing of it is kept any longer. */
  public void end(String interviewId) {
    Amendment ended = open.remove(interviewId);
    if (ended != null) {
      ended.end();
      saw(interviewId, ended.stamp());
      endings.begin(ended.session().interview(), ended.stamp());
      saveStateChanged.fire();
    }
  }

  /**
   * The worst that is true of the open amendments, and of those that were ended and are not taken
   * away yet; empty while there is none.
   */
  public Optional<SaveState> saveState() {
    return SaveState.worst(
        Stream.concat(
            open.values().stream().map(one -> one.session().autosave().state()), endings.states()));
  }

  /** Fires on the event thread when {@link #saveState} may have changed. */
  public Signal saveStateChanged() {
    return saveStateChanged;
  }

  /** Writes at once what is unsaved in any open amendment; does not wait. */
  public void retrySaves() {
    open.values().forEach(one -> one.session().autosave().retry());
    endings.retry();
  }

  /**
   * Writes what is unsaved: for closing the window.
   *
   * @return whether every open amendment is kept, and none that was ended can come back
   */
  public boolean flush(Duration patience) throws InterruptedException {
    boolean kept = endings.flush(patience);
    for (Amendment one : List.copyOf(open.values())) {
      kept &= one.session().autosave().flush(patience);
    }
    return kept;
  }
}
