package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;

/**
 * Takes back what a program that ended had kept in the second place. What the store was not given
 * since the copy was made has nothing that the copy has not; after a later save the copy is either
 * no longer needed, or both are kept, as two interviews. Blocking.
 */
final class Recovery {
  private final InterviewStore store;
  private final Rescue rescue;

  /** Ids of those that were taken from the second place and are not in the store yet. */
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  Recovery(InterviewStore store, Rescue rescue) {
    this.store = store;
    this.rescue = rescue;
  }

  /** Whether the next session of this interview has to save all of it; true once. */
  boolean isTaken(String id) {
    return taken.remove(id);
  }

  /**
   * What to go on with.
   *
   * @param stored of which no session is open: the copy of one that is belongs to it
   * @throws ProblemException if there are two versions and the store does not take the second one
   */
  Interview newest(Interview stored) {
    return rescue.find(stored).map(kept -> newest(kept, stored)).orElse(stored);
  }

  private Interview newest(Rescue.Kept kept, Interview stored) {
    Interview copy = kept.interview();
    if (!stored.state().isOpen()) {
      return closed(copy, stored);
    }
    if (isUnsaved(kept, stored)) {
      return take(copy);
    }
    if (!saysTheSame(copy, stored)) {
      if (kept.revision().isPresent() && isNewer(kept, stored)) {
        store.createOtherVersion(stored);
        return take(copy);
      }
      store.createOtherVersion(copy);
    }
    drop(stored);
    return stored;
  }

  /** What is submitted or called off stays as it is, and can always be read. */
  private Interview closed(Interview copy, Interview stored) {
    try {
      if (!saysTheSame(copy, stored)) {
        store.createOtherVersion(copy);
      }
      drop(stored);
    } catch (ProblemException e) { // the copy stays where it is, for the next time
      return stored;
    }
    return stored;
  }

  private Interview take(Interview copy) {
    taken.add(copy.id());
    return copy;
  }

  /** Nobody waits for this, and the next who opens the interview tries again. */
  private void drop(Interview stored) {
    try {
      rescue.drop(stored);
    } catch (RuntimeException e) { // the copy is in somebody's way at most
      return;
    }
  }

  /** Copies of older programs do not say which save they came after. */
  private boolean isUnsaved(Rescue.Kept kept, Interview stored) {
    OptionalLong revision = kept.revision();
    return revision.isPresent()
        ? revision.getAsLong() == store.revision(stored.id())
        : isNewer(kept, stored);
  }

  /** By the interview's own clock, which never goes back; while it stands still, by the other. */
  private boolean isNewer(Rescue.Kept kept, Interview stored) {
    int order = kept.interview().progress().elapsed().compareTo(stored.progress().elapsed());
    return order > 0 || (order == 0 && kept.at().isAfter(savedAt(stored.id())));
  }

  private Instant savedAt(String id) {
    return store.list().stream()
        .filter(one -> one.id().equals(id))
        .map(InterviewSummary::updatedAt)
        .findFirst()
        .orElse(Instant.MAX);
  }

  /** The times on the clocks differ by what passed between the copy and the save. */
  static boolean saysTheSame(Interview a, Interview b) {
    return answers(a).equals(answers(b))
        && a.notes().equals(b.notes())
        && a.wrapUp().equals(b.wrapUp())
        && a.closingReason().equals(b.closingReason());
  }

  private static List<Response> answers(Interview interview) {
    return interview.round().items().stream()
        .map(item -> interview.response(item.id()).withSpent(Duration.ZERO))
        .toList();
  }
}
