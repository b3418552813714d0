package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;
import org.panelist.domain.RoundScope;

class DatabaseTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("panelist.db");
  }

  private Database open() {
    return Database.open(DataFolder.open(folder));
  }

  /** Opening must fail with these words and leave the data file alone. */
  private void refuses(String words) throws IOException {
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.getMessage()).contains(words).contains(file().toString());
            });
    assertThat(Arrays.equals(before, Files.readAllBytes(file()))).isTrue();
  }

  @Test
  void theNewestScriptIsTheCurrentVersion() throws IOException {
    Path scripts = Path.of("src/main/resources/org/panelist/store/migration");
    try (var files = Files.walk(scripts)) {
      assertThat(
              files
                  .map(path -> path.getFileName().toString())
                  .filter(name -> name.startsWith("V"))
                  .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                  .max())
          .hasValue(Migrations.CURRENT);
    }
  }

  @Test
  void aFolderThatIsNotThereIsMadeAndKeepsWhatWasWritten() {
    folder = folder.resolve("new folder").resolve("änother \uD83D\uDE00 %41#?");
    try (Database database = open()) {
      database.write(session -> session.update("insert into meta values ('a', 'b')"));
    }
    try (Database database = open()) {
      String value =
          database.read(
              session ->
                  session
                      .first("select value from meta where name = 'a'", row -> row.getString(1))
                      .orElseThrow());
      assertThat(value).isEqualTo("b");
    }
    assertThat(file()).exists();
  }

  @Test
  void anEmptyFileIsTakenAsNew() throws IOException {
    Files.createFile(file());
    open().close();
    assertThat(Files.size(file())).isPositive();
  }

  @Test
  void eachConnectionIsDurableAndChecksReferences() {
    try (Database database = open()) {
      var found = new TreeMap<String, String>();
      database.write(
          session -> {
            for (String pragma : new String[] {"journal_mode", "synchronous", "foreign_keys"}) {
              found.put(
                  pragma, session.first("pragma " + pragma, row -> row.getString(1)).orElseThrow());
            }
          });
      assertThat(found)
          .isEqualTo(Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "id,name\n1,Ada\n", "SQLite format 3\0 but then nothing of the kind"})
  void aFileThatIsNoDatabaseIsRefused(String content) throws IOException {
    Files.writeString(file(), content);
    refuses("not a database");
  }

  @Test
  void noiseIsRefused() throws IOException {
    byte[] noise = new byte[100_000];
    new java.util.Random(1).nextBytes(noise);
    Files.write(file(), noise);
    refuses("not a database");
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    open().close();
    byte[] content = Files.readAllBytes(file());
    Arrays.fill(content, 100, 4096, (byte) 0x55);
    Files.write(file(), content);
    refuses("damaged");
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
    sql("create table songs (title text)");
    refuses("another program");
  }

  @Test
  void aNewerVersionIsRefused() throws IOException, SQLException {
    open().close();
    sql(
        "insert into flyway_schema_history select installed_rank + 10, '"
            + (Migrations.CURRENT + 1)
            + "', description, type, script, checksum, installed_by, installed_on,"
            + " execution_time, success from flyway_schema_history where version = '1'");
    refuses("newer version");
  }

  /** As files were before the other rounds and the time agreed were kept. */
  @Test
  void aFileOfVersionTwoKeepsItsInterviewsAndTakesNewOnes() throws SQLException {
    var time = InstantSource.fixed(Samples.NOW);
    Interview before = Samples.full("before");
    try (Database database = open()) {
      new SqliteInterviewStore(database, time).create(before);
    }
    sql("alter table interview_round drop column other_rounds");
    sql("alter table interview drop column planned_for");
    sql("delete from flyway_schema_history where version in ('3', '4')");
    sql("pragma wal_checkpoint(truncate)");
    try (Database database = open()) {
      var store = new SqliteInterviewStore(database, time);
      assertThat(store.find("before")).contains(before);
      assertThat(store.otherRounds("before")).isEmpty();
      List<RoundScope> others = List.of(new RoundScope(2, "Design", "", 45, List.of("Data")));
      store.create(Samples.interview("after", 1), others, null);
      assertThat(store.otherRounds("after")).isEqualTo(others);
      store.planFor("before", Samples.NOW);
      assertThat(store.list()).anyMatch(line -> Samples.NOW.equals(line.plannedFor()));
      assertThat(Verification.of(database).problems()).isEmpty();
    }
  }

  @Test
  void aVersionThatIsNoNumberIsRefused() throws IOException, SQLException {
    open().close();
    sql(
        "update flyway_schema_history set version = 'two' where version = '"
            + Migrations.CURRENT
            + "'");
    sql("pragma wal_checkpoint(truncate)");
    refuses("unknown version 'two'");
  }

  @Test
  void aNewerVersionThatCrashedIsRefusedAndItsLogKept() throws IOException, SQLException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (Database database = open()) {
      database.write(
          session ->
              session.update(
                  "update flyway_schema_history set version = '99' where version = '"
                      + Migrations.CURRENT
                      + "'"));
      // as a crash leaves it: the change is in the log only
      Files.copy(file(), other.resolve("panelist.db"));
      Files.copy(folder.resolve("panelist.db-wal"), other.resolve("panelist.db-wal"));
    }
    folder = other;
    byte[] log = Files.readAllBytes(folder.resolve("panelist.db-wal"));
    refuses("newer version");
    assertThat(Files.readAllBytes(folder.resolve("panelist.db-wal"))).isEqualTo(log);
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() throws IOException {
    Files.createDirectory(file());
    assertThatThrownBy(this::open)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not a file");
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    folder = Files.writeString(folder.resolve("text"), "text", StandardCharsets.UTF_8);
    assertThatThrownBy(this::open)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not a folder");
    assertThat(folder).hasContent("text");
  }

  @Test
  void afterAFailureTheNextWriteWorks() {
    try (Database database = open()) {
      assertThatThrownBy(
              () ->
                  database.write(
                      session -> {
                        session.update("insert into meta values ('a', '1')");
                        session.update("insert into meta values ('a', '2')");
                      }))
          .isInstanceOf(ProblemException.class);
      database.write(session -> session.update("insert into meta values ('a', '3')"));
      assertThat(database.<Long>read(session -> session.number("select count(*) from meta")))
          .isEqualTo(1);
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
