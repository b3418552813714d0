package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.scorecard.AmendmentStore.Kept;

class AmendmentFilesTest {
  @TempDir Path folder;

  private final Interview interview =
      org.panelist.interview.Samples.interview(org.panelist.interview.Samples.plan(3, 30));

  private AmendmentFiles files() {
    return new AmendmentFiles(folder.resolve("amendments"));
  }

  @Test
  void whatIsKeptIsFoundWhole() {
    String item = interview.round().items().get(0).id();
    Interview changed =
        interview.withResponse(
            interview.response(item).scored(4).withNotes("\u202e\ud83d\ude00\n"));
    files().keep(new Kept(1, "first", interview));
    files().keep(new Kept(2, "second", changed));
    assertThat(files().find(interview.id())).hasValue(new Kept(2, "second", changed));
  }

  @Test
  void whatIsDroppedIsGone() throws IOException {
    files().drop(interview.id());
    files().keep(new Kept(1, "", interview));
    files().drop(interview.id());
    assertThat(files().find(interview.id())).isEmpty();
    try (var left = Files.list(folder.resolve("amendments"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBeReadIsSetAside() throws IOException {
    files().keep(new Kept(1, "", interview));
    Path file;
    try (var all = Files.list(folder.resolve("amendments"))) {
      file = all.findFirst().orElseThrow();
    }
    Files.writeString(file, "{");
    assertThatThrownBy(() -> files().find(interview.id()))
        .hasMessageContaining("its file cannot be read");
    assertThat(files().find(interview.id())).isEmpty();
    files().keep(new Kept(1, "", interview));
    assertThat(file.resolveSibling(file.getFileName() + ".unreadable")).hasContent("{");
  }
}
