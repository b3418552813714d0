package org.panelist.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.Position;
import org.panelist.domain.RoundScope;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.InterviewSummary;

/**
 * Writes the interview of an amendment where amendments are kept, and never over what is locked.
 */
final class KeptWrites implements InterviewStore {
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

  @Override
  public void save(Interview interview, Set<String> changedItems) {
    if (!ended) {
      store.keep(new AmendmentStore.Kept(version, reason, interview));
    }
  }

  @Override
  public void create(Interview interview, List<RoundScope> otherRounds) {
    throw new UnsupportedOperationException("an amendment makes no interview");
  }

  @Override
  public List<RoundScope> otherRounds(String id) {
    return List.of();
  }

  @Override
  public List<InterviewSummary> list() {
    return List.of();
  }

  @Override
  public Optional<Interview> find(String id) {
    return Optional.empty();
  }

  @Override
  public void planFor(String id, @Nullable Instant when) {
    throw new UnsupportedOperationException("an amendment plans no interview");
  }

  @Override
  public List<Position> positions() {
    return List.of();
  }

  @Override
  public List<Candidate> candidates(String positionId) {
    return List.of();
  }

  @Override
  public String freeCandidateCode() {
    throw new UnsupportedOperationException("no candidate is added by an amendment");
  }
}
