package org.panelist.cli;

import org.panelist.bank.BankStore;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.Interviews;
import org.panelist.plan.PlanStore;
import org.panelist.scorecard.ScorecardStore;

/** An open data folder with the bank in it. */
public interface Desk extends AutoCloseable {
  BankStore bank();

  PlanStore plans();

  InterviewStore interviewStore();

  Interviews interviews();

  ScorecardStore scorecards();

  @Override
  void close();
}
