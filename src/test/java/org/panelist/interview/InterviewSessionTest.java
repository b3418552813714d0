package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;

class InterviewSessionTest {
  private SessionFixture f;
  private InterviewSession session;

  @BeforeEach
  void begin() {
    f = new SessionFixture(Samples.interview(Samples.plan(6, 60)));
    session = f.session;
  }

  @Test
  void timeGoesToTheCurrentItemAndToTheWhole() {
    session.run();
    f.pass(60);
    session.goTo("i2");
    f.pass(90);
    session.goTo("i1");
    f.pass(30);
    assertThat(session.interview().progress().elapsed()).hasSeconds(180);
    assertThat(session.interview().response("i2").spent()).hasSeconds(90);
    assertThat(session.interview().response("i1").spent()).hasSeconds(30);
  }

  @Test
  void theTimeOfAnItemIsSavedWhenItIsLeft() {
    session.run();
    session.goTo("i2");
    f.time.pass(Duration.ofSeconds(3));
    session.goTo("i1");
    f.time.pass(Autosave.DELAY);
    assertThat(f.saved().response("i2").spent()).hasSeconds(3);
  }

  @Test
  void theClockStandsStillBeforeTheStartAndInAPause() {
    f.pass(10);
    session.run();
    f.pass(10);
    session.pause();
    f.pass(100);
    session.run();
    f.pass(5);
    assertThat(session.interview().progress().elapsed()).hasSeconds(15);
    assertThat(session.interview().progress().pauses())
        .containsExactly(new Pause(ManualTime.START.plusSeconds(20), Duration.ofSeconds(100)));
  }

  @Test
  void aPauseEndsWithTheInterview() {
    session.run();
    session.pause();
    f.pass(7);
    session.finish();
    assertThat(session.interview().progress().pauses().get(0).lasted()).hasSeconds(7);
    assertThat(session.interview().state()).isEqualTo(InterviewState.WRAP_UP);
  }

  @Test
  void aPauseLastsAsLongAsItDidWhateverHappensToTheWallClock() {
    session.run();
    session.pause();
    f.time.setWall(ManualTime.START.minusSeconds(3600));
    f.pass(600);
    session.run();
    assertThat(pause(0).lasted()).hasMinutes(10);
    session.pause();
    f.time.setWall(ManualTime.START.plusSeconds(3600));
    f.pass(5);
    session.run();
    assertThat(pause(1).lasted()).hasSeconds(5);
  }

  private Pause pause(int number) {
    return session.interview().progress().pauses().get(number);
  }

  @Test
  void whoGoesOnFromTheWrapUpHasPausedAndNotEnded() {
    session.run();
    f.pass(60);
    session.finish();
    f.time.setWall(ManualTime.START.minusSeconds(3600));
    f.pass(120);
    session.run();
    assertThat(session.interview().endedAt()).isNull();
    assertThat(session.interview().progress().pauses())
        .containsExactly(new Pause(ManualTime.START.plusSeconds(60), Duration.ofMinutes(2)));
    f.pass(30);
    session.finish();
    assertThat(session.interview().endedAt()).isEqualTo(f.time.wall());
    assertThat(session.interview().progress().pauses()).hasSize(1);
  }

  @Test
  void whatHasNotBegunDoesNotEnd() {
    session.finish();
    assertThat(session.interview().state()).isEqualTo(InterviewState.PLANNED);
    assertThat(session.interview().endedAt()).isNull();
    session.run();
    f.pass(60);
    session.finish();
    assertThat(session.interview().endedAt()).isAfter(session.interview().startedAt());
  }

  @Test
  void whatWasHeldOnPaperHasNoClockToGoOn() {
    var paper = Samples.interview(Samples.plan(6, 60));
    f = new SessionFixture(paper.withState(InterviewState.WRAP_UP, ManualTime.START));
    assertThat(f.session.canRun()).isFalse();
    assertThat(f.session.justEnded()).isFalse();
    f.session.run();
    f.pass(5);
    assertThat(f.session.interview().state()).isEqualTo(InterviewState.WRAP_UP);
    assertThat(f.session.interview().progress().elapsed()).isZero();
  }

  @Test
  void anEndMayBeASlipForTwoMinutesAlsoForAProgramStartedAnew() {
    session.run();
    f.pass(60);
    assertThat(session.justEnded()).isFalse();
    session.finish();
    f.time.settle();
    f.pass(119);
    assertThat(session.justEnded()).isTrue();
    assertThat(f.open().justEnded()).isTrue();
    f.pass(2);
    assertThat(session.justEnded()).isFalse();
    assertThat(f.open().justEnded()).isFalse();
    assertThat(session.canRun()).isTrue();
  }

  @Test
  void aKillAfterAReturnFromTheWrapUpInventsNoPause() {
    session.run();
    f.pass(60);
    session.finish();
    f.pass(600);
    session.run();
    f.pass(60);
    session.goTo("i1");
    f.time.pass(Autosave.DELAY);
    var again = f.open().interview();
    assertThat(again.progress().pauses()).hasSize(2);
    assertThat(again.progress().pauses().get(1).from())
        .isEqualTo(ManualTime.START.plusSeconds(720));
    assertThat(again.progress().pauses().get(1).lasted()).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void aNapOfTheComputerIsAPauseAndTheClockGoesOn() {
    session.run();
    session.goTo("i1");
    f.pass(60);
    f.time.pass(Duration.ofMinutes(7));
    session.notes("i1", "back again");
    session.tick();
    assertThat(session.interview().state()).isEqualTo(InterviewState.RUNNING);
    assertThat(session.interview().progress().elapsed()).hasSeconds(60);
    assertThat(session.interview().response("i1").spent()).hasSeconds(60);
    assertThat(session.interview().progress().pauses())
        .containsExactly(new Pause(ManualTime.START.plusSeconds(60), Duration.ofMinutes(7)));
    assertThat(session.slept()).contains(Duration.ofMinutes(7));
    f.pass(61);
    assertThat(session.slept()).isEmpty();
    assertThat(session.interview().progress().elapsed()).hasSeconds(121);
  }

  @Test
  void aNightIsAPauseThatWaitsForAKey() {
    session.run();
    session.goTo("i1");
    f.pass(60);
    f.time.pass(Duration.ofHours(14));
    session.score(3);
    assertThat(session.interview().state()).isEqualTo(InterviewState.PAUSED);
    assertThat(session.interview().response("i1").score()).isEqualTo(3);
    f.pass(60);
    session.run();
    assertThat(session.interview().progress().elapsed()).hasSeconds(60);
    assertThat(pause(0).lasted()).isEqualTo(Duration.ofHours(14).plusSeconds(60));
    assertThat(session.interview().progress().pauses()).hasSize(1);
  }

  @Test
  void whileNobodyTicksTheClockGoesOn() {
    session.run();
    f.pass(60);
    session.unattended();
    f.time.pass(Duration.ofMinutes(7));
    session.tick();
    assertThat(session.interview().progress().elapsed()).hasMinutes(8);
    assertThat(session.slept()).isEmpty();
  }

  @Test
  void runningOnTheWholeHourIsSavedEveryFewSeconds() {
    session.run();
    f.pass(60);
    assertThat(f.saved().progress().elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(54));
    assertThat(f.store.history()).hasSizeLessThan(16);
  }

  @Test
  void afterACrashItGoesOnAndTheGapIsAPause() {
    session.run();
    f.pass(60);
    session.goTo("i1");
    f.time.pass(Autosave.DELAY);
    f.time.pass(Duration.ofMinutes(3));
    InterviewSession again = f.open();
    assertThat(again.interview().state()).isEqualTo(InterviewState.RUNNING);
    assertThat(again.step()).isEqualTo("i1");
    assertThat(again.interview().progress().elapsed()).hasSeconds(60);
    assertThat(again.interview().progress().pauses()).hasSize(1);
    assertThat(again.interview().progress().pauses().get(0).lasted())
        .isBetween(Duration.ofMinutes(3), Duration.ofSeconds(186));
  }

  @Test
  void onAnotherDayItWaitsForAKey() {
    session.run();
    f.pass(60);
    f.time.pass(Duration.ofHours(20));
    InterviewSession again = f.open();
    assertThat(again.interview().state()).isEqualTo(InterviewState.PAUSED);
    again.run();
    assertThat(again.interview().progress().pauses().get(0).lasted())
        .isGreaterThan(Duration.ofHours(19));
  }

  @Test
  void nextGoesToMustAsksFirstThenInOrder() {
    session.run();
    session.next();
    assertThat(session.step()).isEqualTo("i3");
    session.score(3);
    session.next();
    assertThat(session.step()).isEqualTo("i6");
    session.next(); // moved on from without a trace: offered once more at the end
    assertThat(session.step()).isEqualTo("i1");
    session.next();
    assertThat(session.step()).isEqualTo("i2");
    session.next();
    assertThat(session.step()).isEqualTo("i4");
    session.next();
    assertThat(session.step()).isEqualTo("i5");
    session.next();
    assertThat(session.step()).isEqualTo("i6");
    session.next(); // a second time: that is an answer
    assertThat(session.step()).isEqualTo(Progress.CANDIDATE_QUESTIONS);
    session.next();
    assertThat(session.step()).isEqualTo(Progress.CLOSING);
    session.next();
    assertThat(session.step()).isEqualTo(Progress.CLOSING);
  }

  @Test
  void eachMustAskWithoutATraceIsOfferedOnceMoreBeforeTheCandidatesQuestions() {
    session.run();
    assertThat(steps(9))
        .containsExactly(
            "i3", "i6", "i1", "i2", "i4", "i5", "i6", "i3", Progress.CANDIDATE_QUESTIONS);
    assertThat(session.pace().mustAsksLeft()).isZero();
  }

  @Test
  void aMustAskThatLeftATraceIsNotOfferedAgain() {
    session.run();
    session.notes("i3", "+ said it all");
    assertThat(steps(1)).containsExactly("i6");
    assertThat(session.pace().mustAsksLeft()).isOne();
    session.leaveOut();
    assertThat(steps(5)).containsExactly("i1", "i2", "i4", "i5", Progress.CANDIDATE_QUESTIONS);
  }

  @Test
  void aMustAskThatIsAnsweredWhenItIsOfferedAgainIsNotOfferedAThirdTime() {
    session.run();
    assertThat(steps(7)).endsWith("i6");
    session.score(4);
    assertThat(session.pace().mustAsksLeft()).isOne();
    assertThat(steps(2)).containsExactly("i3", Progress.CANDIDATE_QUESTIONS);
  }

  /** Where Next leads, so many times. */
  private List<String> steps(int times) {
    var steps = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      session.next();
      steps.add(session.step());
    }
    return steps;
  }

  @Test
  void toLookAtAMustAskIsNotToAskIt() {
    session.run();
    session.goTo("i3");
    f.pass(60);
    session.goTo(Progress.OPENING);
    assertThat(session.nextStep()).isEqualTo("i3");
    assertThat(session.pace().mustAsksLeft()).isEqualTo(2);
    session.goTo("i6");
    session.notes("i6", "+ knew it");
    session.goTo(Progress.OPENING);
    assertThat(session.pace().mustAsksLeft()).isOne();
  }

  @Test
  void whatNextMovedOnFromTakesNoTimeAnyMore() {
    session.run();
    session.goTo("i1");
    var before = session.pace();
    session.next();
    assertThat(before.stillPlanned().minus(session.pace().stillPlanned())).hasMinutes(6);
    session.goTo("i3");
    session.next(); // a must-ask without a trace is offered once more, and keeps its time
    assertThat(session.pace().mustAsksLeft()).isEqualTo(before.mustAsksLeft());
    assertThat(before.stillPlanned().minus(session.pace().stillPlanned())).hasMinutes(6);
  }

  @Test
  void theItemInHandEndsWhereAMustAskNeedsItsTime() {
    session.run();
    session.goTo("i1");
    for (String other : new String[] {"i2", "i4", "i5"}) {
      session.leaveOut(other);
    }
    session.notes("i1", "they talk and talk");
    f.pass(45 * 60);
    assertThat(session.proposal().orElseThrow().end())
        .isEqualTo(session.currentItem().orElseThrow());
    session.accept();
    assertThat(session.step()).isEqualTo("i3");
    assertThat(session.interview().response("i1").skipped()).isFalse();
  }

  @Test
  void movingStopsAtBothEnds() {
    session.move(-1);
    assertThat(session.step()).isEqualTo(Progress.OPENING);
    session.move(1);
    assertThat(session.step()).isEqualTo("i1");
    session.move(100);
    assertThat(session.step()).isEqualTo(Progress.CLOSING);
  }

  @Test
  void aScoreIsShownAsGivenOnlyWhenItIsDurable() {
    session.goTo("i1");
    session.score(4);
    assertThat(session.isScoreSaved("i1")).isFalse();
    f.time.settle();
    assertThat(session.isScoreSaved("i1")).isTrue();
    f.store.setFailing(true);
    session.score(2);
    f.time.settle();
    assertThat(session.isScoreSaved("i1")).isFalse();
  }

  @Test
  void nothingCanBeScoredOutsideOfItems() {
    session.score(3);
    session.noAnswer();
    session.leaveOut();
    assertThat(session.interview().responses().values()).allMatch(r -> r.points().isEmpty());
  }

  @Test
  void aLockedInterviewDoesNotChange() {
    session.goTo("i1");
    session.callOff(InterviewState.NO_SHOW, "did not come");
    var before = session.interview();
    session.score(3);
    session.notes("i1", "late");
    session.run();
    session.finish();
    session.ask("x", Samples.question(9, 5), 1);
    assertThat(session.interview()).isEqualTo(before);
    assertThat(before.closingReason()).isEqualTo("did not come");
  }

  @Test
  void aLockedInterviewIsReadStepByStepAndNothingIsWritten() {
    session.goTo("i1");
    session.callOff(InterviewState.NO_SHOW, "did not come");
    f.time.settle();
    var stored = f.store.find(session.interview().id()).orElseThrow();
    var told = new AtomicInteger();
    session.changed().add(told::incrementAndGet);
    session.goTo("i2");
    assertThat(session.step()).isEqualTo("i2");
    assertThat(told).hasValue(1);
    session.handOver();
    f.time.settle();
    assertThat(f.store.find(stored.id())).contains(stored);
  }

  @Test
  void typingTellsNobodyButTheStore() {
    var told = new AtomicInteger();
    session.changed().add(told::incrementAndGet);
    session.notes("i1", "abc");
    f.pass(1);
    assertThat(told).hasValue(0);
    assertThat(f.saved().response("i1").notes()).isEqualTo("abc");
  }

  @Test
  void whatIsAskedOutsideThePlanIsMarkedAndFollowsTheCurrentItem() {
    session.goTo("i2");
    session.ask("added-1", Samples.question(9, 5), 0);
    assertThat(session.step()).isEqualTo("added-1");
    assertThat(session.steps()).containsSubsequence("i2", "added-1", "i3");
    assertThat(session.currentItem().orElseThrow().added()).isTrue();
    f.pass(1);
    assertThat(f.saved().round().items()).hasSize(7);
  }

  @Test
  void whatWasAddedByASlipIsTakenOutAgainForGood() {
    session.run();
    session.goTo("i2");
    session.ask("added-1", Samples.question(9, 5), 1);
    f.pass(60);
    assertThat(f.saved().round().item("added-1")).isPresent();
    session.takeOut();
    assertThat(session.step()).isEqualTo("i2");
    assertThat(session.interview().responses()).doesNotContainKey("added-1");
    f.pass(1);
    assertThat(f.saved().round().items()).hasSize(6);
    assertThat(f.open().interview().round().item("added-1")).isEmpty();
    assertThat(session.interview().progress().elapsed()).hasSeconds(61);
  }

  @Test
  void whatWasAskedOrPlannedIsNotTakenOut() {
    session.run();
    session.goTo("i2");
    session.takeOut();
    assertThat(session.interview().round().items()).hasSize(6);
    session.ask("added-1", Samples.question(9, 5), 1);
    List<Runnable> uses =
        List.of(
            () -> session.score(1),
            () -> session.noAnswer(),
            () -> session.notes("added-1", "x"),
            () -> session.toggleFollowUp(0),
            () -> f.pass(91));
    for (Runnable use : uses) {
      assertThat(session.canTakeOut()).isTrue();
      use.run();
      assertThat(session.canTakeOut()).isFalse();
      session.takeOut();
      assertThat(session.interview().round().items()).hasSize(7);
      session.unscore();
      session.notes("added-1", "");
      if (!session.interview().response("added-1").followUpsUsed().isEmpty()) {
        session.toggleFollowUp(0);
      }
    }
  }

  @Test
  void theProposalThatIsAcceptedMakesTheRestFit() {
    session.run();
    session.goTo("i1");
    f.pass(25 * 60);
    Proposal proposal = session.proposal().orElseThrow();
    assertThat(proposal.drop()).isNotEmpty();
    session.accept();
    assertThat(session.pace().fits()).isTrue();
    assertThat(session.proposal()).isEmpty();
    f.pass(1);
    assertThat(f.saved().responses().values())
        .filteredOn(r -> r.skipped())
        .hasSameSizeAs(proposal.drop());
  }
}
