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
import org.panelist.domain.ProblemException;

/** Folders that are read and have to stay as they are, byte for byte. */
class ReadingTest {
  @TempDir Path root;

  /** What the last Panelist left of the data file. */
  enum Left {
    /** It was closed. */
    CLOSED,
    /** The last change is in the log only, as a crash leaves it. */
    CRASHED,
    /** As crashed, but of a copy that has data file and log and not the index of the log. */
    COPIED,
    /** As closed, and something that only read it left an empty log and its index. */
    READ;

    /** Makes a folder with plan "one" and, changed last, plan "two". */
    Path in(Path root, Database.Change last) throws IOException {
      Path made = root.resolve("made");
      Path folder = Files.createDirectories(root.resolve("left 100% ä? #1"));
      try (Database database = Database.open(DataFolder.open(made))) {
        var plans = new SqlitePlanStore(database, InstantSource.system());
        plans.save(Samples.plan("one", 1));
        plans.save(Samples.plan("two", 1));
        database.write(last);
        if (this == CRASHED || this == COPIED) {
          copy(made, folder, this == CRASHED ? "-shm" : "", "-wal", "");
        }
      }
      if (this == CLOSED || this == READ) {
        copy(made, folder, "");
      }
      if (this == READ) {
        Files.createFile(folder.resolve("panelist.db-wal"));
        Files.write(folder.resolve("panelist.db-shm"), new byte[32768]);
      }
      return folder;
    }

    private static void copy(Path from, Path to, String... endings) throws IOException {
      for (String ending : endings) {
        String name = "panelist.db" + ending;
        if (!Files.exists(to.resolve(name))) {
          Files.copy(from.resolve(name), to.resolve(name));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsAllThereIsAndLeavesTheFolderAsItIs(Left left) throws IOException {
    Path folder = left.in(root, session -> {});
    var before = FolderPicture.of(folder);
    try (Database database = Database.openToRead(DataFolder.openToRead(folder))) {
      assertThat(new SqlitePlanStore(database, InstantSource.system()).list()).hasSize(2);
      assertThat(Verification.of(database).problems()).isEmpty();
      before.isStillTrue();
    }
    before.isStillTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aNewerVersionIsRefusedAndLeftAsItIs(Left left) throws IOException {
    Path folder = left.in(root, ReadingTest::newer);
    var before = FolderPicture.of(folder);
    assertThatThrownBy(() -> Database.open(DataFolder.open(folder)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("newer version");
    before.isStillTrue();
    assertThatThrownBy(() -> Database.openToRead(DataFolder.openToRead(folder)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("newer version");
    before.isStillTrue();
  }

  @Test
  void readsBesideOneThatWrites() {
    DataFolder folder = DataFolder.open(root.resolve("data"));
    try (Database writer = Database.open(folder)) {
      var plans = new SqlitePlanStore(writer, InstantSource.system());
      plans.save(Samples.plan("one", 1));
      try (Database reader = Database.openToRead(DataFolder.openToRead(folder.path()))) {
        var read = new SqlitePlanStore(reader, InstantSource.system());
        assertThat(read.list()).hasSize(1);
        plans.save(Samples.plan("two", 1));
        assertThat(read.list()).hasSize(2);
      }
      plans.save(Samples.plan("three", 1));
      assertThat(plans.list()).hasSize(3);
    }
  }

  @Test
  void whatWouldChangeSomethingIsRefused() throws IOException {
    Path folder = Left.CLOSED.in(root, session -> {});
    var before = FolderPicture.of(folder);
    try (Database database = Database.openToRead(DataFolder.openToRead(folder))) {
      var plans = new SqlitePlanStore(database, InstantSource.system());
      assertThatThrownBy(() -> plans.save(Samples.plan("three", 1)))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("can only be read")
          .hasMessageContaining("copy it to where you can write");
      assertThatThrownBy(() -> database.inOneStep(() -> true)).isInstanceOf(ProblemException.class);
      assertThat(plans.list()).hasSize(2);
    }
    before.isStillTrue();
  }

  @Test
  void anOlderVersionCannotBeReadWhereNothingCanBeWritten() throws IOException {
    Path folder =
        Left.CLOSED.in(
            root,
            session ->
                session.update("delete from flyway_schema_history where installed_rank > 1"));
    var before = FolderPicture.of(folder);
    assertThatThrownBy(() -> Database.openToRead(DataFolder.openToRead(folder)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("older version")
        .hasMessageContaining("copy the folder");
    before.isStillTrue();
  }

  @Test
  void aFolderWithoutDataCannotBeRead() throws IOException {
    Path folder = Files.createDirectory(root.resolve("empty"));
    assertThatThrownBy(() -> Database.openToRead(DataFolder.openToRead(folder)))
        .hasMessageContaining("there is no data file here");
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> DataFolder.openToRead(folder.resolve("no")))
        .hasMessageContaining("there is no such folder");
  }

  private static void newer(Session session) throws SQLException {
    session.update(
        "update flyway_schema_history set version = '99'"
            + " where installed_rank = (select max(installed_rank) from flyway_schema_history)");
  }
}
