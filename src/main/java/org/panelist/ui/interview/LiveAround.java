package org.panelist.ui.interview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.swing.SwingUtilities;
import org.panelist.domain.Approach;
import org.panelist.domain.Interview;
import org.panelist.interview.ApproachSource;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Interviews;
import org.panelist.interview.QuestionSource;
import org.panelist.interview.SpareQuestions;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;

/**
 * What a live page gets from around its session. What an interview can be held without is read once
 * the page is in view.
 */
final class LiveAround {
  private final Interviews interviews;
  private final Tasks tasks;
  private final InstantSource time;
  private QuestionSource questions = List::of;
  private ApproachSource approach = () -> Approach.NONE;

  LiveAround(Interviews interviews, Tasks tasks, InstantSource time) {
    this.interviews = interviews;
    this.tasks = tasks;
    this.time = time;
  }

  /** Where questions outside the plan come from; without it there are none but people's own. */
  void askFrom(QuestionSource source) {
    questions = source;
  }

  /** Where the guide for scenarios and designs comes from; without it none is offered. */
  void guideFrom(ApproachSource source) {
    approach = source;
  }

  /** Whether its session is still open: it may have been submitted or closed meanwhile. */
  boolean isOpen(LivePanel panel) {
    return interviews.session(panel.session().interview().id()).isPresent();
  }

  /** To be called when the page has come into view. */
  void read(LivePanel panel) {
    setQuestions(panel, SpareQuestions.NONE);
    // after the page is laid out and painted, from which it would take the processor
    SwingUtilities.invokeLater(() -> readAround(panel));
  }

  private void setQuestions(LivePanel panel, SpareQuestions spare) {
    panel.setAround(new BankSearch(tasks, spare), interviews::newId, () -> calledOff(panel));
  }

  /** Everything is durable: to close the session takes no time. */
  private void calledOff(LivePanel panel) {
    try {
      interviews.close(panel.session().interview().id(), Duration.ofMillis(50));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readAround(LivePanel panel) {
    tasks.start(
        progress -> new SpareQuestions(questions.all()),
        Outcome.of(
            read -> setQuestions(panel, read),
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
