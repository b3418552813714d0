package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/** What was accepted or added last is taken back, and who has answered has come. */
class SessionTakeBackTest {
  private SessionFixture f;
  private InterviewSession session;

  @BeforeEach
  void begin() {
    f = new SessionFixture(Samples.interview(Samples.plan(6, 60)));
    session = f.session;
    session.run();
    session.goTo("i1");
  }

  /** Late, so that the proposal leaves out at least three items. */
  private List<String> acceptLate() {
    f.pass(40 * 60);
    List<String> dropped = session.proposal().orElseThrow().drop().stream().map(Item::id).toList();
    assertThat(dropped).hasSizeGreaterThan(2);
    session.accept();
    assertThat(dropped).allMatch(item -> session.interview().response(item).skipped());
    return dropped;
  }

  private static Map<String, Integer> minutes(Interview interview) {
    return interview.round().items().stream().collect(Collectors.toMap(Item::id, Item::minutes));
  }

  @Test
  void whatWasAcceptedIsTakenBackAsAWholeAndForGood() {
    Interview before = session.interview();
    List<String> dropped = acceptLate();
    assertThat(session.canTakeBack()).isTrue();
    session.takeBack();
    assertThat(dropped).noneMatch(item -> session.interview().response(item).skipped());
    assertThat(session.isScoreSaved(dropped.get(0))).isFalse();
    assertThat(session.proposal().orElseThrow().drop()).hasSameSizeAs(dropped);
    assertThat(session.canTakeBack()).isFalse();
    f.pass(1);
    assertThat(session.isScoreSaved(dropped.get(0))).isTrue();
    assertThat(f.saved().responses().values()).noneMatch(Response::skipped);
    assertThat(minutes(f.open().interview())).isEqualTo(minutes(before));
  }

  @Test
  void whatWasEndedAndShortenedGoesOnAsItWas() {
    Map<String, Integer> before = minutes(session.interview());
    f.pass(43 * 60);
    Proposal proposal = session.proposal().orElseThrow();
    assertThat(proposal.end()).isNotNull();
    assertThat(proposal.shorten()).isNotEmpty();
    session.accept();
    assertThat(session.step()).isEqualTo("i3");
    assertThat(minutes(session.interview())).isNotEqualTo(before);
    session.takeBack();
    assertThat(session.step()).isEqualTo("i1");
    assertThat(minutes(session.interview())).isEqualTo(before);
    assertThat(session.proposal()).contains(proposal);
    f.pass(1);
    assertThat(f.saved().progress().step()).isEqualTo("i1");
    assertThat(minutes(f.saved())).isEqualTo(before);
  }

  @Test
  void whatWasBegunSinceThenStaysInHand() {
    f.pass(43 * 60);
    session.accept();
    assertThat(session.step()).isEqualTo("i3");
    session.notes("i3", "+ goes on");
    session.score(4);
    session.takeBack();
    assertThat(session.step()).isEqualTo("i3");
    assertThat(session.interview().response("i3").score()).isEqualTo(4);
    assertThat(session.interview().response("i3").notes()).isEqualTo("+ goes on");
    assertThat(session.interview().response("i2").skipped()).isFalse();
  }

  @Test
  void whatSomethingElseHasBecomeOfSinceStays() {
    List<String> dropped = acceptLate();
    String scored = dropped.get(0);
    String noted = dropped.get(1);
    session.score(scored, 5);
    session.notes(noted, "asked after all");
    session.score(3);
    session.notes("i1", "said");
    var then = session.interview().responses();
    session.takeBack();
    for (String kept : List.of(scored, noted, "i1")) {
      assertThat(session.interview().response(kept)).as(kept).isEqualTo(then.get(kept));
    }
    assertThat(dropped.subList(2, dropped.size()))
        .isNotEmpty()
        .noneMatch(item -> session.interview().response(item).skipped());
  }

  @Test
  void whereNothingOfItIsLeftThereIsNothingToTakeBack() {
    for (String item : acceptLate()) {
      session.score(item, 2);
    }
    assertThat(session.canTakeBack()).isFalse();
  }

  @Test
  void itIsTakenBackWhereItLedAndNowhereElse() {
    assertThat(session.canTakeBack()).isFalse();
    acceptLate();
    session.goTo("i3");
    assertThat(session.canTakeBack()).isFalse();
    session.takeBack();
    session.goTo("i1");
    session.callOff(InterviewState.CANCELLED, "fire alarm");
    var closed = session.interview();
    session.takeBack();
    assertThat(session.interview()).isEqualTo(closed);
  }

  @Test
  void whatWasDroppedAndThenTakenOutIsNotMissed() {
    session.ask("added-1", Samples.question(9, 6), 1);
    session.goTo("i1");
    assertThat(acceptLate()).contains("added-1");
    session.goTo("added-1");
    session.takeOut();
    assertThat(session.step()).isEqualTo("i1");
    session.takeBack();
    f.pass(1);
    assertThat(f.saved().responses().values()).hasSize(6).noneMatch(Response::skipped);
  }

  @Test
  void aQuestionIsJustAddedUntilAnythingButTheClockGoesOn() {
    assertThat(session.isJustAdded()).isFalse();
    session.ask("added-1", Samples.question(9, 5), 1);
    f.pass(60);
    assertThat(session.isJustAdded()).isTrue();
    List<List<Runnable>> pairs =
        List.of(
            List.of(() -> session.score("i1", 3), () -> session.unscore("i1")),
            List.of(() -> session.goTo("i1"), () -> session.goTo("added-1")),
            List.of(() -> session.notes("i2", "x"), () -> session.notes("i2", "")));
    for (List<Runnable> pair : pairs) {
      pair.get(0).run();
      assertThat(session.isJustAdded()).isFalse();
      pair.get(1).run();
      assertThat(session.isJustAdded()).as("as it was").isTrue();
    }
    acceptLate();
    assertThat(session.isJustAdded()).isFalse();
    session.takeBack();
    assertThat(session.isJustAdded()).isTrue();
  }

  @Test
  void whatWasJustTakenOutComesBackWhereItWas() {
    session.ask("added-1", Samples.question(9, 5), 0);
    Interview with = session.interview();
    assertThat(session.justTakenOut()).isEmpty();
    session.takeOut();
    f.pass(10);
    session.score("i2", 3);
    assertThat(session.justTakenOut()).as("something else was done").isEmpty();
    session.unscore("i2");
    Item item = session.justTakenOut().orElseThrow();
    session.ask(item.id(), item.question(), item.weight());
    assertThat(session.justTakenOut()).isEmpty();
    assertThat(session.isJustAdded()).isTrue();
    f.pass(1);
    assertThat(f.saved().round()).isEqualTo(with.round());
    assertThat(f.open().step()).isEqualTo("added-1");
  }

  @Test
  void whoHasAnsweredHasCome() {
    List<Runnable> traces =
        List.of(
            () -> session.score(3),
            session::noAnswer,
            () -> session.notes("i1", "said"),
            () -> session.toggleFollowUp(0));
    List<Runnable> backs =
        List.of(
            session::unscore,
            session::unscore,
            () -> session.notes("i1", ""),
            () -> session.toggleFollowUp(0));
    for (int i = 0; i < traces.size(); i++) {
      traces.get(i).run();
      assertThat(session.interview().canClose(InterviewState.NO_SHOW)).isFalse();
      assertThat(session.interview().canClose(InterviewState.CANCELLED)).isTrue();
      session.callOff(InterviewState.NO_SHOW, "did not come");
      assertThat(session.interview().state()).isEqualTo(InterviewState.RUNNING);
      backs.get(i).run();
      assertThat(session.interview().canClose(InterviewState.NO_SHOW)).isTrue();
    }
    session.score(3);
    session.callOff(InterviewState.CANCELLED, "broken off");
    f.pass(1);
    assertThat(f.saved().state()).isEqualTo(InterviewState.CANCELLED);
  }

  @Test
  void whoPreparesOrLooksAtQuestionsMayYetWaitInVain() {
    f = new SessionFixture(Samples.interview(Samples.plan(6, 60)));
    f.session.notes("i2", "ask about the thesis");
    assertThat(f.session.interview().canClose(InterviewState.NO_SHOW)).isTrue();
    f.session.score("i2", 3);
    assertThat(f.session.interview().canClose(InterviewState.NO_SHOW)).isFalse();
    f.pass(5);
    session.leaveOut();
    session.callOff(InterviewState.NO_SHOW, "did not come");
    assertThat(session.interview().state()).isEqualTo(InterviewState.NO_SHOW);
    assertThat(session.interview().canClose(InterviewState.CANCELLED)).isFalse();
  }
}
