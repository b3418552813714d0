package org.panelist.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * Which file was opened under a name, and which data it has: a disk that was taken away may come
 * back as another file with the same data, and what is found meanwhile may be somebody else's.
 */
final class OpenedFile {
  private final Path file;
  private final @Nullable Object key;
  private final List<String> history;

  /** Of the log beside it, to which the newest changes go first. */
  private final @Nullable Object logKey;

  private OpenedFile(Path file, @Nullable Object key, List<String> history) {
    this.file = file;
    this.key = key;
    this.history = history;
    logKey = key(log(file));
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  /** The file as it is now, to which {@code session} is connected. */
  static OpenedFile of(Path file, Session session) throws SQLException {
    return new OpenedFile(file, key(file), history(session));
  }

  /** Whether the name still stands for that file; true where the system cannot tell. */
  boolean isStill() {
    return key == null ? Files.exists(file) : key.equals(key(file));
  }

  /**
   * The file that has the name now.
   *
   * @param toRead a connection to it that cannot write
   * @throws ProblemException if it does not have the same data, maybe at another time
   */
  OpenedFile again(Connection toRead) throws SQLException {
    Object now = key(file);
    try (var session = new Session(toRead)) {
      if (!history(session).equals(history)) {
        throw new ProblemException(
            new Problem(
                file.toString(),
                "another data file is there now than before",
                "put back the one that was there, or start the program again to go on with this"));
      }
    }
    return new OpenedFile(file, now, history);
  }

  /**
   * Where only the file was exchanged, its log is still there: with another file it would damage
   * that. It stays, for people, under another name.
   */
  void setLogAside() throws SQLException {
    Path log = log(file);
    boolean isOther = key != null && !key.equals(key(file));
    if (isOther && logKey != null && logKey.equals(key(log))) {
      try {
        Files.move(log, log.resolveSibling(log.getFileName() + ".gone"), REPLACE_EXISTING);
      } catch (IOException e) {
        throw new SQLException("the log of another data file is in the way", e);
      }
    }
  }

  /** No open file is touched: on POSIX systems that could give up its locks. */
  private static @Nullable Object key(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) { // not there
      return null;
    }
  }

  /**
   * When its tables were made, to the millisecond, and how long that took: no two files have the
   * same unless one is a copy. Empty where there are no tables.
   */
  private static List<String> history(Session session) throws SQLException {
    boolean isOurs =
        session.number("select count(*) from sqlite_master where name = 'flyway_schema_history'")
            > 0;
    return isOurs
        ? session.list(
            "select version, installed_on, execution_time from flyway_schema_history"
                + " order by installed_rank",
            row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        : List.of();
  }
}
