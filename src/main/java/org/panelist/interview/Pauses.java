package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Pause;
import org.panelist.domain.Progress;

/** Keeps the times in which the clocks stood still. The last pause is open while it lasts zero. */
final class Pauses {
  /** What is left of a gap as short as the clock can tell: a pause that is over lasts some time. */
  private static final Duration SHORTEST = Duration.ofMillis(1);

  /** Who comes back within this time goes on at once; later it takes a key. */
  private static final Duration SAME_MEETING = Duration.ofHours(2);

  private Pauses() {}

  static Interview begin(Interview interview, Instant now) {
    var pauses = new ArrayList<>(interview.progress().pauses());
    pauses.add(new Pause(now, Duration.ZERO));
    return with(interview, pauses);
  }

  /** Closes the open pause, if there is one. */
  static Interview end(Interview interview, Instant now) {
    var pauses = new ArrayList<>(interview.progress().pauses());
    if (pauses.isEmpty() || !pauses.get(pauses.size() - 1).lasted().isZero()) {
      return interview;
    }
    Pause open = pauses.remove(pauses.size() - 1);
    pauses.add(new Pause(open.from(), atLeast(Duration.between(open.from(), now))));
    return with(interview, pauses);
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
    Interview paused = begin(interview, last);
    boolean sameMeeting = Duration.between(last, now).compareTo(SAME_MEETING) <= 0;
    return sameMeeting ? end(paused, now) : paused.withState(InterviewState.PAUSED, now);
  }

  private static Duration atLeast(Duration lasted) {
    return lasted.compareTo(SHORTEST) < 0 ? SHORTEST : lasted;
  }

  private static Interview with(Interview interview, List<Pause> pauses) {
    Progress progress = interview.progress();
    return interview.withProgress(new Progress(progress.step(), progress.elapsed(), pauses));
  }
}
