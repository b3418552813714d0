package org.panelist.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.gui.DisplayTestCondition;

/**
 * A few of the kills and troubles that {@link NothingLost} runs many of: the packed program, its
 * real window, keys from outside.
 */
@Tag("jar")
@ExtendWith(DisplayTestCondition.class)
class NothingLostTest {
  private static final long SEED = 17;
  private static final int SECONDS = 3;

  @TempDir private Path folder;

  @BeforeEach
  void isPossible() {
    assumeThat(System.getProperty("os.name"))
        .as("signals, mounts and keys are those of")
        .isEqualTo("Linux");
    assumeThat(new File(System.getProperty("panelist.jar", "target/panelist.jar"))).exists();
  }

  /** One of each kind. */
  @Test
  void afterKillsNoScoreIsGoneAndAtMostASecondOfText() throws Exception {
    KillTable table = new KillRun(folder, SEED).run(Moment.values().length);

    assertThat(table.wrong()).isEmpty();
    assertThat(table.letters()).as("letters typed").isGreaterThan(20);
    assertThat(table.shownScores()).as("scores shown").isPositive();
    assertThat(table.isSound()).as(table.text()).isTrue();
  }

  @Test
  void aFullDiskLosesNothingAndASecondAttemptSaves() throws Exception {
    check(new Troubles(folder, SEED, SECONDS).fullDisk(TroubleRun.End.BY_KEY));
  }

  @Test
  void aFolderThatBecomesReadOnlyLosesNothingThoughTheProgramIsKilled() throws Exception {
    check(new Troubles(folder, SEED, SECONDS).readOnly(TroubleRun.End.KILLED));
  }

  @Test
  void aLockOfAnotherProcessKeepsNobodyFromTyping() throws Exception {
    check(new Troubles(folder, SEED, SECONDS).locked(TroubleRun.End.BY_ITSELF));
  }

  @Test
  void aClockThatIsSetBackChangesNothing() throws Exception {
    check(new Troubles(folder, SEED, SECONDS).clockSetBack());
  }

  private static void check(Troubles troubles) {
    troubles.leftOut().forEach(what -> System.out.println("Skipped " + what));
    assumeThat(troubles.leftOut()).isEmpty();
    assertThat(troubles.results())
        .hasSize(1)
        .allSatisfy(result -> assertThat(result.wrong()).isEmpty());
    assertThat(troubles.isSound()).as(troubles.text()).isTrue();
  }
}
