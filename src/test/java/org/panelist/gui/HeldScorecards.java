package org.panelist.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.scorecard.ScorecardStore;

/** Scorecards in memory; submitting waits until a test lets it end, well or not. */
final class HeldScorecards implements ScorecardStore {
  private final List<Scorecard> all = new ArrayList<>();
  private CountDownLatch gate = new CountDownLatch(0);
  private boolean refusing;

  /** Whatever is submitted from now on waits. */
  synchronized void hold() {
    gate = new CountDownLatch(1);
  }

  synchronized void letGo() {
    gate.countDown();
  }

  /** Ends what waits as a database does that stays locked. */
  synchronized void refuse() {
    refusing = true;
    gate.countDown();
  }

  private synchronized CountDownLatch gate() {
    return gate;
  }

  @Override
  public void submit(Scorecard scorecard) {
    try {
      gate().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    keep(scorecard);
  }

  private synchronized void keep(Scorecard scorecard) {
    if (refusing) {
      throw new ProblemException(new Problem("panelist.db", "it is locked", "try again"));
    }
    all.add(scorecard);
  }

  @Override
  public synchronized Optional<Scorecard> latest(String interviewId) {
    List<Scorecard> found = versions(interviewId);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  @Override
  public synchronized List<Scorecard> versions(String interviewId) {
    return all.stream().filter(one -> one.interviewId().equals(interviewId)).toList();
  }
}
