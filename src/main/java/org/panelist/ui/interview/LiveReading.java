package org.panelist.ui.interview;

import java.time.InstantSource;
import java.util.List;
import javax.swing.SwingUtilities;
import org.panelist.domain.Interview;
import org.panelist.interview.ApproachSource;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Interviews;
import org.panelist.interview.QuestionSource;
import org.panelist.interview.SpareQuestions;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;

/** Reads what an interview can be held without, and brings it to the page once that is in view. */
final class LiveReading {
  private final Interviews interviews;
  private final Tasks tasks;
  private final InstantSource time;

  LiveReading(Interviews interviews, Tasks tasks, InstantSource time) {
    this.interviews = interviews;
    this.tasks = tasks;
    this.time = time;
  }

  /**
   * @param calledOff run when the interview was called off, and that is durable
   */
  void read(
      LivePanel panel, QuestionSource questions, ApproachSource approach, Runnable calledOff) {
    panel.setAround(new BankSearch(tasks, SpareQuestions.NONE), interviews::newId, calledOff);
    // after the page is laid out and painted, from which it would take the processor
    SwingUtilities.invokeLater(() -> readAround(panel, questions, approach, calledOff));
  }

  private void readAround(
      LivePanel panel, QuestionSource questions, ApproachSource approach, Runnable calledOff) {
    tasks.start(
        progress -> new BankSearch(tasks, new SpareQuestions(questions.all())),
        Outcome.of(
            read -> panel.setAround(read, interviews::newId, calledOff),
            failure -> {})); // one's own questions can be asked all the same
    tasks.start(
        progress -> approach.read(),
        Outcome.of(panel::setApproach, failure -> {})); // the interview goes on without
    Interview interview = panel.session().interview();
    tasks.start(
        progress -> interviews.otherRounds(interview),
        Outcome.of(panel::setOtherRounds, failure -> {})); // for the brief
    tasks.start(
        progress -> interviews.list(), Outcome.of(rows -> show(rows, panel), failure -> {}));
  }

  /** Another time may have been agreed on. */
  void show(List<InterviewSummary> rows, LivePanel panel) {
    rows.stream()
        .filter(row -> row.id().equals(panel.session().interview().id()))
        .findFirst()
        .ifPresent(row -> panel.setWhen(BriefFacts.when(row.plannedFor(), time)));
  }
}
