package org.panelist.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    Optional<Stored> stored = database.read(session -> stored(session, id));
    stored.ifPresent(found -> database.revisions().read(id, found.revision()));
    return stored.map(found -> read(found, id));
  }

  private record Stored(String content, long revision) {}

  private static Optional<Stored> stored(Session session, String id) throws SQLException {
    return session.first(
        "select content, revision from plan where id = ?",
        row -> new Stored(row.getString(1), row.getLong(2)),
        id);
  }

  private Plan read(Stored stored, String id) {
    return json.read(stored.content(), Plan.class, "plan " + id);
  }

  /** What somebody else made of it meanwhile becomes a plan of its own first. */
  @Override
  public void save(Plan plan) {
    var revision = new AtomicLong();
    var kept = new AtomicReference<@Nullable Plan>();
    database.write(
        session -> {
          Optional<Stored> stored = stored(session, plan.id());
          revision.set(stored.map(Stored::revision).orElse(0L) + 1);
          if (stored.isPresent()
              && database.revisions().isOther(plan.id(), stored.get().revision())) {
            Plan theirs = read(stored.get(), plan.id());
            Plan copy =
                theirs
                    .withId(UUID.randomUUID().toString())
                    .withHeader(theirs.title() + OtherVersion.MARK, theirs.role(), theirs.level());
            write(session, copy);
            kept.set(copy);
          }
          write(session, plan);
        });
    database.revisions().wrote(plan.id(), revision.get());
    Plan other = kept.get();
    if (other != null) {
      database.revisions().tell(new OtherVersion(plan.title(), other.title()));
    }
  }

  private void write(Session session, Plan plan) throws SQLException {
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
        json.write(plan),
        Times.text(time.instant()));
  }

  @Override
  public void delete(String id) {
    database.write(session -> session.update("delete from plan where id = ?", id));
    database.revisions().forget(id);
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
