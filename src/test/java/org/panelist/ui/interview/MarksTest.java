package org.panelist.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.interview.Autosave;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.ManualTime;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Mark;

/** What a badge shows before, while and after a score is saved. */
class MarksTest {
  private final MemoryInterviews store = new MemoryInterviews();
  private final ManualTime time = new ManualTime();
  private InterviewSession session;

  @BeforeEach
  void begin() {
    Interview interview = Samples.interview(Samples.plan(3, 60));
    store.create(interview);
    var saves = new Autosave(store, time, time.clocks());
    session = new InterviewSession(interview, saves, time.clocks());
  }

  private Mark mark(String item) {
    return Marks.of(session, item, false);
  }

  /** From now on nothing can be saved, and that is known. */
  private void fail() {
    store.setFailing(true);
    session.notes("i3", "a note");
    time.pass(Autosave.DELAY);
    assertThat(session.autosave().state()).isInstanceOf(SaveState.Failed.class);
  }

  @Test
  void whileASaveIsUnderWayThereIsNothingYet() {
    session.score("i1", 4);
    assertThat(session.autosave().state()).isInstanceOf(SaveState.Saving.class);
    assertThat(mark("i1")).isEqualTo(Mark.EMPTY);
    time.settle();
    assertThat(mark("i1")).isEqualTo(Mark.of(4));
    session.score("i1", 2);
    assertThat(mark("i1")).as("of another score too").isEqualTo(Mark.EMPTY);
  }

  @Test
  void whileSavingFailsAScoreIsThereAndNotGiven() {
    session.score("i1", 2);
    time.settle();
    fail();
    assertThat(mark("i1")).as("saved before").isEqualTo(Mark.of(2));
    session.score("i1", 4);
    session.noAnswer("i2");
    assertThat(mark("i1")).isEqualTo(Mark.of(4).notSavedYet());
    assertThat(mark("i2")).isEqualTo(Mark.NO_ANSWER.notSavedYet());
    assertThat(mark("i3")).isEqualTo(Mark.EMPTY);
    assertThat(mark("i1").words()).isEqualTo("score 4, not saved yet");
    time.pass(Autosave.RETRY.multipliedBy(3));
    assertThat(mark("i1")).as("after more attempts").isEqualTo(Mark.of(4).notSavedYet());
    store.setFailing(false);
    time.pass(Autosave.RETRY);
    assertThat(mark("i1")).isEqualTo(Mark.of(4));
    assertThat(mark("i2")).isEqualTo(Mark.NO_ANSWER);
  }

  @Test
  void theScoreWhoseSaveFailsIsThereOnceThatIsKnown() {
    store.setFailing(true);
    session.score("i1", 4);
    assertThat(mark("i1")).isEqualTo(Mark.EMPTY);
    time.settle();
    assertThat(mark("i1")).isEqualTo(Mark.of(4).notSavedYet());
    session.unscore("i1");
    assertThat(mark("i1")).isEqualTo(Mark.EMPTY);
  }

  @Test
  void aHiddenScoreIsNotToldByAFailureEither() {
    fail();
    session.score("i1", 4);
    session.noAnswer("i2");
    assertThat(Marks.of(session, "i1", true)).isEqualTo(Mark.HIDDEN.notSavedYet());
    assertThat(Marks.of(session, "i2", true)).isEqualTo(Mark.HIDDEN.notSavedYet());
    assertThat(Mark.HIDDEN.notSavedYet().words()).isEqualTo("scored, hidden, not saved yet");
  }
}
