package org.panelist.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A data file that was just made. */
final class NewFile {
  private static final List<String> TABLES =
      List.of("plan", "position", "candidate", "interview", "scorecard");

  private NewFile() {}

  /**
   * Whether nobody has it open and nothing but questions is in it; so too if it is not there or not
   * complete. Leaves it without a log, so that the file is all there is.
   */
  static boolean isUnused(Path file) {
    if (!Files.exists(file)) {
      return true;
    }
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
      var session = new Session(connection);
      // Only who has the file alone can make it one without a log.
      String mode =
          session.first("pragma journal_mode = delete", row -> row.getString(1)).orElse("");
      return mode.equals("delete") && rows(session) == 0;
    } catch (SQLException e) { // in use, or no database
      return false;
    }
  }

  private static long rows(Session session) throws SQLException {
    long rows = 0;
    for (String table : TABLES) {
      boolean isThere =
          session.number("select count(*) from sqlite_master where name = ?", table) > 0;
      rows += isThere ? session.number("select count(*) from " + table) : 0;
    }
    return rows;
  }
}
