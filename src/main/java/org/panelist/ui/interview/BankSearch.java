package org.panelist.ui.interview;

import java.util.List;
import java.util.function.Consumer;
import org.panelist.domain.Interview;
import org.panelist.domain.Question;
import org.panelist.interview.SpareQuestions;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;

/**
 * Finds what else could be asked, off the event thread: a large bank takes longer than a frame.
 * Event thread, but for {@link #now}.
 */
final class BankSearch {
  private final Tasks tasks;
  private final SpareQuestions questions;
  private Runnable stop = () -> {};
  private long newest;

  BankSearch(Tasks tasks, SpareQuestions questions) {
    this.tasks = tasks;
    this.questions = questions;
  }

  /** At once, from any thread that can wait. */
  List<Question> now(String text, Interview interview, int most) {
    return questions.find(text, interview, most);
  }

  /** Answers later; what was looked for before and is not found yet is not told any more. */
  void find(String text, Interview interview, int most, Consumer<List<Question>> answer) {
    stop.run();
    long search = ++newest;
    stop =
        tasks.start(
            progress -> {
              progress.step(0, 0); // nobody waits for the words before these
              return now(text, interview, most);
            },
            Outcome.of(
                found -> tell(search, found, answer), failure -> tell(search, List.of(), answer)));
  }

  private void tell(long search, List<Question> found, Consumer<List<Question>> answer) {
    if (search == newest) {
      answer.accept(found);
    }
  }
}
