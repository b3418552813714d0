package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.ProblemException;

/** Threads, connections, and a disk or another program that gets in the way. */
class ConcurrencyTest {
  private static final String COUNT = "select count(*) from meta";

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static void add(Database to, String name) {
    to.write(
        session -> {
          session.update("insert into meta values (?, '')", name + "-left");
          session.update("insert into meta values (?, '')", name + "-right");
        });
  }

  private long count() {
    return database.read(session -> session.number(COUNT));
  }

  @Test
  void twoProgramsAndTheirThreadsWriteWhileOthersReadWholeTransactions() throws Exception {
    var threads = Executors.newFixedThreadPool(6);
    try (Database other = Database.open(DataFolder.open(folder))) {
      var work = new ArrayList<Callable<Boolean>>();
      for (int thread = 0; thread < 4; thread++) {
        Database to = thread % 2 == 0 ? database : other;
        String name = "t" + thread;
        work.add(
            () -> {
              for (int i = 0; i < 40; i++) {
                add(to, name + "-" + i);
              }
              return true;
            });
      }
      for (int reader = 0; reader < 2; reader++) {
        work.add(
            () -> {
              boolean even = true;
              for (int i = 0; i < 200; i++) {
                even &= count() % 2 == 0;
              }
              return even;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
      assertThat(count()).isEqualTo(4 * 40 * 2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aReaderDoesNotWaitForAWriter() throws Exception {
    var inside = new CountDownLatch(1);
    var read = new CountDownLatch(1);
    var thread = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> written =
          thread.submit(
              () -> {
                var seen = new ArrayList<Boolean>();
                database.write(
                    session -> {
                      session.update("insert into meta values ('a', 'b')");
                      inside.countDown();
                      seen.add(waitFor(read));
                    });
                return seen.get(0);
              });
      assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(count()).isZero();
      read.countDown();
      assertThat(written.get()).isTrue();
      assertThat(count()).isEqualTo(1);
    } finally {
      thread.shutdownNow();
    }
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aFileLockedByAnotherProgramIsAProblemThatPasses() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database.file());
        var statement = connection.createStatement()) {
      statement.execute("begin immediate");
      assertThatThrownBy(
              () ->
                  database.write(
                      Duration.ofMillis(50),
                      session -> session.update("insert into meta values ('a', '')")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("locked");
      assertThat(count()).isZero();
      statement.execute("rollback");
    }
    add(database, "a");
    assertThat(count()).isEqualTo(2);
  }

  /** Say a writer that itself waits for another program, for as long as five seconds. */
  @Test
  void whoHasLittlePatienceDoesNotWaitForAnotherWriterOfThisProgram() throws Exception {
    var inside = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> slow =
          threads.submit(
              () ->
                  database.write(
                      session -> {
                        inside.countDown();
                        waitFor(go);
                        session.update("insert into meta values ('slow', '')");
                      }));
      assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
      Future<?> hasty =
          threads.submit(
              () ->
                  database.write(
                      Duration.ofMillis(50),
                      session -> session.update("insert into meta values ('hasty', '')")));
      assertThatThrownBy(() -> hasty.get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(ProblemException.class)
          .hasMessageContaining("something else is being written");
      go.countDown();
      slow.get(20, TimeUnit.SECONDS);
      assertThat(count()).isEqualTo(1);
      database.write(
          Duration.ofMillis(50), session -> session.update("insert into meta values ('now', '')"));
      assertThat(count()).isEqualTo(2);
    } finally {
      go.countDown();
      threads.shutdownNow();
    }
  }

  /** On a Mac the disk keeps what it was told to write in its own memory unless this is on. */
  @Test
  void aCommitReachesTheDiskItselfOnEverySystem() {
    database.write(
        session -> {
          assertThat(session.number("pragma fullfsync")).isEqualTo(1);
          assertThat(session.number("pragma synchronous")).as("full").isEqualTo(2);
        });
  }

  @Test
  void aFullDiskIsAProblemThatLosesNothing() {
    add(database, "before");
    long pages = database.<Long>read(session -> session.number("select * from pragma_page_count"));
    database.write(session -> session.run("pragma max_page_count = " + (pages + 3)));
    assertThatThrownBy(
            () ->
                database.write(
                    session -> {
                      session.update("insert into meta values ('small', '')");
                      session.update("insert into meta values ('big', ?)", "x".repeat(100_000));
                    }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("disk is full");
    assertThat(count()).isEqualTo(2);
    database.write(session -> session.run("pragma max_page_count = 1000000"));
    add(database, "after");
    assertThat(count()).isEqualTo(4);
  }

  @Test
  void aStatementThatFailedForAFullDiskWorksAgainAfterwards() {
    add(database, "before");
    long pages = database.<Long>read(session -> session.number("select * from pragma_page_count"));
    database.write(session -> session.run("pragma max_page_count = " + (pages + 3)));
    Database.Change big =
        session -> session.update("insert into meta values ('big', ?)", "x".repeat(100_000));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> database.write(big)).hasMessageContaining("disk is full");
    }
    database.write(session -> session.run("pragma max_page_count = 1000000"));
    database.write(big);
    assertThat(count()).isEqualTo(3);
  }

  @Test
  void aFileThatMayNotBeWrittenIsAProblem() {
    database.write(session -> session.run("pragma query_only = 1"));
    assertThatThrownBy(() -> add(database, "a"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot be written");
    assertThat(count()).isZero();
  }

  @Test
  void aClosedFileSaysSo() {
    database.close();
    assertThatThrownBy(this::count)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> add(database, "a"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("closed");
  }
}
