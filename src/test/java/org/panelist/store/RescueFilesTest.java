package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;

class RescueFilesTest {
  @TempDir private Path folder;

  private final Interview interview =
      org.panelist.interview.Samples.interview(org.panelist.interview.Samples.plan(2, 60));

  @Test
  void theFirstFolderThatTakesItHasTheTextAndNothingElse() throws IOException {
    Path missing = folder.resolve("missing");
    var files = new RescueFiles(List.of(missing, folder));
    String item = interview.round().items().get(0).id();
    Path file =
        Path.of(
            files.keep(
                interview.withResponse(
                    interview.response(item).withNotes("ünïcode notes").scored(3))));
    assertThat(Files.readString(file)).contains("ünïcode notes", "[score 3]");
    files.keep(interview);
    assertThat(Files.readString(file)).doesNotContain("notes\n\n");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    files.drop(interview);
    files.drop(interview);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whereNoFolderTakesItThatIsSaid() {
    var files = new RescueFiles(List.of(folder.resolve("missing")));
    assertThatThrownBy(() -> files.keep(interview)).isInstanceOf(UncheckedIOException.class);
  }
}
