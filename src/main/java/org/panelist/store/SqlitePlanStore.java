package org.panelist.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;
import org.panelist.plan.PlanStore;
import org.panelist.plan.PlanSummary;

/** Plans in SQLite. */
public final class SqlitePlanStore implements PlanStore {
  private final Database database;
  private final InstantSource time;
  private final Json json = new Json();

  public SqlitePlanStore(Database database, InstantSource time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public List<PlanSummary> list() {
    return database.read(
        session ->
            session.list(
                "select id, version, title, role, level, rounds, questions, minutes,"
                    + " (select count(*) from interview i where i.plan_id = plan.id), updated_at"
                    + " from plan order by updated_at desc, id",
                row ->
                    new PlanSummary(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        Level.valueOf(row.getString(5)),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        Instant.parse(row.getString(10)))));
  }

  @Override
  public Optional<Plan> find(String id) {
    return database
        .read(
            session ->
                session.first("select content from plan where id = ?", row -> row.getString(1), id))
        .map(content -> json.read(content, Plan.class, "plan " + id));
  }

  @Override
  public void save(Plan plan) {
    String content = json.write(plan);
    database.write(
        session ->
            session.update(
                "insert into plan (id, version, title, role, level, rounds, questions, minutes,"
                    + " content, revision, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"
                    + " on conflict (id) do update set version = excluded.version,"
                    + " title = excluded.title, role = excluded.role, level = excluded.level,"
                    + " rounds = excluded.rounds, questions = excluded.questions,"
                    + " minutes = excluded.minutes, content = excluded.content,"
                    + " revision = plan.revision + 1, updated_at = excluded.updated_at",
                plan.id(),
                plan.version(),
                plan.title(),
                plan.role(),
                plan.level().name(),
                plan.rounds().size(),
                (int) plan.items().count(),
                plan.rounds().stream().mapToInt(Round::minutes).sum(),
                content,
                Times.text(time.instant())));
  }

  @Override
  public void delete(String id) {
    database.write(session -> session.update("delete from plan where id = ?", id));
  }

  @Override
  public boolean inUse(String id, int version) {
    return database.read(
        session ->
            session.number(
                    "select count(*) from interview where plan_id = ? and plan_version = ?",
                    id,
                    version)
                > 0);
  }
}
