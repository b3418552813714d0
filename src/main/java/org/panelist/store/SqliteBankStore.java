package org.panelist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;

/** The question bank in SQLite. */
public final class SqliteBankStore implements BankStore {
  private static final String FINGERPRINT = "bank.fingerprint";

  private final Database database;
  private final Json json = new Json();
  private final SqliteSearch search = new SqliteSearch();

  public SqliteBankStore(Database database) {
    this.database = database;
  }

  @Override
  public List<QuestionSummary> summaries() {
    return database.read(
        session -> {
          var figures = new HashMap<String, Figures>();
          session.list(
              "select question_id, count(distinct interview_id),"
                  + " avg(case when state = 'NO_ANSWER' then 1 else score end)"
                  + " from response where state <> 'NOT_ASKED' group by question_id",
              row -> figures.put(row.getString(1), new Figures(row.getInt(2), row.getDouble(3))));
          return new Summaries(figures).list(session);
        });
  }

  private record Figures(int asked, double mean) {}

  /** Makes one value of equal competencies and tags, of which a bank has few. */
  private record Summaries(
      Map<String, Figures> figures,
      Map<String, Competency> competencies,
      Map<String, List<String>> tags) {
    Summaries(Map<String, Figures> figures) {
      this(figures, new HashMap<>(), new HashMap<>());
    }

    List<QuestionSummary> list(Session session) throws SQLException {
      return session.list(
          "select id, version, title, level, competency_id, competency_name, kind, minutes,"
              + " variants, tags from question order by competency_name, title, id",
          this::read);
    }

    private QuestionSummary read(ResultSet row) throws SQLException {
      String id = row.getString(1);
      String competencyId = row.getString(5);
      Competency competency = competencies.get(competencyId);
      if (competency == null) {
        competency = new Competency(competencyId, row.getString(6));
        competencies.put(competencyId, competency);
      }
      Figures figure = figures.get(id);
      return new QuestionSummary(
          id,
          row.getInt(2),
          row.getString(3),
          Level.valueOf(row.getString(4)),
          competency,
          Kind.valueOf(row.getString(7)),
          row.getInt(8),
          row.getString(9),
          tags.computeIfAbsent(row.getString(10), SqliteBankStore::tags),
          figure == null ? 0 : figure.asked(),
          figure == null ? null : figure.mean());
    }
  }

  private static List<String> tags(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }

  @Override
  public List<Competency> competencies() {
    return database.read(
        session ->
            session.list(
                "select competency_id, min(competency_name) from question"
                    + " group by competency_id order by 2, 1",
                row -> new Competency(row.getString(1), row.getString(2))));
  }

  @Override
  public Optional<Question> find(String id) {
    return database.read(session -> find(session, id));
  }

  @Override
  public List<Question> findAll(Collection<String> ids) {
    return database.read(
        session -> {
          var found = new ArrayList<Question>();
          for (String id : ids) {
            find(session, id).ifPresent(found::add);
          }
          return found;
        });
  }

  private Optional<Question> find(Session session, String id) throws SQLException {
    return session
        .first("select content from question where id = ?", row -> row.getString(1), id)
        .map(content -> json.read(content, Question.class, "question " + id));
  }

  @Override
  public List<String> search(String text) {
    return database.read(session -> search.search(session, text));
  }

  @Override
  public void importPacked(Collection<Question> questions, String fingerprint) {
    database.write(
        session -> {
          long next = session.number("select coalesce(max(number), 0) + 1 from question");
          for (Question question : questions) {
            if (put(session, question, next)) {
              next++;
            }
          }
          session.update(
              "insert into meta (name, value) values (?, ?)"
                  + " on conflict (name) do update set value = excluded.value",
              FINGERPRINT,
              fingerprint);
        });
  }

  private record Known(long number, int version) {}

  /** Whether it was added under {@code next}. */
  private boolean put(Session session, Question question, long next) throws SQLException {
    Optional<Known> known =
        session.first(
            "select number, version from question where id = ?",
            row -> new Known(row.getLong(1), row.getInt(2)),
            question.id());
    if (known.isPresent() && known.get().version() >= question.version()) {
      return false;
    }
    long number = known.map(Known::number).orElse(next);
    session.update(
        "insert into question (id, number, version, title, level, competency_id,"
            + " competency_name, kind, minutes, variants, tags, content)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set version = excluded.version,"
            + " title = excluded.title, level = excluded.level,"
            + " competency_id = excluded.competency_id,"
            + " competency_name = excluded.competency_name, kind = excluded.kind,"
            + " minutes = excluded.minutes, variants = excluded.variants,"
            + " tags = excluded.tags, content = excluded.content",
        question.id(),
        number,
        question.version(),
        question.title(),
        question.level().name(),
        question.competency().id(),
        question.competency().name(),
        question.kind().name(),
        question.minutes(),
        question.variants(),
        String.join("\n", question.tags().stream().map(tag -> tag.replace('\n', ' ')).toList()),
        json.write(question));
    SqliteSearch.replace(session, number, question, known.isPresent());
    return known.isEmpty();
  }

  @Override
  public String packedFingerprint() {
    return database.read(
        session ->
            session
                .first(
                    "select value from meta where name = ?", row -> row.getString(1), FINGERPRINT)
                .orElse(""));
  }
}
