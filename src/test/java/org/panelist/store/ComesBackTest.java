package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.ProblemException;
import org.panelist.interview.InterviewSummary;
import org.sqlite.SQLiteErrorCode;

/**
 * A data folder goes away and comes back while the program runs, as on a disk that is unplugged.
 */
class ComesBackTest {
  @TempDir private Path folder;
  private Path data;
  private Path away;
  private Database database;
  private SqliteInterviewStore store;

  @BeforeEach
  void open() {
    data = folder.resolve("data");
    away = folder.resolve("away");
    database = Database.open(DataFolder.open(data));
    store = new SqliteInterviewStore(database, InstantSource.system());
    store.create(Samples.interview("x", 2));
    save("before");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void save(String note) {
    Interview interview = Samples.interview("x", 2);
    store.save(interview.withNotes(new InterviewNotes(note, "", "")), Set.of());
  }

  private static <T> T in(Path folder, Function<SqliteInterviewStore, T> look) {
    try (Database other = Database.open(DataFolder.open(folder))) {
      return look.apply(new SqliteInterviewStore(other, InstantSource.system()));
    }
  }

  private static String noteIn(Path folder) {
    return in(folder, all -> all.find("x").orElseThrow().notes().general());
  }

  private static List<InterviewSummary> listIn(Path folder) {
    return in(folder, SqliteInterviewStore::list);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void isAway() throws IOException {
    Files.move(data, away);
    assertThatThrownBy(() -> save("lost"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the data folder is no longer there");
    assertThat(data).doesNotExist();
  }

  @Test
  void whatIsMovedBackIsWrittenAgain() throws IOException {
    isAway();
    Files.move(away, data);
    save("after");
    assertThat(noteIn(data)).isEqualTo("after");
    assertThat(store.list()).hasSize(1);
  }

  @Test
  void whatComesBackAsAnotherFileWithTheSameDataIsWrittenAndRead() throws IOException {
    assertThat(store.find("x")).isPresent(); // a connection that reads waits for the next time
    isAway();
    copy(away, data);
    save("after");
    assertThat(store.find("x").orElseThrow().notes().general()).isEqualTo("after");
    assertThat(noteIn(data)).isEqualTo("after");
    assertThat(noteIn(away)).isEqualTo("before");
    assertThat(store.list()).as("no other version").hasSize(1);
  }

  @Test
  void aBackupOfTheFileAloneIsNotMixedWithTheLogOfTheOther() throws Exception {
    Path backup = folder.resolve("backup");
    copy(data, backup);
    assertThat(noteIn(backup)).as("all of it in the file, none in a log").isEqualTo("before");
    for (int i = 0; i < 20; i++) {
      save("newer " + i);
    }
    Path file = database.file();
    Files.move(file, folder.resolve("lost.db"));
    Files.copy(backup.resolve(file.getFileName()), file);
    save("after");
    assertThat(file.resolveSibling(file.getFileName() + "-wal.gone")).isNotEmptyFile();
    database.close();
    assertThat(noteIn(data)).isEqualTo("after");
    try (var plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = plain.createStatement();
        var result = statement.executeQuery("pragma integrity_check")) {
      assertThat(result.getString(1)).isEqualTo("ok");
    }
  }

  @Test
  void itIsReadToo() throws IOException {
    assertThat(store.find("x")).isPresent();
    Files.move(data, away);
    copy(away, data);
    in(data, all -> renamed(all, "somebody else's"));
    assertThat(store.find("x").orElseThrow().notes().general()).isEqualTo("somebody else's");
  }

  private static boolean renamed(SqliteInterviewStore all, String note) {
    Interview theirs = all.find("x").orElseThrow();
    all.save(theirs.withNotes(new InterviewNotes(note, "", "")), Set.of());
    return true;
  }

  @Test
  void anOlderCopyKeepsWhatItHas() throws IOException {
    Path backup = folder.resolve("backup");
    copy(data, backup);
    save("later");
    isAway();
    copy(backup, data);
    save("after");
    assertThat(noteIn(data)).isEqualTo("after");
    assertThat(store.list())
        .extracting(InterviewSummary::interviewer)
        .hasSize(2)
        .anyMatch(name -> name.endsWith(OtherVersion.MARK));
  }

  @Test
  void theDataOfSomebodyElseAreLeftAlone() throws IOException {
    isAway();
    assertThat(listIn(data)).isEmpty();
    assertThatThrownBy(() -> store.create(Samples.interview("y", 1)))
        .hasMessageContaining("another data file is there now");
    assertThatThrownBy(() -> save("lost")).hasMessageContaining("another data file is there now");
    assertThatThrownBy(store::list).hasMessageContaining("another data file is there now");
    assertThat(listIn(data)).isEmpty();
    Files.move(data, folder.resolve("other"));
    Files.move(away, data);
    save("after");
    assertThat(noteIn(data)).isEqualTo("after");
  }

  @Test
  void anEmptyFileStaysEmpty() throws IOException {
    isAway();
    Path empty = Files.createFile(Files.createDirectory(data).resolve("panelist.db"));
    assertThatThrownBy(() -> save("lost")).hasMessageContaining("another data file is there now");
    assertThatThrownBy(() -> store.create(Samples.interview("y", 1)))
        .hasMessageContaining("another data file is there now");
    assertThat(empty).isEmptyFile();
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_NOTADB"})
  void aDiskThatFailedGetsANewConnection(SQLiteErrorCode code) {
    database.write(session -> session.run("create temp table of_this_connection (id text)"));
    fail(SQLiteErrorCode.SQLITE_BUSY);
    assertThat(ownTables()).isEqualTo(1);
    fail(code);
    save("after");
    assertThat(ownTables()).isZero();
    assertThat(noteIn(data)).isEqualTo("after");
  }

  private void fail(SQLiteErrorCode code) {
    assertThatThrownBy(
            () ->
                database.write(
                    session -> {
                      throw new SQLException("", "", code.code);
                    }))
        .isInstanceOf(ProblemException.class);
  }

  private long ownTables() {
    var number = new AtomicLong();
    database.write(
        session -> number.set(session.number("select count(*) from sqlite_temp_master")));
    return number.get();
  }
}
