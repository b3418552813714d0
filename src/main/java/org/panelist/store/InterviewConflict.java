package org.panelist.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;

/**
 * One save of an interview that somebody else may have changed. If so, theirs becomes an interview
 * of its own before it is overwritten: nothing is lost, and nobody is interrupted in the hour.
 */
final class InterviewConflict {
  /** Copies made by this process, by the interview they are of, with the revision they got. */
  private final Map<String, Copy> copies = new ConcurrentHashMap<>();

  private final Revisions revisions;
  private final InterviewRows rows;

  InterviewConflict(Revisions revisions, InterviewRows rows) {
    this.revisions = revisions;
    this.rows = rows;
  }

  private record Copy(String id, long revision) {}

  /** What {@link #before} found; for {@link #committed}. */
  static final class Outcome {
    private long revision;
    private @Nullable Copy copy;
    private @Nullable OtherVersion added;

    /** Whether all has to be written, and not what changed here only. */
    boolean isConflict() {
      return copy != null;
    }
  }

  /** Before an interview is written, in the same transaction. */
  Outcome before(Session session, String id, Instant now) throws SQLException {
    var outcome = new Outcome();
    Optional<Long> stored = revision(session, id);
    outcome.revision = stored.orElse(0L) + 1;
    if (stored.isPresent() && revisions.isOther(id, stored.get())) {
      Optional<Interview> theirs = rows.find(session, id);
      if (theirs.isPresent()) {
        keep(session, theirs.get(), now, outcome);
      }
    }
    return outcome;
  }

  /** A copy that nobody touched is replaced, else two windows would make one at each save. */
  private void keep(Session session, Interview theirs, Instant now, Outcome outcome)
      throws SQLException {
    Copy last = copies.get(theirs.id());
    if (last != null && revision(session, last.id()).equals(Optional.of(last.revision()))) {
      Interview copy = copy(theirs, last.id());
      rows.update(session, copy, now, InterviewRows.SAVE);
      rows.writeRound(session, copy);
      rows.writeResponses(session, copy, copy.responses().keySet());
      outcome.copy = new Copy(last.id(), last.revision() + 1);
      return;
    }
    Interview copy = copy(theirs, UUID.randomUUID().toString());
    rows.insert(session, copy, now);
    outcome.copy = new Copy(copy.id(), 1);
    outcome.added = new OtherVersion(theirs.candidate().name(), copy.interviewer());
  }

  /** Adds a copy of an interview that nobody will replace; what to say of it once committed. */
  OtherVersion add(Session session, Interview interview, Instant now) throws SQLException {
    Interview copy = copy(interview, UUID.randomUUID().toString());
    rows.insert(session, copy, now);
    return new OtherVersion(interview.candidate().name(), copy.interviewer());
  }

  /** When the transaction is committed. */
  void committed(String id, Outcome outcome) {
    revisions.wrote(id, outcome.revision);
    if (outcome.copy != null) {
      copies.put(id, outcome.copy);
    }
    if (outcome.added != null) {
      revisions.tell(outcome.added);
    }
  }

  static Optional<Long> revision(Session session, String id) throws SQLException {
    return session.first("select revision from interview where id = ?", row -> row.getLong(1), id);
  }

  private static Interview copy(Interview theirs, String id) {
    return theirs.copyAs(id, theirs.interviewer() + OtherVersion.MARK);
  }
}
