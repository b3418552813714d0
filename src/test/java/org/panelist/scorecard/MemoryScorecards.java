package org.panelist.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;

/** Keeps scorecards in memory; can be made to fail. */
public final class MemoryScorecards implements ScorecardStore {
  private final List<Scorecard> all = new ArrayList<>();
  private boolean failing;

  public synchronized void setFailing(boolean failing) {
    this.failing = failing;
  }

  public synchronized List<Scorecard> all() {
    return List.copyOf(all);
  }

  @Override
  public synchronized void submit(Scorecard scorecard) {
    if (failing) {
      throw new ProblemException(
          new Problem("panelist.db", "the disk is full", "free some space and submit again"));
    }
    int latest = latest(scorecard.interviewId()).map(Scorecard::version).orElse(0);
    if (scorecard.version() != latest + 1) {
      throw new ProblemException(
          new Problem(scorecard.interviewId(), "that version is there already", "open it again"));
    }
    all.add(scorecard);
  }

  @Override
  public synchronized List<Scorecard> versions(String interviewId) {
    return all.stream().filter(one -> one.interviewId().equals(interviewId)).toList();
  }

  @Override
  public synchronized Optional<Scorecard> latest(String interviewId) {
    List<Scorecard> versions = versions(interviewId);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }
}
