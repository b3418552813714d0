package org.panelist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.domain.Scorecard;

/**
 * Reads a data file from end to end and says what it found; changes nothing. Blocking: seconds for
 * a large file.
 */
public final class Verification {
  private final Database database;
  private final Json json = new Json();
  private final List<String> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Verification(Database database) {
    this.database = database;
  }

  /**
   * What was found.
   *
   * @param findings lines for people: what there is and how much of it
   * @param problems what is wrong; empty for a sound file
   */
  public record Result(List<String> findings, List<Problem> problems) {
    public Result {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  public static Result of(Database database) {
    var verification = new Verification(database);
    verification.run(verification::file);
    verification.run(verification::references);
    verification.run(verification::questions);
    verification.run(verification::plans);
    verification.run(verification::interviews);
    verification.run(verification::scorecards);
    return new Result(verification.findings, verification.problems);
  }

  /** One check that fails must not keep the others from running. */
  private void run(Database.Change check) {
    try {
      database.read(
          session -> {
            check.run(session);
            return true;
          });
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  /** Runs {@code decode} on what {@code where} names and keeps its complaint. */
  private void record(String where, Database.Change decode, Session session) throws SQLException {
    try {
      decode.run(session);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException | DateTimeException e) {
      problem(where, String.valueOf(e.getMessage()));
    }
  }

  private void problem(String where, String what) {
    problems.add(new Problem(where, what, "restore it from a backup"));
  }

  private void file(Session session) throws SQLException {
    List<String> lines = session.list("pragma integrity_check", row -> row.getString(1));
    boolean sound = lines.equals(List.of("ok"));
    findings.add(
        database.file()
            + ": "
            + (sound ? "the file is sound" : counted(lines.size(), "fault") + " in it"));
    if (!sound) {
      lines.forEach(line -> problem(database.file().toString(), line));
    }
  }

  private void references(Session session) throws SQLException {
    session.list(
        "pragma foreign_key_check",
        row -> {
          problem(
              row.getString(1) + " row " + row.getLong(2),
              "refers to a " + row.getString(3) + " that is not there");
          return true;
        });
  }

  private void questions(Session session) throws SQLException {
    long found =
        count(
            session,
            "select id, version, content from question",
            (row, where) -> {
              Question question = json.read(row.getString(3), Question.class, where);
              check(
                  question.id().equals(row.getString(1)) && question.version() == row.getInt(2),
                  where,
                  "its text belongs to another question or version");
            },
            "question ");
    findings.add(counted(found, "question"));
    long searchable = session.number("select count(*) from question_search");
    check(
        searchable == found,
        "search",
        searchable + " questions can be found by searching, of " + found);
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private void plans(Session session) throws SQLException {
    long found =
        count(
            session,
            "select id, version, content from plan",
            (row, where) -> {
              Plan plan = json.read(row.getString(3), Plan.class, where);
              check(
                  plan.id().equals(row.getString(1)) && plan.version() == row.getInt(2),
                  where,
                  "its text belongs to another plan or version");
            },
            "plan ");
    findings.add(counted(found, "plan"));
  }

  private void interviews(Session session) throws SQLException {
    var rows = new InterviewRows(json);
    List<String> ids = session.list("select id from interview", row -> row.getString(1));
    for (String id : ids) {
      String where = "interview " + id;
      record(where, s -> interview(s, rows, id, where), session);
    }
    long responses = session.number("select count(*) from response");
    findings.add(counted(ids.size(), "interview") + " with " + counted(responses, "response"));
  }

  private void interview(Session session, InterviewRows rows, String id, String where)
      throws SQLException {
    Interview interview = rows.find(session, id).orElse(null);
    if (interview == null) {
      problem(where, "its round, position or candidate is not there");
      return;
    }
    long stored = session.number("select count(*) from response where interview_id = ?", id);
    int items = interview.round().items().size();
    check(stored == items, where, stored + " responses to " + items + " items");
    long cards = session.number("select count(*) from scorecard where interview_id = ?", id);
    boolean submitted = interview.state() == InterviewState.SUBMITTED;
    check(!submitted || cards > 0, where, "it is submitted, and its scorecard is not there");
    check(submitted || cards == 0, where, "it has a scorecard, and is not submitted");
  }

  private void scorecards(Session session) throws SQLException {
    long found =
        count(
            session,
            "select interview_id || ' version ' || version, id, interview_id, version, digest,"
                + " (select count(*) from scorecard earlier where earlier.interview_id ="
                + " scorecard.interview_id and earlier.version < scorecard.version), content"
                + " from scorecard",
            this::scorecard,
            "scorecard of interview ");
    findings.add(counted(found, "scorecard"));
  }

  private void scorecard(ResultSet row, String where) throws SQLException {
    String content = row.getString(7);
    check(
        SqliteScorecardStore.digest(content).equals(row.getString(5)),
        where,
        "it is not what was submitted: its text has changed since");
    int version = row.getInt(4);
    check(row.getInt(6) == version - 1, where, "a version before it is not there");
    Scorecard card = json.read(content, Scorecard.class, where);
    check(
        card.id().equals(row.getString(2))
            && card.interviewId().equals(row.getString(3))
            && card.version() == version,
        where,
        "its text belongs to another scorecard or version");
  }

  @FunctionalInterface
  private interface RowCheck {
    void run(ResultSet row, String where) throws SQLException;
  }

  /** Checks each row, named by its first column; returns how many there are. */
  private long count(Session session, String sql, RowCheck rowCheck, String kind)
      throws SQLException {
    return session
        .list(
            sql,
            row -> {
              String where = kind + row.getString(1);
              record(where, s -> rowCheck.run(row, where), session);
              return true;
            })
        .size();
  }

  private void check(boolean right, String where, String what) {
    if (!right) {
      problem(where, what);
    }
  }
}
