package org.panelist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Level;
import org.panelist.domain.Position;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Round;
import org.panelist.domain.RoundScope;
import org.panelist.interview.InterviewStore;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.LockedException;

/** Interviews in SQLite. */
public final class SqliteInterviewStore implements InterviewStore {
  private static final int FIRST_CODE = 101;

  /** Whoever saves has a second place for what is locked out, and should get there soon. */
  private static final Duration SAVE_PATIENCE = Duration.ofMillis(400);

  private final Database database;
  private final InstantSource time;
  private final InterviewRows rows = new InterviewRows(new Json());
  private final InterviewConflict conflict;

  /** The round that was written last: most saves need not write it again. */
  private final AtomicReference<@Nullable WrittenRound> written = new AtomicReference<>();

  /** Position and candidate of each interview as they were last read or written here. */
  private final Map<String, People> people = new ConcurrentHashMap<>();

  private record WrittenRound(String interviewId, Round round) {
    boolean isOf(Interview interview) {
      return interviewId.equals(interview.id()) && round.equals(interview.round());
    }
  }

  private record People(Position position, Candidate candidate) {
    static People of(Interview interview) {
      return new People(interview.position(), interview.candidate());
    }
  }

  public SqliteInterviewStore(Database database, InstantSource time) {
    this.database = database;
    this.time = time;
    this.conflict = new InterviewConflict(database.revisions(), rows);
  }

  @Override
  public List<InterviewSummary> list() {
    return database.read(
        session ->
            session.list(
                "select i.id, i.state, p.title, c.name, c.code, i.interviewer, r.name, i.level,"
                    + " r.minutes, r.items, (select count(*) from response a"
                    + " where a.interview_id = i.id and a.state <> 'NOT_ASKED'),"
                    + " i.elapsed_nanos, i.created_at, i.updated_at, i.closing_reason,"
                    + " i.planned_for from interview i"
                    + " join interview_round r on r.interview_id = i.id"
                    + " join position p on p.id = i.position_id"
                    + " join candidate c on c.id = i.candidate_id"
                    + " order by i.updated_at desc, i.id",
                SqliteInterviewStore::summary));
  }

  private static InterviewSummary summary(ResultSet row) throws SQLException {
    return new InterviewSummary(
        row.getString(1),
        InterviewState.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Level.valueOf(row.getString(8)),
        row.getInt(9),
        row.getInt(10),
        row.getInt(11),
        Duration.ofNanos(row.getLong(12)),
        Instant.parse(row.getString(13)),
        Instant.parse(row.getString(14)),
        row.getString(15),
        Times.parse(row.getString(16)));
  }

  @Override
  public Optional<Interview> find(String id) {
    return database.read(
        session -> {
          Optional<Interview> found = rows.find(session, id);
          if (found.isPresent()) {
            people.putIfAbsent(id, People.of(found.get()));
            InterviewConflict.revision(session, id)
                .ifPresent(revision -> database.revisions().read(id, revision));
          }
          return found;
        });
  }

  @Override
  public void create(
      Interview interview, List<RoundScope> otherRounds, @Nullable Instant plannedFor) {
    database.write(
        session -> {
          if (exists(session, interview.id())) {
            throw problem(interview, "an interview with this id is there already", "");
          }
          writePeople(session, interview);
          rows.insert(session, interview, time.instant());
          rows.writeOtherRounds(session, interview.id(), otherRounds);
          writePlannedFor(session, interview.id(), plannedFor);
        });
    database.revisions().wrote(interview.id(), 1);
  }

  @Override
  public void createOtherVersion(Interview interview) {
    var added = new AtomicReference<@Nullable OtherVersion>();
    database.write(session -> added.set(conflict.add(session, interview, time.instant())));
    database.revisions().tell(Objects.requireNonNull(added.get()));
  }

  @Override
  public long revision(String id) {
    return database.read(session -> InterviewConflict.revision(session, id).orElse(0L));
  }

  /**
   * The revision that this program last read or wrote, without a look at the data file; empty for
   * an interview that it did neither with.
   */
  public OptionalLong knownRevision(String id) {
    return database.revisions().known(id);
  }

  @Override
  public List<RoundScope> otherRounds(String id) {
    return database.read(session -> rows.otherRounds(session, id));
  }

  @Override
  public void save(Interview interview, Set<String> changedItems) {
    String id = interview.id();
    WrittenRound last = written.get();
    boolean roundIsWritten = last != null && last.isOf(interview);
    var outcome = new AtomicReference<InterviewConflict.@Nullable Outcome>();
    database.write(
        SAVE_PATIENCE,
        session -> {
          InterviewConflict.Outcome found = conflict.before(session, id, time.instant());
          outcome.set(found);
          if (!People.of(interview).equals(people.get(id))) {
            writePeople(session, interview);
          }
          if (!rows.update(session, interview, time.instant(), InterviewRows.SAVE)) {
            throw exists(session, id) ? locked(interview) : InterviewRows.missing(id);
          }
          if (!roundIsWritten || found.isConflict()) {
            rows.writeRound(session, interview);
          }
          rows.writeResponses(
              session,
              interview,
              found.isConflict() ? interview.responses().keySet() : changedItems);
        });
    written.set(new WrittenRound(id, interview.round()));
    people.put(id, People.of(interview));
    conflict.committed(id, Objects.requireNonNull(outcome.get()));
  }

  @Override
  public void planFor(String id, @Nullable Instant when) {
    database.write(session -> writePlannedFor(session, id, when));
  }

  private static void writePlannedFor(Session session, String id, @Nullable Instant when)
      throws SQLException {
    String text = Times.textOrNull(when);
    if (session.update("update interview set planned_for = ? where id = ?", text, id) == 0) {
      throw InterviewRows.missing(id);
    }
  }

  private static boolean exists(Session session, String id) throws SQLException {
    return session.number("select count(*) from interview where id = ?", id) > 0;
  }

  private static ProblemException locked(Interview interview) {
    return new LockedException(
        new Problem(
            "interview " + interview.id(),
            "its scorecard is submitted, which locks it",
            "amend the scorecard instead"));
  }

  private static ProblemException problem(Interview interview, String what, String mend) {
    return new ProblemException(new Problem("interview " + interview.id(), what, mend));
  }

  /** Adds position and candidate, or changes them where they differ from what is there. */
  private static void writePeople(Session session, Interview interview) throws SQLException {
    Position position = interview.position();
    session.update(
        "insert into position (id, title, level, revision) values (?, ?, ?, 1)"
            + " on conflict (id) do update set title = excluded.title, level = excluded.level,"
            + " revision = position.revision + 1"
            + " where position.title <> excluded.title or position.level <> excluded.level",
        position.id(),
        position.title(),
        position.level().name());
    Candidate candidate = interview.candidate();
    if (session.number(
            "select count(*) from candidate where code = ? and id <> ?",
            candidate.code(),
            candidate.id())
        > 0) {
      throw problem(
          interview, "another candidate has the code " + candidate.code(), "choose another code");
    }
    session.update(
        "insert into candidate (id, name, code, email, revision) values (?, ?, ?, ?, 1)"
            + " on conflict (id) do update set name = excluded.name, code = excluded.code,"
            + " email = excluded.email, revision = candidate.revision + 1"
            + " where candidate.name <> excluded.name or candidate.code <> excluded.code"
            + " or candidate.email <> excluded.email",
        candidate.id(),
        candidate.name(),
        candidate.code(),
        candidate.email());
  }

  @Override
  public List<Position> positions() {
    return database.read(
        session ->
            session.list(
                "select id, title, level from position order by title, id",
                row ->
                    new Position(
                        row.getString(1), row.getString(2), Level.valueOf(row.getString(3)))));
  }

  @Override
  public List<Candidate> candidates(String positionId) {
    return database.read(
        session ->
            session.list(
                "select id, name, code, email from candidate where id in"
                    + " (select candidate_id from interview where position_id = ?)"
                    + " order by code",
                row ->
                    new Candidate(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                positionId));
  }

  @Override
  public String freeCandidateCode() {
    List<String> codes =
        database.read(
            session ->
                session.list(
                    "select code from candidate where code like 'C-%'", row -> row.getString(1)));
    int highest =
        codes.stream()
            .filter(code -> code.matches("C-\\d{1,8}"))
            .mapToInt(code -> Integer.parseInt(code.substring(2)))
            .max()
            .orElse(0);
    return "C-" + Math.max(FIRST_CODE, highest + 1);
  }
}
