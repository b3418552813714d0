package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made for a command that fails goes again, and nothing else does. */
class TakingBackTest {
  @TempDir Path root;

  @Test
  void aNewFolderGoesWithTheFoldersAboveIt() {
    DataFolder folder = DataFolder.open(root.resolve("a").resolve("b"));
    Database.open(folder).close();
    assertThat(folder.file()).exists();

    folder.takeBack();

    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aFolderThatWasThereStaysWithWhatWasInIt() throws IOException {
    Path kept = Files.writeString(root.resolve("letter.txt"), "a letter");
    DataFolder folder = DataFolder.open(root);
    Database.open(folder).close();

    folder.takeBack();

    assertThat(root.toFile().listFiles()).containsExactly(kept.toFile());
  }

  @Test
  void dataThatWasThereStays() {
    Database.open(DataFolder.open(root)).close();
    var before = FolderPicture.of(root);

    DataFolder folder = DataFolder.open(root);
    Database.open(folder).close();
    folder.takeBack();

    before.isStillTrue();
  }

  @Test
  void aFileThatIsHalfMadeGoes() throws IOException {
    DataFolder folder = DataFolder.open(root.resolve("data"));
    Files.createFile(folder.file());

    folder.takeBack();

    assertThat(root).isEmptyDirectory();
  }

  @Test
  void whatSomebodyElsePutIntoItStays() {
    DataFolder folder = DataFolder.open(root.resolve("data"));
    Database.open(folder).close();
    try (Database other = Database.open(DataFolder.open(folder.path()))) {
      new SqlitePlanStore(other, InstantSource.system()).save(Samples.plan("one", 1));
    }

    folder.takeBack();

    try (Database other = Database.open(DataFolder.open(folder.path()))) {
      assertThat(new SqlitePlanStore(other, InstantSource.system()).list()).hasSize(1);
    }
  }

  @Test
  void whatSomebodyElseHasOpenStays() {
    DataFolder folder = DataFolder.open(root.resolve("data"));
    try (Database other = Database.open(folder)) {
      folder.takeBack();

      var plans = new SqlitePlanStore(other, InstantSource.system());
      plans.save(Samples.plan("one", 1));
      assertThat(plans.list()).hasSize(1);
    }
    assertThat(folder.file()).exists();
  }

  @Test
  void aFolderThatAWindowHasStays() {
    DataFolder folder = DataFolder.open(root.resolve("data"));
    Database.open(folder).close();
    try (DataFolder.Lock window = DataFolder.open(folder.path()).lockWindow()) {
      assertThat(window).isNotNull();
      folder.takeBack();
    }
    assertThat(folder.file()).exists();
  }

  @Test
  void aFolderThatWasTakenBackCanBeMadeAgain() {
    for (int i = 0; i < 3; i++) {
      DataFolder folder = DataFolder.open(root.resolve("data"));
      folder.lockWindow().close();
      Database.open(folder).close();
      folder.takeBack();
    }
    assertThat(List.of(root.toFile().listFiles())).isEmpty();
  }
}
