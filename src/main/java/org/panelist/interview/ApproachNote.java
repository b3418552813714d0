package org.panelist.interview;

import java.util.Optional;

/**
 * What notes say of one step of the approach: a line {@code + approach: title}, or one that begins
 * with a minus. The line is plain text that the interviewer may have gone on writing.
 */
public record ApproachNote(String title) {
  private static final String NAME = " approach: ";

  /** A change of a text: {@code length} characters from {@code start} on become {@code text}. */
  public record Edit(int start, int length, String text) {}

  private record Line(int start, int end) {}

  /** The sign of the first line about the step, plus or minus; empty if there is none. */
  public Optional<Character> sign(String notes) {
    return find(notes).map(line -> notes.charAt(line.start()));
  }

  /**
   * The next state: no line, plus, minus, and no line again. A line that holds more than the title
   * is never removed; its minus becomes a plus.
   */
  public Edit next(String notes) {
    return find(notes).map(line -> next(notes, line)).orElseGet(() -> added(notes));
  }

  private Edit added(String notes) {
    String before = notes.isEmpty() || notes.endsWith("\n") ? "" : "\n";
    return new Edit(notes.length(), 0, before + "+" + NAME + title + "\n");
  }

  private Edit next(String notes, Line line) {
    if (notes.charAt(line.start()) == '+') {
      return new Edit(line.start(), 1, "-");
    }
    String whole = notes.substring(line.start(), line.end());
    if (!whole.stripTrailing().equals("-" + NAME + title)) {
      return new Edit(line.start(), 1, "+");
    }
    boolean isLast = line.end() == notes.length();
    int start = isLast ? Math.max(0, line.start() - 1) : line.start();
    int end = isLast ? line.end() : line.end() + 1;
    return new Edit(start, end - start, "");
  }

  private Optional<Line> find(String notes) {
    String wanted = NAME + title;
    for (int start = 0; start < notes.length(); ) {
      int newline = notes.indexOf('\n', start);
      int end = newline < 0 ? notes.length() : newline;
      char sign = notes.charAt(start);
      if ((sign == '+' || sign == '-') && notes.startsWith(wanted, start + 1)) {
        return Optional.of(new Line(start, end));
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
