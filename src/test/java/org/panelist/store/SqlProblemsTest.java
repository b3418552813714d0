package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;

class SqlProblemsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN"})
  void aDiskThatWasTakenAwayIsNoDamage(SQLiteErrorCode code) throws IOException {
    Path file = folder.resolve("disk").resolve("panelist.db");
    assertThat(line(code, file)).contains("the data folder is no longer there", "plug its disk in");
    Files.createDirectory(file.getParent()); // the place where it is mounted
    assertThat(line(code, file)).contains("the data file is no longer there", "plug its disk in");
    Files.createFile(file);
    assertThat(line(code, file)).doesNotContain("no longer there");
  }

  @Test
  void damageIsStillCalledSo() throws IOException {
    Path file = Files.createFile(folder.resolve("panelist.db"));
    assertThat(line(SQLiteErrorCode.SQLITE_CORRUPT, file)).contains("the data file is damaged");
    assertThat(line(SQLiteErrorCode.SQLITE_FULL, folder.resolve("gone"))).contains("disk is full");
  }

  @Test
  void whoReadsAFileThatIsGoneIsToldSo() throws IOException {
    Path data = folder.resolve("data");
    try (Database database = Database.open(DataFolder.open(data))) {
      for (String name : new String[] {"panelist.db", "panelist.db-wal", "panelist.db-shm"}) {
        Files.deleteIfExists(data.resolve(name));
      }
      var store = new SqliteInterviewStore(database, InstantSource.system());
      assertThatThrownBy(store::list).hasMessageContaining("the data file is no longer there");
    }
  }

  private static String line(SQLiteErrorCode code, Path file) {
    return SqlProblems.of(new SQLException("", "", code.code), file).getMessage();
  }
}
