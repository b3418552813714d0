package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;

/** Keeps the times in which the clocks stood still. The last pause is open while it lasts zero. */
final class Pauses {
  /** Who comes back within this time goes on at once; later it takes a key. */
  static final Duration SAME_MEETING = Duration.ofHours(2);

  /** What is left of a gap as short as the clock can tell: a pause that is over lasts some time. */
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private Pauses() {}

  static Interview begin(Interview interview, Instant now) {
    return and(interview, new Pause(now, Duration.ZERO));
  }

  /** A pause that is over, however short. */
  static Interview add(Interview interview, Instant from, Duration lasted) {
    return and(interview, new Pause(from, atLeast(lasted)));
  }

  /** When the open pause began, if there is one. */
  static Optional<Instant> open(Interview interview) {
    List<Pause> pauses = interview.progress().pauses();
    return pauses.isEmpty() || !pauses.get(pauses.size() - 1).lasted().isZero()
        ? Optional.empty()
        : Optional.of(pauses.get(pauses.size() - 1).from());
  }

  /** Closes the open pause, if there is one. */
  static Interview end(Interview interview, Duration lasted) {
    return open(interview)
        .map(
            from -> {
              var pauses = new ArrayList<>(interview.progress().pauses());
              pauses.remove(pauses.size() - 1);
              return add(with(interview, pauses), from, lasted);
            })
        .orElse(interview);
  }

  /**
   * An interview whose program ended while its clock ran: the gap since then becomes a pause, still
   * open if it is long.
   */
  static Interview resume(Interview interview, Instant now) {
    Instant started = interview.startedAt();
    if (interview.state() != InterviewState.RUNNING || started == null) {
      return interview;
    }
    Instant last = started.plus(interview.progress().elapsed());
    for (Pause pause : interview.progress().pauses()) {
      last = last.plus(pause.lasted());
    }
    return stoodStill(interview, last, Duration.between(last, now));
  }

  /** The clock ran and nothing was there to notice: a pause, still open if it is long. */
  static Interview stoodStill(Interview interview, Instant from, Duration lasted) {
    return lasted.compareTo(SAME_MEETING) <= 0
        ? add(interview, from, lasted)
        : begin(interview, from).withState(InterviewState.PAUSED, from);
  }

  private static Duration atLeast(Duration lasted) {
    return lasted.compareTo(SHORTEST) < 0 ? SHORTEST : lasted;
  }

  private static Interview and(Interview interview, Pause pause) {
    var pauses = new ArrayList<>(interview.progress().pauses());
    pauses.add(pause);
    return with(interview, pauses);
  }

  private static Interview with(Interview interview, List<Pause> pauses) {
    Progress progress = interview.progress();
    return interview.withProgress(new Progress(progress.step(), progress.elapsed(), pauses));
  }
}
