package org.panelist.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Connections that read; a few wait for the next who needs one. Thread-safe. */
final class Readers {
  private static final int IDLE = 3;

  private final Opening opening;
  private final Deque<Session> idle = new ArrayDeque<>();

  /** In use, and to be used again. */
  private final Set<Session> taken = new HashSet<>();

  /** How often all were given up. */
  private int renewals;

  private boolean closed;

  /** Makes connections that read. */
  interface Opening extends AutoCloseable {
    Connection connect() throws SQLException;

    /** Once all of them are closed. */
    @Override
    default void close() {}
  }

  Readers(Opening opening) {
    this.opening = opening;
  }

  Session take() throws SQLException {
    int before;
    synchronized (this) {
      before = renewals;
      Session waiting = idle.poll();
      if (waiting != null) {
        taken.add(waiting);
        return waiting;
      }
    }
    var made = new Session(opening.connect());
    synchronized (this) {
      if (renewals == before) {
        taken.add(made);
      }
    }
    return made;
  }

  void giveBack(Session reader) throws SQLException {
    synchronized (this) {
      if (taken.remove(reader) && !closed && idle.size() < IDLE) {
        idle.push(reader);
        return;
      }
    }
    reader.close();
  }

  /** It failed, and is not used again. */
  void drop(@Nullable Session reader, Exception cause) {
    if (reader == null) {
      return;
    }
    synchronized (this) {
      taken.remove(reader);
    }
    try {
      reader.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** None that was made so far is used again. */
  synchronized void giveUp() {
    renewals++;
    taken.clear();
    idle.forEach(Readers::giveUp);
    idle.clear();
  }

  /** Closes what belongs to a file that has gone. */
  static void giveUp(Session session) {
    try {
      session.close();
    } catch (SQLException e) {
      System.getLogger(Readers.class.getName())
          .log(System.Logger.Level.INFO, "a connection that was given up", e);
    }
  }

  /** Closes those that wait, as those in use do themselves when they are given back. */
  synchronized void closeIdle() throws SQLException {
    closed = true;
    for (Session reader : idle) {
      reader.close();
    }
    idle.clear();
  }

  /** When all are closed. */
  void close() {
    opening.close();
  }
}
