package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Progress;

class PaceTest {
  private SessionFixture f;
  private InterviewSession session;

  @BeforeEach
  void begin() {
    f = new SessionFixture(Samples.interview(Samples.plan(3, 30)));
    session = f.session;
    session.run();
  }

  @Test
  void onTimeWhileAnItemTakesWhatIsPlanned() {
    f.pass(5 * 60);
    session.goTo("i1");
    f.pass(3 * 60);
    assertThat(session.pace().behind()).isZero();
    assertThat(session.pace().stillPlanned()).hasMinutes(3 + 6 + 6 + 5 + 2);
  }

  @Test
  void behindByWhatAnItemTakesTooLong() {
    f.pass(5 * 60);
    session.goTo("i1");
    f.pass(8 * 60);
    assertThat(session.pace().behind()).hasMinutes(2);
  }

  @Test
  void aheadByWhatWasNotNeeded() {
    f.pass(60);
    session.goTo("i1");
    f.pass(60);
    session.score(3);
    assertThat(session.pace().behind()).hasMinutes(-9);
  }

  @Test
  void whatIsLeftOutSavesItsTime() {
    f.pass(5 * 60);
    session.goTo("i1");
    var before = session.pace().stillPlanned();
    session.goTo("i2");
    session.leaveOut();
    assertThat(before.minus(session.pace().stillPlanned())).hasMinutes(6);
    assertThat(session.pace().behind()).isZero();
  }

  @Test
  void theCandidatesQuestionsTakeTheirTime() {
    f.pass(5 * 60);
    for (String item : new String[] {"i1", "i2", "i3"}) {
      session.goTo(item);
      f.pass(6 * 60);
      session.score(3);
    }
    session.goTo(Progress.CANDIDATE_QUESTIONS);
    f.pass(4 * 60);
    assertThat(session.pace().behind()).isZero();
    f.pass(3 * 60);
    assertThat(session.pace().behind()).hasMinutes(2);
  }

  @Test
  void whatIsAddedIsTimeLostAndNotWon() {
    f.pass(60);
    session.goTo("i1");
    f.pass(60);
    session.score(3); // nine minutes ahead
    session.ask("added-1", Samples.question(9, 20), 1);
    f.pass(6);
    session.score(3);
    assertThat(session.pace().behind()).isEqualTo(Duration.ofSeconds(6 - 9 * 60));
  }

  @Test
  void nobodyIsAheadByMoreThanTheSlotHasFree() {
    session = new SessionFixture(Samples.interview(Samples.plan(9, 30))).session;
    session.run();
    for (int i = 1; i <= 9; i++) {
      session.score("i" + i, 3);
    }
    assertThat(session.pace().behind()).hasMinutes(-9 * 6);
    assertThat(session.pace().ahead()).hasMinutes(30 - 5 - 5 - 2);
  }

  @Test
  void aPlanThatIsTooLongFromTheBeginningIsNotLate() {
    session = new SessionFixture(Samples.interview(Samples.plan(4, 30))).session;
    session.run();
    assertThat(session.pace().over()).hasMinutes(6);
    assertThat(session.pace().fits()).isFalse();
    assertThat(session.pace().late()).isFalse();
    assertThat(session.pace().ahead()).isZero();
  }

  @Test
  void whoLosesMoreThanAMinuteOnItIsLate() {
    f.pass(5 * 60 + 61);
    assertThat(session.pace().late()).isTrue();
    assertThat(session.pace().behind()).isEqualTo(Duration.ofSeconds(61));
  }

  @Test
  void countsTheMustAsksThatAreLeft() {
    assertThat(session.pace().mustAsksLeft()).isOne();
    session.goTo("i3");
    session.noAnswer();
    assertThat(session.pace().mustAsksLeft()).isZero();
  }
}
