package org.panelist.gui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program writes to the data file and does not come to an end, until this is closed. */
final class LockedData implements AutoCloseable {
  private final Connection connection;

  LockedData(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("panelist.db"));
    run("pragma busy_timeout = 10000");
    run("begin immediate");
  }

  /** Nobody took the lock away. */
  boolean isHeld() throws SQLException {
    return !connection.isClosed();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    run("rollback");
    connection.close();
  }
}
