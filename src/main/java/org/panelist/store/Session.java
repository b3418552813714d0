package org.panelist.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * One connection with its prepared statements, each prepared once. Not thread-safe; {@link
 * Database} hands it to one thread at a time.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the current row; must not go to another row or run the same statement. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows, read to the end. */
  <T> List<T> list(String sql, Row<T> reader, @Nullable Object... arguments) throws SQLException {
    var values = new ArrayList<T>();
    try (ResultSet rows = statement(sql, arguments).executeQuery()) {
      while (rows.next()) {
        values.add(reader.read(rows));
      }
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
    return values;
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = statement(sql, arguments).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  /** The only column of the only row, a number. */
  long number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.getLong(1), arguments).orElseThrow();
  }

  /** Returns how many rows were changed. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    try {
      return statement(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  /** How long a statement waits for a lock that another process holds. */
  void patience(Duration patience) throws SQLException {
    connection.unwrap(SQLiteConnection.class).setBusyTimeout((int) patience.toMillis());
  }

  /** Runs a statement that takes no arguments and is not worth keeping. */
  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private PreparedStatement statement(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /** The driver ends a statement that failed, say for a full disk: it would never work again. */
  private void forget(String sql, SQLException cause) {
    PreparedStatement failed = prepared.remove(sql);
    if (failed != null) {
      try {
        failed.close();
      } catch (SQLException e) {
        cause.addSuppressed(e);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close(); // closes the statements too
  }
}
