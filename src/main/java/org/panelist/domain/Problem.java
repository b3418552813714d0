package org.panelist.domain;

/**
 * Something wrong with what came in, said so that a person can mend it.
 *
 * @param where file and line, field, or folder; empty when there is no place
 * @param what what is wrong, a sentence without its full stop
 * @param mend what to do about it; empty when it follows from {@code what}
 */
public record Problem(String where, String what, String mend) {
  /** One line: {@code where: what; mend}. */
  public String line() {
    return (where.isEmpty() ? "" : where + ": ") + what + (mend.isEmpty() ? "" : "; " + mend);
  }
}
