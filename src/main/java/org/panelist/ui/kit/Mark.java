package org.panelist.ui.kit;

import java.util.Locale;

/**
 * What a badge shows: a score, a mean, "no answer" or nothing yet.
 *
 * @param color score whose colours are used, 1 to 5; 0 for none
 * @param text figures shown; empty for nothing yet
 * @param saved false for what was entered and is not durable, while that cannot be
 */
public record Mark(State state, int color, String text, boolean saved) {
  /** The states of a response. */
  public enum State {
    EMPTY,
    NOT_ASKED,
    NO_ANSWER,
    SCORED,
    HIDDEN
  }

  /** What is durable, or nothing. */
  public Mark(State state, int color, String text) {
    this(state, color, text, true);
  }

  /** Nothing yet: a dashed outline. */
  public static final Mark EMPTY = new Mark(State.EMPTY, 0, "");

  /** Not asked: a dashed outline, struck through. */
  public static final Mark NOT_ASKED = new Mark(State.NOT_ASKED, 0, "");

  /** Asked and nothing usable came: a dash. */
  public static final Mark NO_ANSWER = new Mark(State.NO_ANSWER, 0, "–");

  /** There is one, but not for everybody who looks at the screen. */
  public static final Mark HIDDEN = new Mark(State.HIDDEN, 0, "✓");

  /**
   * A score.
   *
   * @param score whole points, 1 to 5
   */
  public static Mark of(int score) {
    Token.score(score);
    return new Mark(State.SCORED, score, Integer.toString(score));
  }

  /**
   * A mean, shown with one decimal in the colour of the nearest score.
   *
   * @param mean 1.0 to 5.0
   */
  public static Mark mean(double mean) {
    int nearest = (int) Math.round(mean);
    Token.score(nearest);
    return new Mark(State.SCORED, nearest, String.format(Locale.UK, "%.1f", mean));
  }

  /** The same as long as it cannot be saved: it must not look given. */
  public Mark notSavedYet() {
    return new Mark(state, color, text, false);
  }

  /** In words, for screen readers. */
  public String words() {
    return saved ? given() : Messages.text("kit.mark.notSaved", given());
  }

  private String given() {
    return switch (state) {
      case EMPTY -> Messages.text("kit.mark.empty");
      case NOT_ASKED -> Messages.text("kit.mark.notAsked");
      case NO_ANSWER -> Messages.text("kit.mark.noAnswer");
      case SCORED -> Messages.text("kit.mark.scored", text);
      case HIDDEN -> Messages.text("kit.mark.hidden");
    };
  }
}
