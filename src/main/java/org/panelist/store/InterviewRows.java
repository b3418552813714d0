package org.panelist.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Pause;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Progress;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.ResponseState;
import org.panelist.domain.Round;
import org.panelist.domain.RoundScope;
import org.panelist.domain.WrapUp;

/** An interview as rows of the tables interview, interview_round and response, and back. */
final class InterviewRows {
  private static final String HEADER =
      "state = ?, position_id = ?, candidate_id = ?, interviewer = ?, shadow = ?, plan_id = ?,"
          + " plan_version = ?, level = ?, plan_ref = ?, created_at = ?, started_at = ?,"
          + " ended_at = ?, step = ?, elapsed_nanos = ?, pauses = ?, notes = ?,"
          + " candidate_notes = ?, recommendation = ?, override_reason = ?, strengths = ?,"
          + " concerns = ?, for_committee = ?, closing_reason = ?, updated_at = ?,"
          + " revision = revision + 1";

  /** Everything, unless a scorecard locked the interview. */
  static final String SAVE =
      "update interview set "
          + HEADER
          + ", scratch = ? where id = ?"
          + " and not exists (select 1 from scorecard s where s.interview_id = interview.id)";

  /** Everything; a scratch note is kept when there is none in what is submitted. */
  static final String SUBMIT =
      "update interview set "
          + HEADER
          + ", scratch = coalesce(nullif(?, ''), scratch) where id = ?";

  private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};
  private static final TypeReference<List<RoundScope>> SCOPES = new TypeReference<>() {};
  private static final TypeReference<List<Integer>> FOLLOW_UPS = new TypeReference<>() {};

  private final Json json;

  InterviewRows(Json json) {
    this.json = json;
  }

  static ProblemException missing(String id) {
    return new ProblemException(
        new Problem("interview " + id, "there is no such interview in this data folder", ""));
  }

  void insert(Session session, Interview interview, Instant now) throws SQLException {
    // Placeholders, so that the columns and their order are written down once, in HEADER.
    session.update(
        "insert into interview (id, state, position_id, candidate_id, interviewer, shadow,"
            + " plan_id, plan_version, level, plan_ref, created_at, step, elapsed_nanos, pauses,"
            + " notes, candidate_notes, scratch, override_reason, strengths, concerns,"
            + " for_committee, closing_reason, revision, updated_at)"
            + " values (?, '', ?, ?, '', '', '', 0, '', '', '', '', 0, '', '', '', '', '', '', '',"
            + " '', '', 0, '')",
        interview.id(),
        interview.position().id(),
        interview.candidate().id());
    update(session, interview, now, SAVE);
    writeRound(session, interview);
  }

  /**
   * Writes everything but round and responses.
   *
   * @param statement {@link #SAVE} or {@link #SUBMIT}
   * @return false if the interview is not there, or locked
   */
  boolean update(Session session, Interview interview, Instant now, String statement)
      throws SQLException {
    PlanRef plan = interview.plan();
    Progress progress = interview.progress();
    WrapUp wrapUp = interview.wrapUp();
    Recommendation recommendation = wrapUp.recommendation();
    int rows =
        session.update(
            statement,
            interview.state().name(),
            interview.position().id(),
            interview.candidate().id(),
            interview.interviewer(),
            interview.shadow(),
            plan.planId(),
            plan.version(),
            plan.level().name(),
            json.write(plan),
            Times.text(interview.createdAt()),
            Times.textOrNull(interview.startedAt()),
            Times.textOrNull(interview.endedAt()),
            progress.step(),
            progress.elapsed().toNanos(),
            json.write(progress.pauses()),
            interview.notes().general(),
            interview.notes().candidateQuestions(),
            recommendation == null ? null : recommendation.name(),
            wrapUp.override(),
            wrapUp.strengths(),
            wrapUp.concerns(),
            wrapUp.forCommittee(),
            interview.closingReason(),
            Times.text(now),
            interview.notes().scratch(),
            interview.id());
    return rows == 1;
  }

  /** Writes the round and makes the rows of responses those of its items. */
  void writeRound(Session session, Interview interview) throws SQLException {
    Round round = interview.round();
    session.update(
        "insert into interview_round (interview_id, name, minutes, items, content)"
            + " values (?, ?, ?, ?, ?) on conflict (interview_id) do update set"
            + " name = excluded.name, minutes = excluded.minutes, items = excluded.items,"
            + " content = excluded.content",
        interview.id(),
        round.name(),
        round.minutes(),
        round.items().size(),
        json.write(round));
    List<String> stored =
        session.list(
            "select item_id from response where interview_id = ?",
            row -> row.getString(1),
            interview.id());
    for (String itemId : stored) {
      if (!interview.responses().containsKey(itemId)) {
        session.update(
            "delete from response where interview_id = ? and item_id = ?", interview.id(), itemId);
      }
    }
    List<String> added =
        interview.responses().keySet().stream().filter(id -> !stored.contains(id)).toList();
    writeResponses(session, interview, added);
  }

  void writeOtherRounds(Session session, String interviewId, List<RoundScope> otherRounds)
      throws SQLException {
    session.update(
        "update interview_round set other_rounds = ? where interview_id = ?",
        json.write(otherRounds),
        interviewId);
  }

  /** None for an interview that is not there. */
  List<RoundScope> otherRounds(Session session, String id) throws SQLException {
    return session
        .first(
            "select other_rounds from interview_round where interview_id = ?",
            row -> json.read(row.getString(1), SCOPES, "interview " + id),
            id)
        .orElse(List.of());
  }

  /** Writes the responses to those of {@code itemIds} that the round has. */
  void writeResponses(Session session, Interview interview, Collection<String> itemIds)
      throws SQLException {
    for (Item item : interview.round().items()) {
      if (itemIds.contains(item.id())) {
        writeResponse(session, interview.id(), item, interview.response(item.id()));
      }
    }
  }

  private void writeResponse(Session session, String interviewId, Item item, Response response)
      throws SQLException {
    session.update(
        "insert into response (interview_id, item_id, question_id, state, score, notes,"
            + " spent_nanos, follow_ups, skipped, reason, revision)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
            + " on conflict (interview_id, item_id) do update set"
            + " question_id = excluded.question_id, state = excluded.state,"
            + " score = excluded.score, notes = excluded.notes,"
            + " spent_nanos = excluded.spent_nanos, follow_ups = excluded.follow_ups,"
            + " skipped = excluded.skipped, reason = excluded.reason,"
            + " revision = response.revision + 1",
        interviewId,
        item.id(),
        item.question().id(),
        response.state().name(),
        response.score(),
        response.notes(),
        response.spent().toNanos(),
        json.write(response.followUpsUsed()),
        response.skipped(),
        response.reason());
  }

  Optional<Interview> find(Session session, String id) throws SQLException {
    Map<String, Response> responses = responses(session, id);
    return session.first(
        "select i.*, r.content, p.title as position_title, p.level as position_level,"
            + " c.name as candidate_name, c.code, c.email from interview i"
            + " join interview_round r on r.interview_id = i.id"
            + " join position p on p.id = i.position_id"
            + " join candidate c on c.id = i.candidate_id where i.id = ?",
        row -> read(row, responses),
        id);
  }

  private Map<String, Response> responses(Session session, String id) throws SQLException {
    var responses = new LinkedHashMap<String, Response>();
    session.list(
        "select item_id, state, score, notes, spent_nanos, follow_ups, skipped, reason"
            + " from response where interview_id = ?",
        row -> responses.put(row.getString(1), response(row, id)),
        id);
    return responses;
  }

  private Response response(ResultSet row, String interviewId) throws SQLException {
    int points = row.getInt(3);
    Integer score = row.wasNull() ? null : points;
    return new Response(
        row.getString(1),
        ResponseState.valueOf(row.getString(2)),
        score,
        row.getString(4),
        Duration.ofNanos(row.getLong(5)),
        json.read(row.getString(6), FOLLOW_UPS, "interview " + interviewId),
        row.getBoolean(7),
        row.getString(8));
  }

  private Interview read(ResultSet row, Map<String, Response> responses) throws SQLException {
    String id = row.getString("id");
    String where = "interview " + id;
    return new Interview(
        id,
        InterviewState.valueOf(row.getString("state")),
        new Position(
            row.getString("position_id"),
            row.getString("position_title"),
            Level.valueOf(row.getString("position_level"))),
        new Candidate(
            row.getString("candidate_id"),
            row.getString("candidate_name"),
            row.getString("code"),
            row.getString("email")),
        row.getString("interviewer"),
        row.getString("shadow"),
        json.read(row.getString("plan_ref"), PlanRef.class, where),
        json.read(row.getString("content"), Round.class, where),
        Instant.parse(row.getString("created_at")),
        Times.parse(row.getString("started_at")),
        Times.parse(row.getString("ended_at")),
        new Progress(
            row.getString("step"),
            Duration.ofNanos(row.getLong("elapsed_nanos")),
            json.read(row.getString("pauses"), PAUSES, where)),
        responses,
        new InterviewNotes(
            row.getString("notes"), row.getString("candidate_notes"), row.getString("scratch")),
        new WrapUp(
            recommendation(row.getString("recommendation")),
            row.getString("override_reason"),
            row.getString("strengths"),
            row.getString("concerns"),
            row.getString("for_committee")),
        row.getString("closing_reason"));
  }

  private static @Nullable Recommendation recommendation(@Nullable String name) {
    return name == null ? null : Recommendation.valueOf(name);
  }
}
