package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;

/**
 * Gives an interview its time, and records when it stood still. Lengths are measured by the clock
 * that never goes back; only what went on in an earlier run of the program is told by the wall
 * clock.
 */
final class InterviewClock {
  /** Nobody who holds an interview leaves the program without a tick for so long: it slept. */
  private static final Duration ASLEEP = Duration.ofSeconds(30);

  /** Who comes back from the wrap-up within this time may have gone there by a slip. */
  private static final Duration SLIP = Duration.ofMinutes(2);

  /** For so long by the interview's clock it is said that the program slept. */
  private static final Duration SAID = Duration.ofMinutes(1);

  private final Clocks clocks;
  private long last;
  private boolean ticking;

  /** When the clock was stopped; null if that was in an earlier run of the program. */
  private @Nullable Long stopped;

  private @Nullable Duration slept;
  private Duration saidUntil = Duration.ZERO;

  InterviewClock(Clocks clocks) {
    this.clocks = clocks;
    last = nanos();
  }

  /** An interview whose program ended: a gap in which its clock should have run is a pause. */
  Interview resume(Interview interview) {
    return Pauses.resume(interview, now());
  }

  /** Somebody ticks it each second from now on, until {@link #unattended}. */
  void attended() {
    ticking = true;
  }

  /** Nobody ticks it for a while, though the clock may go on. */
  void unattended() {
    ticking = false;
  }

  /** The clock runs; what lay between is a pause, also if the candidate had seemed to leave. */
  Interview start(Interview interview) {
    Instant ended = interview.endedAt();
    Interview result = interview;
    if (interview.state() == InterviewState.WRAP_UP && interview.startedAt() != null) {
      result = ended == null ? interview : Pauses.add(interview, ended, since(ended));
    }
    result = endPause(result);
    last = nanos();
    ticking = false;
    slept = null;
    return result.withState(InterviewState.RUNNING, now());
  }

  /** The clock of a running interview stands still from now on. */
  Interview pause(Interview interview) {
    stopped = nanos();
    return Pauses.begin(interview, now()).withState(InterviewState.PAUSED, now());
  }

  /** The candidate leaves. */
  Interview finish(Interview interview) {
    Interview result = endPause(interview);
    stopped = nanos();
    return result.withState(InterviewState.WRAP_UP, now());
  }

  /** Whether there is a clock that stands still; what was held on paper has none. */
  static boolean canStart(Interview interview) {
    return switch (interview.state()) {
      case PLANNED, PAUSED -> true;
      case WRAP_UP -> interview.startedAt() != null;
      default -> false;
    };
  }

  /** Whether the clock was running and was ended only a short while ago. */
  boolean justEnded(Interview interview) {
    Instant ended = interview.endedAt();
    if (interview.state() != InterviewState.WRAP_UP
        || interview.startedAt() == null
        || ended == null) {
      return false;
    }
    Duration ago = since(ended);
    return !ago.isNegative() && ago.compareTo(SLIP) <= 0;
  }

  /** Closes a pause that is still open. */
  Interview endPause(Interview interview) {
    return Pauses.open(interview).map(from -> Pauses.end(interview, since(from))).orElse(interview);
  }

  /**
   * Adds the time since the last call to the clock and to the current item of a running interview.
   * Time in which the program slept is a pause instead.
   */
  Interview advance(Interview interview) {
    long before = last;
    Duration gone = clocks.since(before);
    last = nanos();
    if (interview.state() != InterviewState.RUNNING || gone.isZero()) {
      return interview;
    }
    if (gone.compareTo(ticking ? ASLEEP : Pauses.SAME_MEETING) > 0) {
      slept = gone;
      saidUntil = interview.progress().elapsed().plus(SAID);
      stopped = before;
      return Pauses.stoodStill(interview, now().minus(gone), gone);
    }
    Interview result = interview;
    Optional<Item> current = interview.round().item(interview.progress().step());
    if (current.isPresent()) {
      Response response = interview.response(current.get().id());
      result = interview.withResponse(response.withSpent(response.spent().plus(gone)));
    }
    Progress at = result.progress();
    return result.withProgress(new Progress(at.step(), at.elapsed().plus(gone), at.pauses()));
  }

  /** How long the program slept, if that was a short while ago. */
  Optional<Duration> slept(Interview interview) {
    return interview.progress().elapsed().compareTo(saidUntil) < 0
        ? Optional.ofNullable(slept)
        : Optional.empty();
  }

  /** Time since the clock was stopped, which by the wall clock was {@code then}. */
  private Duration since(Instant then) {
    Long at = stopped;
    return at == null ? Duration.between(then, now()) : clocks.since(at);
  }

  private Instant now() {
    return clocks.time().instant();
  }

  private long nanos() {
    return clocks.nanoTime().getAsLong();
  }
}
