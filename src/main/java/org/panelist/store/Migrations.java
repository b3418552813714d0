package org.panelist.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** Finds out which version a data file has and brings it to the one this program works with. */
final class Migrations {
  /** The version of the newest script in {@code migration}. */
  static final int CURRENT = 4;

  /** No database is shorter than its header. */
  private static final int HEADER_BYTES = 100;

  private Migrations() {}

  /**
   * Refuses what is no data file of this version or an older one without touching it; else migrates
   * it where needed.
   */
  static void bringUpToDate(DataFolder folder) {
    if (Files.exists(folder.file()) && !Files.isWritable(folder.file())) {
      throw problem(folder.file(), "the data file cannot be written", DataFolder.MEND);
    }
    if (version(folder.file()) == CURRENT) {
      return;
    }
    folder.whileNobodyElseMigrates(
        () -> {
          // Another process may have done it while this one waited.
          if (version(folder.file()) < CURRENT) {
            migrate(folder.file());
          }
        });
  }

  /**
   * Refuses what this program cannot read without changing it.
   *
   * @throws ProblemException if it is not there, or of another version
   */
  static void checkUpToDate(Path file) {
    int version = version(file);
    if (version == 0) {
      throw problem(file, "there is no data file here", "name the right folder with --data");
    }
    if (version < CURRENT) {
      throw problem(
          file,
          "the data file was made by an older version of Panelist, and cannot be brought up to"
              + " date where nothing can be written",
          "copy the folder to where you can write, and open it there");
    }
  }

  /** 0 for a file that is not there or empty; never more than {@link #CURRENT}. */
  private static int version(Path file) {
    checkFile(file);
    if (isEmpty(file)) {
      return 0;
    }
    try (StillFile still = StillFile.of(file);
        Connection connection = still.connect()) {
      int version = version(new Session(connection), file);
      if (version > CURRENT) {
        throw problem(
            file,
            "the data file was made by a newer version of Panelist",
            "use that version, or name another folder with --data");
      }
      return version;
    } catch (SQLException e) {
      throw SqlProblems.of(e, file);
    }
  }

  private static int version(Session session, Path file) throws SQLException {
    long tables = countTables(session, file);
    long histories =
        session.number(
            "select count(*) from sqlite_master"
                + " where type = 'table' and name = 'flyway_schema_history'");
    if (histories == 1) {
      return session
          .first(
              "select version from flyway_schema_history where success and version is not null"
                  + " order by installed_rank desc limit 1",
              row -> number(row.getString(1), file))
          .orElse(0);
    }
    if (tables > 0) {
      throw problem(
          file,
          "this is a database of another program",
          "move it elsewhere, or name another folder with --data");
    }
    return 0;
  }

  private static int number(String version, Path file) {
    try {
      return Integer.parseInt(version);
    } catch (NumberFormatException e) {
      throw problem(
          file,
          "the data file has the unknown version '" + version + "'",
          "use the program that made it, or name another folder with --data");
    }
  }

  private static long countTables(Session session, Path file) throws SQLException {
    try {
      return session.number("select count(*) from sqlite_master where type = 'table'");
    } catch (SQLException e) {
      if ((e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_NOTADB.code) {
        throw notDatabase(file);
      }
      throw e;
    }
  }

  private static void checkFile(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    // Nothing here may open the file itself: on POSIX systems closing it again would give up the
    // locks that SQLite has on it.
    if (!Files.isRegularFile(file)) {
      throw problem(file, "the data file is not a file", "move it elsewhere");
    }
    if (!Files.isReadable(file)) {
      throw problem(file, "the data file cannot be read", "give yourself access to it");
    }
  }

  private static boolean isEmpty(Path file) {
    try {
      long size = Files.exists(file) ? Files.size(file) : 0;
      if (size > 0 && size < HEADER_BYTES) {
        throw notDatabase(file); // SQLite would take a single byte for nothing, and write over it
      }
      return size == 0;
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(file.toString(), "the data file cannot be read", ""), e);
    }
  }

  private static void migrate(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(source)
          .locations(
              "classpath:org/panelist/store/migration/common",
              "classpath:org/panelist/store/migration/sqlite")
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          throw SqlProblems.of(sql, file);
        }
      }
      throw new ProblemException(
          new Problem(
              file.toString(),
              "the data file cannot be brought up to date",
              String.valueOf(e.getMessage())),
          e);
    }
  }

  private static ProblemException notDatabase(Path file) {
    return problem(
        file,
        "the data file is not a database",
        "move it elsewhere and restore a backup, or name another folder with --data");
  }

  private static ProblemException problem(Path file, String what, String mend) {
    return new ProblemException(new Problem(file.toString(), what, mend));
  }
}
