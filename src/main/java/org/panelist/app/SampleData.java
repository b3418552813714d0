package org.panelist.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.panelist.bank.BankStore;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Pause;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.domain.Round;
import org.panelist.exchange.PackedTemplates;
import org.panelist.exchange.Sample;
import org.panelist.exchange.SampleFiles;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.Interviews;
import org.panelist.interview.NewInterview;
import org.panelist.plan.PlanStore;
import org.panelist.scorecard.ScorecardStore;
import org.panelist.scorecard.Scorecards;

/**
 * Puts the sample into a data folder by the same ways by which people put in theirs, so that it is
 * as good or as bad as real data. Blocking: a second or so.
 */
public final class SampleData {
  private static final Duration START_OF_DAY = Duration.ofHours(10);

  private final BankStore bank;
  private final PlanStore plans;
  private final InterviewStore store;
  private final ScorecardStore scorecards;
  private final Supplier<String> ids;
  private final Instant today;

  /** What the sample's interviews take for the time. */
  private Instant now = Instant.EPOCH;

  /**
   * @param time tells today, before which the interviews were held
   */
  public SampleData(
      BankStore bank,
      PlanStore plans,
      InterviewStore store,
      ScorecardStore scorecards,
      Supplier<String> ids,
      InstantSource time) {
    this.bank = bank;
    this.plans = plans;
    this.store = store;
    this.scorecards = scorecards;
    this.ids = ids;
    this.today = time.instant();
  }

  /**
   * Adds the sample.
   *
   * @return the ids of its interviews, the oldest first
   * @throws ProblemException if there is a plan or an interview already
   */
  public List<String> fill() {
    if (!plans.list().isEmpty() || !store.list().isEmpty()) {
      throw new ProblemException(
          new Problem(
              "demo",
              "this data folder has plans or interviews in it, and the sample stays apart from them",
              "name an empty folder with --data"));
    }
    Sample sample = new SampleFiles(new PackedTemplates(), bank::findAll).read();
    plans.save(sample.plan());
    var made = new ArrayList<String>();
    for (Sample.Held held : sample.interviews()) {
      made.add(add(sample, held));
    }
    return made;
  }

  private String add(Sample sample, Sample.Held held) {
    Instant start = start(held.daysAgo());
    now = start;
    Interview interview = held(begin(sample, held), held, start);
    var items = new HashSet<>(interview.responses().keySet());
    if (held.state() == InterviewState.SUBMITTED) {
      store.save(interview, items);
      now = now.plus(20, ChronoUnit.MINUTES);
      new Scorecards(scorecards, ids, () -> now).submit(interview);
    } else {
      store.save(interview, items);
    }
    return interview.id();
  }

  private Interview begin(Sample sample, Sample.Held held) {
    var intake = new Intake(store, new NoLastInterviewer(), ids, () -> now);
    var clocks = new Clocks(Runnable::run, () -> now, System::nanoTime);
    var interviews = new Interviews(store, plans, intake, clocks, (delay, write) -> write.run());
    return interviews.create(
        NewInterview.of(sample.plan(), held.round(), held.candidate())
            .withContact(held.email(), "")
            .withPosition(sample.position())
            .withInterviewers(held.interviewer(), ""));
  }

  /** The interview as it stood in the end, with its clock. */
  private Interview held(Interview planned, Sample.Held held, Instant start) {
    Interview interview = planned.withState(InterviewState.RUNNING, start);
    for (Response response : held.responses().values()) {
      interview = interview.withResponse(response);
    }
    interview = interview.withNotes(held.notes()).withWrapUp(held.wrapUp());
    Duration elapsed = elapsed(interview);
    now = start.plus(elapsed);
    if (held.state() == InterviewState.PAUSED) {
      var pauses = List.of(new Pause(now, Duration.ZERO));
      return interview
          .withProgress(new Progress(nextStep(interview), elapsed, pauses))
          .withState(InterviewState.PAUSED, now);
    }
    return interview
        .withProgress(new Progress(Progress.CLOSING, elapsed, List.of()))
        .withState(InterviewState.WRAP_UP, now);
  }

  private static Duration elapsed(Interview interview) {
    Round round = interview.round();
    Duration spent = Duration.ofMinutes(round.opening().minutes());
    for (Response response : interview.responses().values()) {
      spent = spent.plus(response.spent());
    }
    boolean whole = nextStep(interview).equals(Progress.CLOSING);
    int end = round.candidateQuestions().minutes() + round.closing().minutes();
    return whole ? spent.plusMinutes(end) : spent;
  }

  /** The first item that nobody asked, or the closing. */
  private static String nextStep(Interview interview) {
    return interview.round().items().stream()
        .map(Item::id)
        .filter(id -> interview.response(id).state() == ResponseState.NOT_ASKED)
        .findFirst()
        .orElse(Progress.CLOSING);
  }

  /** Ten o'clock, or an hour ago for an interview of today. */
  private Instant start(int daysAgo) {
    return daysAgo == 0
        ? today.minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES)
        : today.truncatedTo(ChronoUnit.DAYS).minus(daysAgo, ChronoUnit.DAYS).plus(START_OF_DAY);
  }
}
