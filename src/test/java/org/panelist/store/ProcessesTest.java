package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;

/** Several processes on one data folder, and processes that die. */
class ProcessesTest {
  private static final int KILLS = 4;

  @TempDir Path folder;

  @Test
  void whatWasSavedIsThereAfterTheProcessWasKilled() throws Exception {
    try (Database database = Database.open(DataFolder.open(folder))) {
      new SqliteInterviewStore(database, InstantSource.system()).create(Samples.interview("x", 2));
    }
    var random = new Random(3);
    for (int i = 0; i < KILLS; i++) {
      String last = "";
      try (Child child = Child.start("save", folder)) {
        for (int saves = 1 + random.nextInt(60); saves > 0; saves--) {
          last = child.line();
        }
        last = child.kill(last);
      }
      try (Database database = Database.open(DataFolder.open(folder))) {
        Interview found =
            new SqliteInterviewStore(database, InstantSource.system()).find("x").orElseThrow();
        assertThat(found.response("i1").score()).isEqualTo(4);
        assertThat(found.response("i1").notes().length())
            .isBetween(Integer.parseInt(last), Integer.parseInt(last) + 1);
        assertThat(Verification.of(database).problems()).isEmpty();
      }
    }
  }

  @Test
  void aSecondWindowIsRefusedWhileCommandsWork() throws Exception {
    DataFolder here = DataFolder.open(folder);
    try (Child child = Child.start("window", folder)) {
      assertThat(child.line()).isEqualTo("locked");
      assertThatThrownBy(here::lockWindow)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("another window")
          .hasMessageContaining(folder.toString());
      try (Database database = Database.open(here)) {
        database.write(session -> session.update("insert into meta values ('a', 'b')"));
      }
      child.kill("");
    }
    here.lockWindow().close();
    here.lockWindow().close();
  }

  @Test
  void theNativeLibraryIsKeptAndOneThatDoesNotLoadIsNoHindrance() throws Exception {
    Path kept;
    try (Child child = Child.start("library", folder)) {
      kept = Path.of(child.line());
    }
    assertThat(kept).startsWith(folder.resolve("cache"));
    Path library = kept.resolve(System.mapLibraryName("sqlitejdbc"));
    assertThat(Files.size(library)).isGreaterThan(100_000);
    Files.writeString(library, "not a library");
    try (Child child = Child.start("library", folder)) {
      assertThat(child.line()).isEqualTo(kept.toString());
    }
  }
}
