package org.panelist.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.sqlite.SQLiteConfig;

/**
 * A data file that is read and left as it is, with nothing new beside it: SQLite by itself would
 * make a log and an index of it even to read, and could not where nothing may be written.
 */
final class StillFile implements AutoCloseable {
  private final String url;

  /** Of a file whose log cannot be read where it is; null for all others. */
  private final @Nullable Path copy;

  private StillFile(String url, @Nullable Path copy) {
    this.url = url;
    this.copy = copy;
  }

  /**
   * @throws ProblemException if its log has to be read in a copy, and there is no place for one
   */
  static StillFile of(Path file) {
    Path log = beside(file, "-wal");
    if (!Files.exists(log)) {
      return immutable(file, null);
    }
    if (Files.exists(beside(file, "-shm"))) { // somebody has it open, or crashed with it
      return new StillFile(address(file) + "?mode=ro&readonly_shm=1", null);
    }
    return size(log) == 0 ? immutable(file, null) : copied(file, log);
  }

  Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(Database.BUSY_MILLIS);
    return config.createConnection("jdbc:sqlite:" + url);
  }

  /** Takes the copy away, if there is one; all connections must be closed. */
  @Override
  public void close() {
    if (copy != null) {
      try {
        try (var files = Files.list(copy)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(copy);
      } catch (IOException e) { // the system clears its temporary files
        System.getLogger(StillFile.class.getName())
            .log(System.Logger.Level.INFO, "a copy to read is left over", e);
      }
    }
  }

  private static StillFile immutable(Path file, @Nullable Path copy) {
    return new StillFile(address(file) + "?immutable=1", copy);
  }

  /**
   * Nobody has it open, for then the index of the log would be there: so this process has no lock
   * on it that reading it would give up.
   */
  private static StillFile copied(Path file, Path log) {
    try {
      Path folder = Files.createTempDirectory("panelist-");
      Path copy = folder.resolve("panelist.db");
      Files.copy(file, copy);
      Files.copy(log, beside(copy, "-wal"));
      return new StillFile(address(copy), folder);
    } catch (IOException e) {
      String mend = "copy the folder to where there is room, and open it there";
      throw new ProblemException(
          new Problem(file.toString(), "the log of the data file cannot be read here", mend), e);
    }
  }

  /** A percent sign or a question mark in a name must not be taken for more than that. */
  private static String address(Path file) {
    return address(file.toUri());
  }

  /** SQLite takes no host: on a share of Windows the host begins the path. */
  static String address(URI file) {
    String host = file.getRawAuthority();
    return host == null ? file.toString() : "file:////" + host + file.getRawPath();
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) { // it was there a moment ago: whoever had it open has closed it
      return 0;
    }
  }
}
