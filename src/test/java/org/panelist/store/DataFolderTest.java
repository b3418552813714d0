package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.ProblemException;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/ada");

  @TempDir Path folder;

  @Test
  void theStandardFolderIsTheSystems() {
    assertThat(DataFolder.standard(Map.of(), "Linux", HOME))
        .isEqualTo(Path.of("/home/ada/.local/share/panelist"));
    assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/panelist"));
    assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
        .isEqualTo(Path.of("/home/ada/.local/share/panelist"));
    assertThat(DataFolder.standard(Map.of(), "Mac OS X", HOME))
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Panelist"));
    assertThat(DataFolder.standard(Map.of("APPDATA", "/roaming"), "Windows 11", HOME))
        .isEqualTo(Path.of("/roaming/Panelist"));
    assertThat(DataFolder.standard(Map.of(), "Windows 11", HOME))
        .isEqualTo(Path.of("/home/ada/AppData/Roaming/Panelist"));
    assertThat(DataFolder.standard(Map.of("PANELIST_DATA", "here"), "Linux", HOME))
        .isEqualTo(Path.of("here"));
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblem() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot be made")
        .hasMessageContaining("--data");
    assertThat(file).hasContent("text");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAProblemAndStaysAsItWas() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Assumptions.assumeTrue(closed.toFile().setWritable(false));
    try {
      Assumptions.assumeFalse(Files.isWritable(closed), "root writes everywhere");
      assertThatThrownBy(() -> DataFolder.open(closed))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("cannot be written");
      assertThat(closed).isEmptyDirectory();
    } finally {
      assertThat(closed.toFile().setWritable(true)).isTrue();
    }
  }
}
