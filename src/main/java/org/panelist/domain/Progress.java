package org.panelist.domain;

import java.time.Duration;
import java.util.List;

/**
 * Where a running interview is.
 *
 * @param step {@link #OPENING}, an item's id, {@link #CANDIDATE_QUESTIONS} or {@link #CLOSING}
 * @param elapsed time on the clock, pauses left out
 */
public record Progress(String step, Duration elapsed, List<Pause> pauses) {
  public static final String OPENING = "opening";
  public static final String CANDIDATE_QUESTIONS = "candidate-questions";
  public static final String CLOSING = "closing";

  public static final Progress NONE = new Progress(OPENING, Duration.ZERO, List.of());

  private static final Duration NOTED = Duration.ofSeconds(1);

  public Progress {
    Check.notBlank(step, "step");
    pauses = List.copyOf(pauses);
  }

  public Progress withStep(String newStep) {
    return new Progress(newStep, elapsed, pauses);
  }

  /** The pauses that are over and that anybody noticed: of a second at least. */
  public List<Pause> notedPauses() {
    return pauses.stream().filter(pause -> pause.lasted().compareTo(NOTED) >= 0).toList();
  }

  /** How long {@link #notedPauses} lasted together. */
  public Duration paused() {
    return notedPauses().stream().map(Pause::lasted).reduce(Duration.ZERO, Duration::plus);
  }
}
