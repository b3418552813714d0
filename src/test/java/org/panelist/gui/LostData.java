package org.panelist.gui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Interviews can be neither read nor written until this is closed, as when a disk has gone. */
final class LostData implements AutoCloseable {
  private final Path file;

  LostData(Path folder) throws SQLException {
    file = folder.resolve("panelist.db");
    run("alter table interview rename to interview_elsewhere");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 10000");
      statement.execute(sql);
    }
  }

  /** It is back. */
  @Override
  public void close() throws SQLException {
    run("alter table interview_elsewhere rename to interview");
  }
}
