package org.panelist.interview;

import java.time.Duration;
import org.panelist.domain.Interview;

/** A session over a store in memory and a time that stands still. */
final class SessionFixture {
  final ManualTime time = new ManualTime();
  final MemoryInterviews store = new MemoryInterviews();
  InterviewSession session;

  SessionFixture(Interview interview) {
    store.create(interview);
    session = open();
  }

  /** As a program started anew would. */
  InterviewSession open() {
    Interview saved =
        store.list().stream().findFirst().flatMap(s -> store.find(s.id())).orElseThrow();
    session = new InterviewSession(saved, new Autosave(store, time, time.clocks()), time.clocks());
    return session;
  }

  Interview saved() {
    return store.find(session.interview().id()).orElseThrow();
  }

  void pass(long seconds) {
    for (long i = 0; i < seconds; i++) {
      time.pass(Duration.ofSeconds(1));
      session.tick();
    }
  }
}
