package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Problem;
import org.panelist.interview.SaveThread;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.ui.kit.Dialogs;

/**
 * A data folder that cannot be used: the window does not open, one sentence says why and what mends
 * it, the exit code is 1, and what is there stays as it was.
 */
@Timeout(60)
class RefusedStartTest {
  @TempDir Path root;

  private Path folder;
  private final List<Problem> told = new ArrayList<>();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void folder() {
    folder = root.resolve("data");
  }

  /** Where the first start of this process kept SQLite's library is gone with its folder. */
  @AfterEach
  void forgetLibrary() {
    System.clearProperty("org.sqlite.lib.path");
    System.clearProperty("org.sqlite.lib.name");
  }

  @Test
  void aSecondWindowOnTheSameFolder() throws Exception {
    DataFolder first = DataFolder.open(folder);
    Database.open(first).close();
    byte[] before = Files.readAllBytes(first.file());
    try (var lock = first.lockWindow()) {
      assertThat(lock).isNotNull();
      assertThat(start()).isEqualTo(1);
    }
    assertTold("another window of Panelist has this data folder open", "go on in that window");
    assertThat(Files.readAllBytes(first.file())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfANewerVersion() throws Exception {
    DataFolder data = DataFolder.open(folder);
    Database.open(data).close();
    makeNewer(data.file());
    byte[] before = Files.readAllBytes(data.file());

    assertThat(start()).isEqualTo(1);

    assertTold("the data file was made by a newer version of Panelist", "use that version");
    assertThat(Files.readAllBytes(data.file())).isEqualTo(before);
    assertThat(lockIsFree(data)).isTrue();
  }

  @Test
  void aFileThatIsNoDatabase() throws Exception {
    DataFolder data = DataFolder.open(folder);
    Files.writeString(data.file(), "Dear diary, today I interviewed three people.\n".repeat(40));
    byte[] before = Files.readAllBytes(data.file());

    assertThat(start()).isEqualTo(1);

    assertTold("the data file is not a database", "");
    assertThat(Files.readAllBytes(data.file())).isEqualTo(before);
    assertThat(lockIsFree(data)).isTrue();
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Files.createDirectory(folder);
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(folder)).as("the super-user writes everywhere").isFalse();

    assertThat(start()).isEqualTo(1);

    assertTold("the data folder cannot be written", "give yourself access to it");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMade() throws Exception {
    Path file = Files.writeString(root.resolve("letter.txt"), "a letter");
    folder = file.resolve("data");

    assertThat(start()).isEqualTo(1);

    assertTold("the data folder cannot be made", "give yourself access to it");
    assertThat(file).hasContent("a letter");
  }

  @Test
  void aFileInPlaceOfTheFolder() throws Exception {
    Files.writeString(folder, "a letter");

    assertThat(start()).isEqualTo(1);

    assertTold("this is a file, not a folder", "name another with --data");
    assertThat(folder).hasContent("a letter");
  }

  /** The way of {@link Main} and of {@link WindowStart}; only the event thread never runs. */
  private int start() {
    var launcher =
        new WindowLauncher() {
          @Override
          public void open(Path dataFolder, @Nullable String interviewId) {
            WindowStart.open(dataFolder, noEvents(), interviewId);
          }

          @Override
          public void refuse(List<Problem> problems) {
            told.addAll(problems);
          }
        };
    String[] args = {"--data", folder.toString()};
    return new Main(launcher).run(args, new PrintWriter(new StringWriter()), new PrintWriter(err));
  }

  /** Nothing that was posted to the event thread runs, so no window can be made. */
  private Surroundings noEvents() {
    Executor nobody = work -> {};
    return new Surroundings(
        nobody,
        nobody,
        nobody,
        nobody,
        new SaveThread(),
        InstantSource.system(),
        System::nanoTime,
        ZoneOffset.UTC,
        new Ids(),
        never(Dialogs.class),
        never(DesktopFiles.class),
        root);
  }

  private static <T> T never(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, values) -> {
              throw new AssertionError(method);
            }));
  }

  private void assertTold(String what, String mend) {
    assertThat(told).hasSize(1);
    Problem problem = told.get(0);
    assertThat(problem.what()).contains(what);
    assertThat(problem.where()).startsWith(folder.toString());
    assertThat(problem.mend()).contains(mend);
    assertThat(err.toString()).isEqualToIgnoringNewLines(problem.line());
  }

  private static boolean lockIsFree(DataFolder data) {
    data.lockWindow().close();
    return true;
  }

  private static void makeNewer(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update flyway_schema_history set version = '99' where installed_rank ="
              + " (select max(installed_rank) from flyway_schema_history)");
      statement.execute("pragma wal_checkpoint(truncate)");
    }
  }
}
