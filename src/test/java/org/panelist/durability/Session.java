package org.panelist.durability;

import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.ui.interview.LivePanel;

/** One person at one running program: types at eight keys a second and keeps a ledger of it. */
final class Session implements AutoCloseable {
  private static final int HELD_MILLIS = 25;
  private static final long GOES_ON_WITHIN = 3_000;

  private final RunningProgram program;
  private final Hands hands;
  private final ScoreRows rows;
  private final Ledger ledger;
  private String title;
  private long due;
  private Stroke held;

  /**
   * @param found the interview as it is before the first key
   */
  Session(RunningProgram program, Hands hands, Interview found) {
    this.program = program;
    this.hands = hands;
    ledger = new Ledger(found);
    title = program.text(LivePanel.TITLE);
    while (!title.startsWith(Workshop.TITLE)) {
      checkFocus();
      tap(new Stroke.Next()); // the clock, then past the opening
      Beat.sleep(Beat.KEY_MILLIS);
      title = program.text(LivePanel.TITLE);
    }
    rows = new ScoreRows(program, hands);
    due = System.nanoTime();
  }

  Ledger ledger() {
    return ledger;
  }

  RunningProgram program() {
    return program;
  }

  /** Milliseconds that the event thread kept something waiting since the last call, at most. */
  long lag() {
    return Long.parseLong(program.ask("lag"));
  }

  /** The item that the letters go to. */
  String item() {
    return Workshop.item(title);
  }

  /** Types all of it; the last key stays down. */
  void play(List<Stroke> strokes) {
    for (Stroke stroke : strokes) {
      settle();
      Beat.until(due);
      checkFocus();
      look();
      press(stroke);
      long now = System.nanoTime();
      due = Math.max(due, now - Beat.KEY_MILLIS * 500_000L) + Beat.KEY_MILLIS * 1_000_000L;
      if (stroke != strokes.get(strokes.size() - 1)) {
        Beat.sleep(HELD_MILLIS);
      }
    }
  }

  /** Keys go to whatever has the focus: on a desktop that somebody uses that is not always this. */
  private void checkFocus() {
    String owner = program.ask("focus");
    if (!owner.equals(LivePanel.NOTES)) {
      throw new AssertionError("the focus is elsewhere: \"" + owner + "\"; no more keys");
    }
  }

  /** Lets go of the last key and, after going on, waits for the next question. */
  void settle() {
    boolean goesOn = held instanceof Stroke.Next;
    release();
    if (goesOn) {
      String before = title;
      title =
          program.waitUntil("text " + LivePanel.TITLE, now -> !now.equals(before), GOES_ON_WITHIN);
    }
  }

  /** One key outside of the ledger. */
  void tap(Stroke stroke) {
    hands.down(stroke);
    Beat.sleep(HELD_MILLIS);
    hands.up(stroke);
  }

  private void press(Stroke stroke) {
    long now = System.nanoTime(); // before the key goes down: what is lost is never made smaller
    held = stroke;
    if (stroke instanceof Stroke.Letter letter) {
      ledger.letter(item(), letter.letter(), now);
    } else if (stroke instanceof Stroke.Score score) {
      ledger.score(item(), score.score());
    }
    hands.down(stroke);
  }

  private void release() {
    if (held != null) {
      hands.up(held);
      held = null;
    }
  }

  /** Sees whether the last score of this item is shown as given. */
  boolean look() {
    Ledger.Page page = ledger.page(item());
    boolean isGiven = page.score() != null && rows.shows(page.score());
    if (isGiven) {
      ledger.seen(item());
    }
    return isGiven;
  }

  /** Until the screen shows the last score as given. */
  void awaitScore() {
    long end = System.nanoTime() + GOES_ON_WITHIN * 1_000_000;
    while (!look()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the score of " + item() + " is not shown");
      }
    }
  }

  /**
   * Stops the program, looks at what it had drawn until then, and kills it.
   *
   * @param looks whether the rows of scores belong to the item that the ledger is at
   * @return when it was stopped
   */
  long kill(boolean looks) {
    program.freeze();
    long end = System.nanoTime();
    if (looks) {
      Beat.sleep(HELD_MILLIS); // the display draws what it was told before
      look();
    }
    program.kill();
    release();
    return end;
  }

  @Override
  public void close() {
    release();
    program.close();
  }
}
