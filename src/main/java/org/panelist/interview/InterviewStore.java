package org.panelist.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.Position;
import org.panelist.domain.RoundScope;

/** Where interviews are kept. Blocking: call from a task. */
public interface InterviewStore extends InterviewSaves {
  /** One line for each interview, the newest change first. */
  List<InterviewSummary> list();

  Optional<Interview> find(String id);

  /**
   * Adds a new interview with its position and candidate, all or nothing.
   *
   * @param otherRounds what the other rounds of its plan cover; kept as it is now
   * @param plannedFor when it is to be held; null for no time
   */
  void create(Interview interview, List<RoundScope> otherRounds, @Nullable Instant plannedFor);

  /** As {@link #create(Interview, List, Instant)}, of a plan with no other round, for no time. */
  default void create(Interview interview) {
    create(interview, List.of(), null);
  }

  /**
   * Adds a copy of an interview, marked as its other version, and says so to whoever listens for
   * such.
   */
  void createOtherVersion(Interview interview);

  /** How often the interview was saved; 0 if it is not there. */
  long revision(String id);

  /** What was said of the other rounds when the interview was made. */
  List<RoundScope> otherRounds(String id);

  /**
   * Notes when an interview is to be held; changes nothing else of it.
   *
   * @param when null for no time
   */
  void planFor(String id, @Nullable Instant when);

  /** Positions by title. */
  List<Position> positions();

  /** Candidates of a position by code. */
  List<Candidate> candidates(String positionId);

  /** A candidate code such as {@code C-104} that no candidate has. */
  String freeCandidateCode();
}
