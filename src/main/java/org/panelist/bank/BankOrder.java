package org.panelist.bank;

/**
 * How a result is ordered. Equal ones keep the order of the bank, by competency and title.
 *
 * @param descending turns {@code by} round; best hits first and the order of the bank have no other
 *     direction
 */
public record BankOrder(By by, boolean descending) {
  public BankOrder {
    descending = descending && by != By.NATURAL;
  }

  /** The best hits first while a text is searched, else as in the bank. */
  public static final BankOrder NATURAL = new BankOrder(By.NATURAL, false);

  /** What is compared; questions without a mean come last either way. */
  public enum By {
    NATURAL,
    TITLE,
    LEVEL,
    COMPETENCY,
    KIND,
    MINUTES,
    ASKED,
    MEAN
  }

  /** What a click on the heading of {@code column} asks for: ascending, descending, natural. */
  public BankOrder next(By column) {
    if (by != column) {
      return new BankOrder(column, false);
    }
    return descending ? NATURAL : new BankOrder(column, true);
  }
}
