package org.panelist.store;

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

  private OpenedFile(Path file, @Nullable Object key, List<String> history) {
    this.file = file;
    this.key = key;
    this.history = history;
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
