package org.panelist.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.sqlite.SQLiteErrorCode;

/** Says errors of the database so that a person can act on them. */
final class SqlProblems {
  private SqlProblems() {}

  /** The problem behind {@code e}, which occurred with the data file {@code file}. */
  static ProblemException of(SQLException e, Path file) {
    return new ProblemException(problem(e, file), e);
  }

  /** Whether a file that was taken away, maybe to come back, fails like this. */
  static boolean mayHaveGone(SQLException e) {
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
      case SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_READONLY -> true;
      default -> false;
    };
  }

  private static Problem problem(SQLException e, Path file) {
    String where = file.toString();
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    return switch (code) {
      // A disk that was taken away looks like all of these, and nothing is to be restored.
      case SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_READONLY ->
          Files.notExists(file) ? gone(file) : ofFile(code, file);
      case SQLITE_FULL -> new Problem(where, "the disk is full", "free some space on it");
      case SQLITE_PERM, SQLITE_AUTH -> readOnly(where);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new Problem(
              where,
              "another program keeps the data file locked",
              "close that program, or wait until it has finished");
      default ->
          new Problem(
              where,
              "the database refused: " + e.getMessage(),
              "run 'panelist verify' for details");
    };
  }

  private static Problem ofFile(SQLiteErrorCode code, Path file) {
    String where = file.toString();
    return switch (code) {
      case SQLITE_CANTOPEN ->
          new Problem(
              where,
              "the data file cannot be opened",
              "see whether it and its folder are still there and give yourself access to them");
      case SQLITE_READONLY -> readOnly(where);
      // What was writable when it was opened and no longer is looks like a fault of the disk.
      case SQLITE_IOERR -> isReadOnly(file) ? readOnly(where) : disk(where);
      default ->
          new Problem(
              where,
              "the data file is damaged",
              "keep a copy of it, run 'panelist verify' to see what is left, and restore a backup");
    };
  }

  /** Says that the data file is not there, or its folder. */
  static Problem gone(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.notExists(folder)
        ? new Problem(
            folder.toString(),
            "the data folder is no longer there",
            "plug its disk in again, or put the folder back")
        : new Problem(
            file.toString(),
            "the data file is no longer there",
            "plug its disk in again, or put the file back");
  }

  private static boolean isReadOnly(Path file) {
    return Files.exists(file) && !Files.isWritable(file);
  }

  private static Problem readOnly(String where) {
    return new Problem(
        where, "the data file cannot be written", "give yourself access to it and its folder");
  }

  private static Problem disk(String where) {
    return new Problem(
        where,
        "the disk failed while reading or writing",
        "see whether the disk is full or was unplugged");
  }
}
