package org.panelist.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The data file, open. Thread-safe: one connection writes, one transaction at a time; readers have
 * connections of their own, see the last commit and wait for nobody. What {@link #write} returned
 * for survives a crash and a power cut.
 */
public final class Database implements AutoCloseable {
  static final int BUSY_MILLIS = 5_000;

  /** How long a write waits for another process that writes, unless it says otherwise. */
  private static final Duration PATIENCE = Duration.ofMillis(BUSY_MILLIS);

  private final Path file;

  /**
   * Null if the data file is only read, or could not be opened again; guarded by {@link #writing}.
   */
  private @Nullable Session writer;

  /** What is written to; null if the data file is only read. */
  private volatile @Nullable OpenedFile opened;

  /** Whether the last write failed as where the file has gone; guarded by {@link #writing}. */
  private boolean isInDoubt;

  private final Revisions revisions = new Revisions();
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Readers readers;
  private volatile boolean closed;

  /** Whether a step of several writes is under way; guarded by {@link #writing}. */
  private boolean inStep;

  private Database(
      Path file, @Nullable Session writer, @Nullable OpenedFile opened, Readers readers) {
    this.file = file;
    this.writer = writer;
    this.opened = opened;
    this.readers = readers;
  }

  /** Work with one connection. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /** As {@link Work}, with no result. */
  @FunctionalInterface
  interface Change {
    void run(Session session) throws SQLException;
  }

  /**
   * Opens the data file of {@code folder}; creates it and brings its tables up to date where
   * needed. Blocking: about half a second when it does, some milliseconds when not.
   *
   * @throws ProblemException if it cannot be read or written, is no database of Panelist or comes
   *     from a newer version; the file is then as it was, byte for byte
   */
  public static Database open(DataFolder folder) {
    Path file = folder.file();
    Migrations.bringUpToDate(folder);
    try {
      var writer = new Session(connect(file, false));
      return new Database(
          file, writer, OpenedFile.of(file, writer), new Readers(() -> connect(file, true)));
    } catch (SQLException e) {
      throw SqlProblems.of(e, file);
    }
  }

  /**
   * Opens the data file of {@code folder} to read it only: the folder stays as it is, byte for
   * byte, and nothing new comes into it. For a folder in which nothing may be written; where
   * somebody else may write, what is read can be an earlier state.
   *
   * @throws ProblemException if it is not there, cannot be read, or comes from another version
   */
  public static Database openToRead(DataFolder folder) {
    Path file = folder.file();
    Migrations.checkUpToDate(file);
    StillFile still = StillFile.of(file);
    return new Database(
        file,
        null,
        null,
        new Readers(
            new Readers.Opening() {
              @Override
              public Connection connect() throws SQLException {
                return still.connect();
              }

              @Override
              public void close() {
                still.close();
              }
            }));
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.resetOpenMode(SQLiteOpenMode.CREATE); // a file that was taken away stays away
    config.setBusyTimeout(BUSY_MILLIS);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.enforceForeignKeys(true);
      config.setJournalSizeLimit(32 << 20);
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    if (!readOnly) {
      try (var statement = connection.createStatement()) {
        // As text, for the driver knows it by a wrong name. On a Mac a plain fsync leaves what was
        // written in the disk's own memory; elsewhere this changes nothing.
        statement.execute("pragma fullfsync = 1");
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }
    return connection;
  }

  public Path file() {
    return file;
  }

  Revisions revisions() {
    return revisions;
  }

  /**
   * @param listener told when a save found that somebody else had written meanwhile, and kept that
   *     too; on the thread that saved
   */
  public void onOtherVersion(Consumer<OtherVersion> listener) {
    revisions.onKept(listener);
  }

  /**
   * Does several things as one: all that this thread reads and writes through the stores meanwhile
   * is one transaction, which sees what it wrote and lets no other writer, of this process or
   * another, come between. Blocking; if {@code work} throws, nothing of it remains.
   */
  public <T> T inOneStep(Supplier<T> work) {
    var result = new ArrayList<T>(1);
    write(
        session -> {
          boolean outermost = !inStep;
          inStep = true;
          try {
            result.add(work.get());
          } finally {
            inStep = !outermost;
          }
        });
    return result.get(0);
  }

  /** Reads one state of the data; several threads may, beside a writer. */
  <T> T read(Work<T> work) {
    if (writing.isHeldByCurrentThread() && inStep) {
      return readInStep(work);
    }
    Session reader = null;
    try {
      followFile();
      checkOpen();
      reader = readers.take();
      reader.update("begin");
      T value = work.run(reader);
      reader.update("commit");
      readers.giveBack(reader);
      return value;
    } catch (IllegalArgumentException | DateTimeException e) { // the domain refuses it
      readers.drop(reader, e);
      throw cannotBeRight(e);
    } catch (SQLException e) {
      readers.drop(reader, e);
      throw SqlProblems.of(e, file);
    } catch (RuntimeException e) {
      readers.drop(reader, e);
      throw e;
    }
  }

  private <T> T readInStep(Work<T> work) {
    try {
      return work.run(writer());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw cannotBeRight(e);
    } catch (SQLException e) {
      throw SqlProblems.of(e, file);
    }
  }

  private Session writer() {
    if (writer == null) {
      throw new ProblemException(
          new Problem(
              file.toString(), "the data folder can only be read, not changed", DataFolder.MEND));
    }
    return writer;
  }

  private ProblemException cannotBeRight(RuntimeException e) {
    return new ProblemException(
        new Problem(
            file.toString(),
            "the data file holds something that cannot be right: " + e.getMessage(),
            "run 'panelist verify' to see where"),
        e);
  }

  /** One transaction, or a part of that of {@link #inOneStep}: all or nothing, then durable. */
  void write(Change change) {
    writing.lock();
    writeLocked(PATIENCE, change);
  }

  /**
   * As {@link #write(Change)}.
   *
   * @param patience how long other writers, of this process or another, may keep the data file
   *     before this fails
   */
  void write(Duration patience, Change change) {
    long begun = System.nanoTime();
    try {
      if (!writing.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    Duration left = patience.minusNanos(System.nanoTime() - begun);
    writeLocked(left.isNegative() ? Duration.ZERO : left, change);
  }

  private ProblemException busy() {
    return new ProblemException(
        new Problem(
            file.toString(),
            "the data file is busy: something else is being written",
            "wait until that has finished"));
  }

  /** Gives the lock back, which the caller took. */
  private void writeLocked(Duration patience, Change change) {
    try {
      checkOpen();
      if (inStep) {
        change.run(writer());
        return;
      }
      Session session = currentWriter();
      session.patience(patience);
      // Not by JDBC's autocommit switch: the driver opens the next transaction with the commit, and
      // would report a failure to do so as a failed commit.
      session.update("begin immediate");
      try {
        change.run(session);
        session.update("commit");
      } catch (SQLException | RuntimeException | Error e) {
        rollBack(session, e);
        throw e;
      }
    } catch (SQLException e) {
      isInDoubt |= SqlProblems.mayHaveGone(e);
      throw SqlProblems.of(e, file);
    } finally {
      writing.unlock();
    }
  }

  /**
   * What is connected to a file that has gone never works again, also when that has come back; and
   * where it was moved, it would write to another place than where people look.
   */
  private Session currentWriter() throws SQLException {
    OpenedFile before = opened;
    if (before == null || (!isInDoubt && before.isStill())) {
      return writer();
    }
    if (Files.notExists(file)) {
      throw new ProblemException(SqlProblems.gone(file));
    }
    isInDoubt = true; // until all of this has worked
    giveUpConnections();
    before.setLogAside();
    try (StillFile still = StillFile.of(file)) {
      opened = before.again(still.connect());
    }
    Session made = new Session(connect(file, false));
    writer = made;
    isInDoubt = false;
    return made;
  }

  /** Readers too leave a file in whose place there is another one. */
  private void followFile() throws SQLException {
    OpenedFile now = opened;
    if (now == null || writing.isHeldByCurrentThread() || now.isStill() || Files.notExists(file)) {
      return;
    }
    writing.lock();
    try {
      checkOpen();
      currentWriter();
    } finally {
      writing.unlock();
    }
  }

  /**
   * @throws ProblemException if the name stands for another data file now than was opened
   */
  void checkFile() {
    try {
      followFile();
    } catch (SQLException e) {
      throw SqlProblems.of(e, file);
    }
  }

  private void giveUpConnections() {
    readers.giveUp();
    if (writer != null) {
      Readers.giveUp(writer);
      writer = null;
    }
  }

  private static void rollBack(Session session, Throwable cause) {
    try {
      session.update("rollback");
    } catch (SQLException e) { // SQLite rolls some failures back by itself
      cause.addSuppressed(e);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new ProblemException(new Problem(file.toString(), "the data file was closed", ""));
    }
  }

  /** Waits for the write that is under way. */
  @Override
  public void close() {
    writing.lock();
    try {
      closed = true;
      readers.closeIdle();
      if (writer != null) {
        writer.close();
      }
      readers.close();
    } catch (SQLException e) {
      throw SqlProblems.of(e, file);
    } finally {
      writing.unlock();
    }
  }
}
