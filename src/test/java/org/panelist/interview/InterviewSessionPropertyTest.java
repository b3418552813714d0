package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;

/** Whatever people do and however the disk behaves, no note and no score is lost. */
class InterviewSessionPropertyTest {
  /** One thing that happens. */
  record Step(int what, int number, String text) {
    void on(SessionFixture f) {
      InterviewSession s = f.session;
      String item = "i" + (1 + number % 6);
      switch (what) {
        case 0 -> s.goTo(item);
        case 1 -> s.next();
        case 2 -> s.move(number % 2 == 0 ? 1 : -1);
        case 3 -> s.score(1 + number % 5);
        case 4 -> s.noAnswer();
        case 5 -> s.leaveOut();
        case 6 -> s.unscore();
        case 7, 8, 9 -> s.notes(item, text);
        case 10 -> s.notes(new InterviewNotes(text, "", text));
        case 11 -> s.toggleFollowUp(number % 2);
        case 12 -> s.pause();
        case 13, 14 -> s.run();
        case 15 -> f.store.setFailing(number % 2 == 0);
        case 16 -> s.accept();
        default -> {
          f.time.pass(Duration.ofMillis(number * 37L));
          s.tick();
        }
      }
    }
  }

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 2000),
            Arbitraries.strings().ofMaxLength(12))
        .as(Step::new);
  }

  @Property(tries = 300)
  void whatIsSaidToBeSavedIsInTheStore(@ForAll @Size(max = 60) List<@From("steps") Step> steps) {
    var f = new SessionFixture(Samples.interview(Samples.plan(6, 45)));
    for (Step step : steps) {
      step.on(f);
      if (f.session.autosave().state() instanceof SaveState.Saved) {
        sameWords(f.saved(), f.session.interview());
      }
      for (Response response : f.session.interview().responses().values()) {
        if (f.session.isScoreSaved(response.itemId())) {
          Response there = f.saved().response(response.itemId());
          assertThat(there.state()).isEqualTo(response.state());
          assertThat(there.score()).isEqualTo(response.score());
        }
      }
    }
  }

  @Property(tries = 300)
  void afterACloseEverythingIsThere(@ForAll @Size(max = 60) List<@From("steps") Step> steps) {
    var f = new SessionFixture(Samples.interview(Samples.plan(6, 45)));
    steps.forEach(step -> step.on(f));
    Interview last = f.session.interview();
    f.store.setFailing(false);
    f.session.handOver();
    f.time.pass(Autosave.RETRY);
    Interview reopened = f.open().interview();
    assertThat(reopened.responses()).isEqualTo(f.saved().responses());
    sameWords(reopened, last);
    assertThat(reopened.progress().step()).isEqualTo(last.progress().step());
    Duration spent =
        reopened.responses().values().stream()
            .map(Response::spent)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(spent).isLessThanOrEqualTo(reopened.progress().elapsed());
    if (last.state() == InterviewState.RUNNING) {
      assertThat(reopened.state()).isIn(InterviewState.RUNNING, InterviewState.PAUSED);
    }
  }

  /**
   * Killed at any moment: scores are there up to the last one shown, text up to the delay before.
   */
  @Property(tries = 300)
  void aKillLosesNoScoreThatWasShown(@ForAll @Size(max = 60) List<@From("steps") Step> steps) {
    var f = new SessionFixture(Samples.interview(Samples.plan(6, 45)));
    for (Step step : steps) {
      step.on(f);
    }
    InterviewSession killed = f.session;
    Interview found = f.saved();
    for (Response response : killed.interview().responses().values()) {
      if (response.state() != ResponseState.NOT_ASKED && killed.isScoreSaved(response.itemId())) {
        assertThat(found.response(response.itemId()).score()).isEqualTo(response.score());
      }
    }
  }

  private static void sameWords(Interview actual, Interview expected) {
    assertThat(actual.notes()).isEqualTo(expected.notes());
    for (Response response : expected.responses().values()) {
      Response there = actual.response(response.itemId());
      assertThat(there.notes()).isEqualTo(response.notes());
      assertThat(there.state()).isEqualTo(response.state());
      assertThat(there.score()).isEqualTo(response.score());
      assertThat(there.followUpsUsed()).isEqualTo(response.followUpsUsed());
      assertThat(there.skipped()).isEqualTo(response.skipped());
    }
  }
}
