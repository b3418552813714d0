package org.panelist.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Scorecard;
import org.panelist.scorecard.ScorecardStore;

/**
 * Scorecards in SQLite. Each is one text, written once; this class is the only one that writes the
 * table, and it only inserts. The private scratch note is not part of it: it stays with the
 * interview.
 */
public final class SqliteScorecardStore implements ScorecardStore {
  private final Database database;
  private final InstantSource time;
  private final Json json;
  private final InterviewRows rows;
  private final InterviewConflict conflict;

  public SqliteScorecardStore(Database database, InstantSource time) {
    this.database = database;
    this.time = time;
    this.json = new Json();
    this.rows = new InterviewRows(json);
    this.conflict = new InterviewConflict(database.revisions(), rows);
  }

  @Override
  public void submit(Scorecard scorecard) {
    String content = json.write(withoutScratch(scorecard));
    var outcome = new AtomicReference<InterviewConflict.@Nullable Outcome>();
    database.write(
        session -> {
          long latest =
              session.number(
                  "select coalesce(max(version), 0) from scorecard where interview_id = ?",
                  scorecard.interviewId());
          if (scorecard.version() != latest + 1) {
            throw refused(scorecard, latest);
          }
          outcome.set(conflict.before(session, scorecard.interviewId(), time.instant()));
          Interview locked =
              scorecard.interview().withState(InterviewState.SUBMITTED, time.instant());
          if (!rows.update(session, locked, time.instant(), InterviewRows.SUBMIT)) {
            throw InterviewRows.missing(scorecard.interviewId());
          }
          rows.writeRound(session, locked);
          rows.writeResponses(session, locked, locked.responses().keySet());
          session.update(
              "insert into scorecard (id, interview_id, version, submitted_at, reason, content,"
                  + " digest) values (?, ?, ?, ?, ?, ?, ?)",
              scorecard.id(),
              scorecard.interviewId(),
              scorecard.version(),
              Times.text(scorecard.submittedAt()),
              scorecard.reason(),
              content,
              digest(content));
        });
    conflict.committed(scorecard.interviewId(), Objects.requireNonNull(outcome.get()));
  }

  private static Scorecard withoutScratch(Scorecard scorecard) {
    InterviewNotes notes = scorecard.interview().notes();
    return new Scorecard(
        scorecard.id(),
        scorecard.interviewId(),
        scorecard.version(),
        scorecard.submittedAt(),
        scorecard.reason(),
        scorecard
            .interview()
            .withNotes(new InterviewNotes(notes.general(), notes.candidateQuestions(), "")),
        scorecard.summary());
  }

  private static ProblemException refused(Scorecard scorecard, long latest) {
    String what =
        scorecard.version() <= latest
            ? "version " + scorecard.version() + " of the scorecard is there already"
            : "version " + (latest + 1) + " of the scorecard comes before " + scorecard.version();
    return new ProblemException(
        new Problem(
            "interview " + scorecard.interviewId(), what, "open the interview again and repeat"));
  }

  @Override
  public List<Scorecard> versions(String interviewId) {
    return database
        .read(
            session ->
                session.list(
                    "select content from scorecard where interview_id = ? order by version",
                    row -> row.getString(1),
                    interviewId))
        .stream()
        .map(content -> read(content, interviewId))
        .toList();
  }

  @Override
  public Optional<Scorecard> latest(String interviewId) {
    return database
        .read(
            session ->
                session.first(
                    "select content from scorecard where interview_id = ?"
                        + " order by version desc limit 1",
                    row -> row.getString(1),
                    interviewId))
        .map(content -> read(content, interviewId));
  }

  private Scorecard read(String content, String interviewId) {
    return json.read(content, Scorecard.class, "scorecard of interview " + interviewId);
  }

  /** SHA-256 in hexadecimal: shows later that a scorecard is what was submitted. */
  static String digest(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
