package org.panelist.watch;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.scorecard.WrapUpPanel;

/**
 * An interview from the start form to the submitted scorecard, with all that belongs to an hour:
 * notes in bursts, quotes, the time, mistypings, scores, follow-ups, the palette, the help page,
 * focus mode, the bank's questions, a pause, a proposal accepted, the candidate's questions.
 */
public final class HourScript {
  private static final List<String> HEARD =
      List.of(
          "+ named the cost of both errors before any metric, and who pays which of them\n",
          "\"for the clinic I would rather call ten healthy people back\"\n",
          "- could not say how the threshold is chosen when the base rate moves\n",
          "? ask again what happens with one positive in ten thousand\n",
          "split by customer and not by row, had been bitten by that before\n",
          "+ wrote the query with a window function, named the ties unprompted\n",
          "drew the pipeline on the board: queue, features, model, monitor (no owner)\n",
          "- first blamed the data team; corrected when asked who had signed it off\n",
          "\"we retrained weekly and nobody looked\"; then said what should have rung\n",
          "+ stopped at the right place, said what is not known and how to find out\n");

  /** Seconds that are not on the clock: the form, the brief, a pause, the wrap-up. */
  private static final double BEFORE = 208;

  /** How many things are done besides notes and scores. */
  private static final int SPECIALS = 11;

  /** Letters of a note in the short script. */
  private static final int SHORT = 16;

  private final Script script;
  private final int questions;
  private final int bursts;
  private final double secondsEach;
  private int heard;

  /**
   * @param patience what the pauses of an hour are multiplied by
   */
  private HourScript(int questions, int bursts, double secondsEach, double patience) {
    this.questions = questions;
    this.bursts = bursts;
    this.secondsEach = secondsEach;
    script = new Script(patience);
  }

  /** Sixty minutes by the interview's clock, eleven questions. */
  public static Script hour() {
    return new HourScript(HourPlan.QUESTIONS, 8, 270, 1).write(BEFORE + 3_600);
  }

  /**
   * All that belongs to it, in a minute or two.
   *
   * @param questions how many are asked, at most those of the plan
   */
  public static Script brief(int questions) {
    return new HourScript(questions, 1, 0, 0.05).write(0);
  }

  /** Up to the notes of the first question, with the clock running. */
  static Script opening() {
    var opening = new HourScript(0, 0, 0, 0.05);
    opening.start();
    return opening.script;
  }

  private Script write(double seconds) {
    start();
    double begin = script.length();
    for (int i = 0; i < questions; i++) {
      question(i);
      script.until(begin + (i + 1) * secondsEach);
      script.doing("the next question").press("interview.next");
    }
    candidatesQuestions();
    script.until(seconds - 90); // the candidate leaves within the hour
    wrapUp();
    return script;
  }

  private void start() {
    script.doing("the start form").press("interview.start").listen(4);
    script.type("Kim Example").listen(1);
    script.doing("the live screen opens").press(KeyEvent.VK_ENTER).listen(30);
    script.doing("the help page").press("window.help").listen(20);
    script.doing("back to the interview").press("window.interviews").listen(20);
    script.doing("the clock starts").press("interview.next").listen(20);
    script.doing("notes").type("in time, with a glass of water\n").listen(60);
    script.doing("the first question").press("interview.next").listen(5);
  }

  private void question(int index) {
    for (int burst = 0; burst < bursts; burst++) {
      script.doing("notes").type(next()).listen(2);
      if (burst % 3 == 1) {
        script.doing("notes, mistyped").mistype();
      }
      if (burst == bursts / 2) {
        for (int which = index; which < SPECIALS; which += questions) {
          special(which);
        }
      }
    }
    script.doing("the time").press("interview.time").type("done\n");
    script.doing("a score").press("interview.score" + (1 + (index * 2 + 2) % 5)).listen(2);
  }

  /** The next note; where there is no patience, the beginning of one. */
  private String next() {
    String note = HEARD.get(heard++ % HEARD.size());
    return bursts > 1 ? note : note.substring(0, SHORT) + "\n";
  }

  private void special(int index) {
    switch (index) {
      case 0 -> script.doing("a follow-up").click(LivePanel.FOLLOW_UP + 0);
      case 1 -> focusMode();
      case 2 -> askSomethingElse();
      case 3 -> pause();
      case 4 -> palette();
      case 5 -> rubric();
      case 6 -> help();
      case 7 -> otherNotes();
      case 8 -> proposal();
      case 9 -> agenda();
      default -> undo();
    }
  }

  private void focusMode() {
    script.doing("focus mode").press("interview.focus").type("+ quiet\n").press("interview.focus");
    script.doing("notes, larger").press("interview.larger").listen(1).press("interview.smaller");
  }

  private void askSomethingElse() {
    script.doing("the finder of questions").press("interview.ask").listen(2).type("drift");
    script.doing("a question of the bank").press(KeyEvent.VK_ENTER).listen(1);
    script.doing("notes").type("+ knew two ways to see it\n");
    script.doing("a score").press("interview.score4").press("interview.up");
  }

  private void pause() {
    script.doing("a broken call").press("interview.pause").listen(40).press("interview.pause");
  }

  private void palette() {
    script.doing("the palette").press("window.palette").listen(1);
    script.doing("the palette, typing").type("priv").press(KeyEvent.VK_ESCAPE);
    script.doing("the palette again").press("window.palette").type("notes").listen(1);
    script.doing("the palette closes").press(KeyEvent.VK_ESCAPE);
  }

  private void rubric() {
    script.doing("the rubric hidden").press("interview.hideRubric").listen(2);
    script.press("interview.hideRubric");
    script.doing("what to listen for").press("interview.points").listen(2);
    script.press("interview.points");
  }

  private void help() {
    script.doing("the help page again").press("window.help").listen(3).press("window.interviews");
  }

  private void otherNotes() {
    script.doing("notes on the whole").press("interview.general").type("calm\n");
    script.press("interview.general");
    script.doing("private notes").press("interview.scratch").type("tie\n");
    script.press("interview.scratch");
  }

  private void proposal() {
    script.doing("the proposal").press("interview.propose").listen(1);
  }

  private void agenda() {
    script.doing("the agenda").press(KeyEvent.VK_TAB).listen(1).press(KeyEvent.VK_3);
    script.doing("back in the notes").press("interview.up").listen(1).press("interview.down");
    script.click(LivePanel.NOTES);
  }

  private void undo() {
    script.doing("undo").press("window.undo").press("window.undo").press("window.redo");
  }

  private void candidatesQuestions() {
    for (int i = 0; i < bursts; i++) {
      script.doing("the candidate's questions").type(next()).listen(5);
    }
    script.doing("the closing").press("interview.next").listen(20);
  }

  private void wrapUp() {
    script.doing("the wrap-up opens").press("interview.wrapUp").listen(20);
    script.doing("the recommendation").press("scorecard.yes").listen(5);
    script.doing("a page down");
    IntStream.range(0, 3).forEach(i -> script.press(KeyEvent.VK_PAGE_DOWN));
    script.doing("strengths").click(WrapUpPanel.STRENGTHS);
    script.type("Thinks in costs.").listen(5);
    script.doing("submit").press("interview.submit").listen(3);
  }
}
