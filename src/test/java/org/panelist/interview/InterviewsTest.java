package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Block;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;
import org.panelist.domain.Round;
import org.panelist.domain.RoundScope;

class InterviewsTest {
  private final ManualTime time = new ManualTime();
  private final MemoryInterviews store = new MemoryInterviews();
  private final Plan plan = Samples.plan(4, 60);
  private final Samples.Remembered last = new Samples.Remembered("");
  private final Interviews interviews =
      new Interviews(
          store,
          new MemoryPlans(plan),
          new Intake(store, last, new Samples.Ids(), time.clocks().time()),
          time.clocks(),
          time);

  private Interview create(String candidate) {
    return interviews.create(NewInterview.of(plan, 1, candidate).withInterviewers("Robin", ""));
  }

  @Test
  void aPlanAndANameAreEnough() {
    Interview made = interviews.create(NewInterview.of(plan, 1, " Kim Example "));
    assertThat(made.candidate().name()).isEqualTo("Kim Example");
    assertThat(made.candidate().code()).isEqualTo("C-101");
    assertThat(made.position().title()).isEqualTo("ML engineer");
    assertThat(made.interviewer()).isNotBlank();
    assertThat(made.state()).isEqualTo(InterviewState.PLANNED);
    assertThat(interviews.list()).extracting(InterviewSummary::id).containsExactly(made.id());
  }

  /** Else who presses the key again, since it was refused, has two interviews. */
  @Test
  void anInterviewIsMadeWithItsTimeOrNotAtAll() {
    var noTimes =
        new MemoryInterviews() {
          @Override
          public void planFor(String id, @Nullable Instant when) {
            throw new ProblemException(new Problem("/data", "the disk is full", ""));
          }
        };
    var intake = new Intake(noTimes, last, new Samples.Ids(), time.clocks().time());
    var all = new Interviews(noTimes, new MemoryPlans(plan), intake, time.clocks(), time);
    Instant when = ManualTime.START.plusSeconds(3600);
    all.create(NewInterview.of(plan, 1, "Kim").withPlannedFor(when));
    assertThat(all.list()).extracting(InterviewSummary::plannedFor).containsExactly(when);
  }

  @Test
  void whileOneInterviewRunsNoOtherClockDoes() {
    InterviewSession first = interviews.open(create("Kim"));
    InterviewSession second = interviews.open(create("Alex"));
    first.run();
    first.goTo("i1");
    time.pass(Duration.ofMinutes(4));
    second.run();
    time.pass(Duration.ofMinutes(50));
    second.tick();
    assertThat(first.interview().state()).isEqualTo(InterviewState.PAUSED);
    assertThat(first.interview().response("i1").spent()).hasMinutes(4);
    first.run();
    assertThat(second.interview().state()).isEqualTo(InterviewState.PAUSED);
    assertThat(second.interview().progress().elapsed()).hasMinutes(50);
    assertThat(first.interview().progress().pauses().get(0).lasted()).hasMinutes(50);
  }

  @Test
  void oneThatGoesOnAfterACrashPausesTheOther() {
    InterviewSession first = interviews.open(create("Kim"));
    Interview crashed = create("Alex").withState(InterviewState.RUNNING, time.wall());
    first.run();
    InterviewSession second = interviews.open(crashed);
    assertThat(second.interview().state()).isEqualTo(InterviewState.RUNNING);
    assertThat(first.interview().state()).isEqualTo(InterviewState.PAUSED);
  }

  /** Three rounds, of which the second is held. */
  private static Plan panel() {
    Round first = Samples.round(Samples.items(3), 30).withName("Screen").withInterviewer("Ada");
    List<Item> more = List.of(Item.of("x1", Samples.question(4, 10)));
    Round second = round("r2", "Technical", List.of(Item.of("x2", Samples.question(5, 10))));
    return Samples.plan(1, 60).withRounds(List.of(first, second, round("r3", "Design", more)));
  }

  private static Round round(String id, String name, List<Item> items) {
    Block none = new Block(0, "");
    return new Round(id, name, "", 45, none, items, none, none, "");
  }

  @Test
  void whatOtherRoundsCoverIsPinnedAtTheStart() {
    var plans = new MemoryPlans(panel());
    var intake = new Intake(store, last, new Samples.Ids(), time.clocks().time());
    var all = new Interviews(store, plans, intake, time.clocks(), time);
    Interview made = all.create(NewInterview.of(panel(), 2, "Kim"));
    List<RoundScope> wanted =
        List.of(
            new RoundScope(1, "Screen", "Ada", 30, List.of("Statistics", "Systems", "Evaluation")),
            new RoundScope(3, "Design", "", 45, List.of("Statistics")));
    assertThat(all.otherRounds(made)).isEqualTo(wanted);
    plans.save(panel().withRounds(List.of(panel().rounds().get(1))).withVersion(2));
    assertThat(all.otherRounds(made)).isEqualTo(wanted);
  }

  /** They were made by an earlier version of the program. */
  @Test
  void forOldInterviewsThePlanIsAskedWhileItIsTheSame() {
    var plans = new MemoryPlans(panel());
    var intake = new Intake(store, last, new Samples.Ids(), time.clocks().time());
    var all = new Interviews(store, plans, intake, time.clocks(), time);
    Interview old = intake.planned(NewInterview.of(panel(), 2, "Kim"));
    store.create(old);
    assertThat(all.otherRounds(old)).extracting(RoundScope::number).containsExactly(1, 3);
    plans.save(panel().withVersion(2));
    assertThat(all.otherRounds(old)).isEmpty();
  }

  @Test
  void theWordThatStandsForNoNameIsNotRemembered() {
    String before = interviews.lastInterviewer();
    interviews.create(NewInterview.of(plan, 1, "A"));
    assertThat(interviews.lastInterviewer()).isEqualTo(before);
  }

  @Test
  void theInterviewerIsRememberedForTheNextTime() {
    create("A");
    assertThat(interviews.lastInterviewer()).isEqualTo("Robin");
    assertThat(interviews.create(NewInterview.of(plan, 1, "B")).interviewer()).isEqualTo("Robin");
  }

  @Test
  void aCandidateMayHaveManyRoundsButOneCode() {
    Interview first = create("Kim Example");
    Interview second = create("kim example");
    assertThat(second.candidate()).isEqualTo(first.candidate());
    assertThat(second.position()).isEqualTo(first.position());
  }

  @Test
  void aNamesakeIsToldApartByTheEmail() {
    NewInterview kim = NewInterview.of(plan, 1, "Kim");
    Interview first = interviews.create(kim.withContact("kim@one.example", ""));
    Interview second = interviews.create(kim.withContact("kim@two.example", ""));
    assertThat(second.candidate().id()).isNotEqualTo(first.candidate().id());
    assertThat(second.candidate().code()).isNotEqualTo(first.candidate().code());
  }

  @Test
  void aCodeOfSomebodyElseIsRefused() {
    create("Kim");
    assertRefused(NewInterview.of(plan, 1, "Lee").withContact("", "c-101"), Intake.CODE);
  }

  @Test
  void aMissingNameAndAWrongRoundAreSaidTogether() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> interviews.create(NewInterview.of(plan, 2, " ")))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::where)
                    .containsExactly(Intake.ROUND, Intake.CANDIDATE));
    assertThat(interviews.list()).isEmpty();
  }

  private void assertRefused(NewInterview said, String where) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> interviews.create(said))
        .satisfies(e -> assertThat(e.problems()).extracting(Problem::where).containsExactly(where));
  }

  @Test
  void anInterviewHeldOnPaperIsReadyToWrapUp() {
    var responses =
        List.of(
            Response.open("i1").scored(4).withNotes("good").withSpent(Duration.ofMinutes(5)),
            Response.open("i2").noAnswer());
    Interview made = interviews.create(NewInterview.of(plan, 1, "Kim"), responses);
    Interview saved = store.find(made.id()).orElseThrow();
    assertThat(saved.state()).isEqualTo(InterviewState.WRAP_UP);
    assertThat(saved.response("i1").notes()).isEqualTo("good");
    assertThat(saved.response("i3").points()).isEmpty();
    assertThat(saved.progress().elapsed()).hasMinutes(5);
  }

  @Test
  void anAnswerToAnotherRoundIsRefusedAndNothingIsMade() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                interviews.create(
                    NewInterview.of(plan, 1, "Kim"),
                    List.of(
                        Response.open("zz").scored(1), Response.open("i1"), Response.open("i1"))))
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
    assertThat(interviews.list()).isEmpty();
  }

  @Test
  void anInterviewHasOneSession() {
    Interview made = create("Kim");
    InterviewSession session = interviews.open(made);
    session.notes("i1", "typed");
    assertThat(interviews.open(interviews.load(made.id()))).isSameAs(session);
    assertThat(interviews.session(made.id())).contains(session);
  }

  @Test
  void closingWritesEverythingAndTheNextSessionGoesOnThere() throws Exception {
    var thread = new SaveThread();
    var real =
        new Interviews(
            store,
            new MemoryPlans(plan),
            new Intake(store, last, new Samples.Ids(), time.clocks().time()),
            time.clocks(),
            thread);
    Interview made = real.create(NewInterview.of(plan, 1, "Kim"));
    InterviewSession session = real.open(made);
    session.run();
    session.goTo("i2");
    session.notes("i2", "typed");
    time.pass(Duration.ofSeconds(2));
    assertThat(real.closeAll(Duration.ofSeconds(5))).isTrue();
    assertThat(real.session(made.id())).isEmpty();
    Interview saved = real.load(made.id());
    assertThat(saved.response("i2").notes()).isEqualTo("typed");
    assertThat(saved.response("i2").spent()).hasSeconds(2);
    assertThat(real.open(saved).step()).isEqualTo("i2");
    thread.close();
  }

  @Test
  void whatCannotBeWrittenStaysOpen() throws Exception {
    try (var thread = new SaveThread()) {
      var real =
          new Interviews(
              store,
              new MemoryPlans(plan),
              new Intake(store, last, new Samples.Ids(), time.clocks().time()),
              time.clocks(),
              thread);
      Interview made = real.create(NewInterview.of(plan, 1, "Kim"));
      real.open(made).notes("i1", "typed");
      store.setFailing(true);
      assertThat(real.close(made.id(), Duration.ofSeconds(5))).isFalse();
      assertThat(real.session(made.id())).isPresent();
      store.setFailing(false);
      assertThat(real.close(made.id(), Duration.ofSeconds(5))).isTrue();
      assertThat(store.find(made.id()).orElseThrow().response("i1").notes()).isEqualTo("typed");
    }
  }

  /** A window that cannot close stays as it is, with the interview in view. */
  @Test
  void whereOneCannotBeWrittenNoneIsClosed() throws Exception {
    Set<String> refused = ConcurrentHashMap.newKeySet();
    var stubborn =
        new MemoryInterviews() {
          @Override
          public void save(Interview interview, Set<String> changedItems) {
            if (refused.contains(interview.id())) {
              throw new ProblemException(new Problem("/data", "the disk is full", ""));
            }
            super.save(interview, changedItems);
          }
        };
    try (var thread = new SaveThread()) {
      var intake = new Intake(stubborn, last, new Samples.Ids(), time.clocks().time());
      var real = new Interviews(stubborn, new MemoryPlans(plan), intake, time.clocks(), thread);
      var open = new ArrayList<InterviewSession>();
      for (String name : List.of("Kim", "Lee", "Ada")) {
        InterviewSession session = real.open(real.create(NewInterview.of(plan, 1, name)));
        session.notes("i1", name);
        open.add(session);
      }
      refused.add(open.get(1).interview().id());
      var fired = new AtomicInteger();
      real.changed().add(fired::incrementAndGet);
      assertThat(real.closeAll(Duration.ofSeconds(5))).isFalse();
      assertThat(fired).hasValue(0);
      for (InterviewSession session : open) {
        assertThat(real.session(session.interview().id())).containsSame(session);
      }
      refused.clear();
      assertThat(real.closeAll(Duration.ofSeconds(5))).isTrue();
      assertThat(fired).hasValue(1);
      for (InterviewSession session : open) {
        Interview saved = stubborn.find(session.interview().id()).orElseThrow();
        assertThat(saved.response("i1").notes()).isEqualTo(saved.candidate().name());
        assertThat(real.session(saved.id())).isEmpty();
      }
    }
  }

  @Test
  void theWorstSaveStateOfAllOpenInterviewsIsKnown() throws Exception {
    var seen = new ArrayList<String>();
    interviews.saveStateChanged().add(() -> seen.add(stateName()));
    assertThat(interviews.saveState()).isEmpty();
    assertThat(interviews.sinceSaved()).isEmpty();
    InterviewSession kim = interviews.open(create("Kim"));
    InterviewSession lee = interviews.open(create("Lee"));
    assertThat(stateName()).isEqualTo("Saved");

    kim.notes("i1", "typed");
    assertThat(stateName()).isEqualTo("Saving");
    store.setFailing(true);
    time.pass(Autosave.DELAY);
    assertThat(stateName()).isEqualTo("Failed");
    lee.notes("i1", "typed");
    assertThat(stateName()).isEqualTo("Failed");

    store.setFailing(false);
    interviews.retrySaves();
    time.settle();
    assertThat(interviews.saveState()).contains(new SaveState.Saved(time.wall()));
    time.pass(Duration.ofMillis(300));
    assertThat(interviews.sinceSaved()).contains(Duration.ofMillis(300));
    assertThat(interviews.close(kim.interview().id(), Duration.ZERO)).isTrue();
    assertThat(stateName()).isEqualTo("Saved");
    assertThat(interviews.closeAll(Duration.ZERO)).isTrue();
    assertThat(interviews.saveState()).isEmpty();
    assertThat(seen).containsSubsequence("Saved", "Saving", "Failed", "Saved", "none");
  }

  /** The foot of the list says so after a no-show, while another interview is open. */
  @Test
  void theLastSaveIsThatOfAnInterviewThatWasClosedSince() throws Exception {
    InterviewSession kim = interviews.open(create("Kim"));
    InterviewSession lee = interviews.open(create("Lee"));
    kim.score("i1", 3);
    time.settle();
    time.pass(Duration.ofSeconds(56));
    lee.callOff(InterviewState.NO_SHOW, "Did not come");
    time.settle();
    assertThat(interviews.close(lee.interview().id(), Duration.ZERO)).isTrue();
    time.pass(Duration.ofSeconds(2));
    assertThat(interviews.sinceSaved()).contains(Duration.ofSeconds(2));
    assertThat(interviews.closeAll(Duration.ZERO)).isTrue();
    assertThat(interviews.sinceSaved()).isEmpty();
  }

  private String stateName() {
    return interviews.saveState().map(state -> state.getClass().getSimpleName()).orElse("none");
  }

  @Test
  void anUnknownIdIsSaid() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> interviews.load("nope"))
        .withMessageContaining("no such interview");
  }

  @Test
  void plansWithoutARoundAreNotOffered() {
    var all =
        new Interviews(
            store,
            new MemoryPlans(plan, plan.withId("empty").withRounds(List.of())),
            new Intake(store, last, new Samples.Ids(), time.clocks().time()),
            time.clocks(),
            time);
    assertThat(all.plans()).extracting(Plan::id).containsExactly("plan");
  }
}
