package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several things that the stores do, as one. */
class OneStepTest {
  @TempDir Path folder;
  private Database database;
  private SqlitePlanStore plans;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
    plans = new SqlitePlanStore(database, InstantSource.system());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void seesWhatItWroteAndOthersOnlyWhenItIsDone() throws Exception {
    int seen =
        database.inOneStep(
            () -> {
              plans.save(Samples.plan("one", 1));
              assertThat(elsewhere()).isZero();
              database.inOneStep(
                  () -> {
                    plans.save(Samples.plan("two", 1));
                    return true;
                  });
              assertThat(elsewhere()).isZero();
              return plans.list().size();
            });
    assertThat(seen).isEqualTo(2);
    assertThat(elsewhere()).isEqualTo(2);
  }

  @Test
  void aFailureLeavesNothingAndTheNextStepWorks() {
    assertThatThrownBy(
            () ->
                database.inOneStep(
                    () -> {
                      plans.save(Samples.plan("one", 1));
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");
    assertThat(plans.list()).isEmpty();
    plans.save(Samples.plan("two", 1));
    assertThat(elsewhere()).isEqualTo(1);
  }

  /** What another thread sees. */
  private int elsewhere() {
    return CompletableFuture.supplyAsync(() -> plans.list().size())
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
  }
}
