package org.panelist.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Position;
import org.panelist.domain.RoundScope;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Autosave;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.InterviewSummary;

/** Changing what was submitted, with the means of the interview itself. */
public final class Amending {
  private Amending() {}

  /**
   * A session on a copy of what was submitted. Nothing of it is kept: it ends with {@link
   * Scorecards#amend} or without a trace.
   */
  public static InterviewSession of(Scorecard submitted, Clocks clocks) {
    Interview copy =
        submitted.interview().withState(InterviewState.WRAP_UP, submitted.submittedAt());
    var nowhere = new Autosave(new Nowhere(), (delay, write) -> write.run(), clocks);
    return new InterviewSession(copy, nowhere, clocks);
  }

  /** Forgets whatever is saved. */
  private static final class Nowhere implements InterviewStore {
    @Override
    public void save(Interview interview, Set<String> changedItems) {}

    @Override
    public void create(Interview interview, List<RoundScope> otherRounds) {}

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
    public void planFor(String id, @Nullable Instant when) {}

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
}
