package org.panelist.cli;

import java.util.function.Supplier;
import org.panelist.bank.BankStore;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.Interviews;
import org.panelist.interview.KeptCopies;
import org.panelist.plan.PlanStore;
import org.panelist.scorecard.BegunAmendments;
import org.panelist.scorecard.ScorecardStore;

/** An open data folder with the bank in it. */
public interface Desk extends AutoCloseable {
  BankStore bank();

  PlanStore plans();

  InterviewStore interviewStore();

  Interviews interviews();

  ScorecardStore scorecards();

  /** What the window has begun to amend. */
  BegunAmendments amendments();

  /** Where the window kept what it could not save. */
  KeptCopies copies();

  /**
   * Does several things as one: if {@code work} throws, or the process ends, nothing of it remains.
   */
  <T> T inOneStep(Supplier<T> work);

  @Override
  void close();
}
