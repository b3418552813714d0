package org.panelist.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Recommendation;
import org.panelist.domain.WrapUp;
import org.panelist.interview.Autosave;
import org.panelist.interview.Intake;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Interviews;
import org.panelist.interview.ManualTime;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.MemoryPlans;
import org.panelist.interview.Rescue;
import org.panelist.interview.Samples;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.MemoryAmendments;
import org.panelist.scorecard.MemoryScorecards;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.Theme;

/** The line that says whether all is saved counts seconds only while that changes. */
class SavedLineTest {
  private final ManualTime time = new ManualTime();
  private final MemoryInterviews store = new MemoryInterviews();
  private final List<String> said = new ArrayList<>();
  private final List<String> exits = new ArrayList<>();
  private InterviewSession session;
  private WrapUpPage page;
  private SavedLine line;

  @BeforeEach
  void openTheWrapUp() throws Exception {
    onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          make();
        });
  }

  private static void onEdt(Runnable work) throws Exception {
    OffScreen.onEdt(
        () -> {
          work.run();
          return true;
        });
  }

  private void make() {
    var ids = new Samples.Ids();
    var clocks = time.clocks();
    var intake = new Intake(store, new Samples.Remembered("Robin"), ids, clocks.time());
    var interviews = new Interviews(store, new MemoryPlans(), intake, clocks, time);
    var scorecards = new Scorecards(new MemoryScorecards(), ids, clocks.time());
    var amending = new Amending(new MemoryAmendments(), clocks, time, Rescue.NONE);
    var tasks = new Tasks(Runnable::run, Runnable::run);
    page = new WrapUpPage(scorecards, interviews, tasks, clocks, amending, new Exits());
    line = new SavedLine(page, (text, failed) -> said.add(text));
    page.turned().add(line::refresh);
    Interview interview = Samples.interview(Samples.plan(2, 30));
    store.create(interview, List.of(), null);
    session = interviews.open(interview);
    session.run();
    session.finish();
    time.settle();
    page.open(session);
    line.start();
  }

  @AfterEach
  void stop() throws Exception {
    onEdt(line::stop);
  }

  @Test
  void itStandsStillOnceTheScorecardIsSubmitted() throws Exception {
    assertThat(line.isTicking()).isTrue();
    onEdt(this::submit);
    assertThat(page.mode()).isEqualTo(WrapUpMode.SUBMITTED);
    assertThat(line.isTicking()).isFalse();
  }

  private void submit() {
    session.interview().round().items().forEach(item -> session.reason(item.id(), "no time"));
    session.wrapUp(new WrapUp(Recommendation.NOT_ENOUGH_EVIDENCE, "", "", "", ""));
    time.pass(Autosave.DELAY);
    page.submit();
  }

  @Test
  void itStandsStillForWhatWasCalledOff() throws Exception {
    onEdt(() -> session.callOff(InterviewState.CANCELLED, "no longer needed"));
    onEdt(time::settle);
    assertThat(page.mode()).isEqualTo(WrapUpMode.CALLED_OFF);
    assertThat(line.isTicking()).isFalse();
  }

  @Test
  void itStandsStillOutOfView() throws Exception {
    onEdt(line::stop);
    said.clear();
    onEdt(page.turned()::fire);
    assertThat(line.isTicking()).isFalse();
    assertThat(said).as("what it says over another screen").isEmpty();
  }

  private final class Exits implements WrapUpExits {
    @Override
    public void toNotes(String interviewId, String itemId) {
      exits.add(interviewId);
    }

    @Override
    public void pageTurned() {}

    @Override
    public void submitted(String interviewId) {
      exits.add(interviewId);
    }
  }
}
