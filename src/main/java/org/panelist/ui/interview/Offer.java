package org.panelist.ui.interview;

/**
 * Something that can be asked now in the interview in view.
 *
 * @param by why it is offered
 * @param detail what becomes of it
 * @param ask asks it next and puts the focus into the notes
 */
public record Offer(By by, String title, String detail, Runnable ask) {
  /** The better reasons first. */
  public enum By {
    /** An item of the round has this title. */
    ITEM,
    /** A question of the bank has this title. */
    TITLE,
    /** A question of the bank has these words somewhere. */
    BODY,
    /** The words can be asked as they stand. */
    OWN
  }
}
