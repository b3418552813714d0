package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;
import org.panelist.scorecard.AmendmentStore.Kept;
import org.panelist.scorecard.Stamp;

class AmendmentFilesTest {
  @TempDir Path folder;

  private final Interview interview =
      org.panelist.interview.Samples.interview(org.panelist.interview.Samples.plan(3, 30));

  @BeforeEach
  void makeData() throws IOException {
    Files.createFile(folder.resolve("panelist.db"));
  }

  private AmendmentFiles files() {
    return new AmendmentFiles(folder.resolve("panelist.db"));
  }

  private Path file() {
    return folder.resolve("amendments").resolve(interview.id() + ".json");
  }

  @Test
  void whatIsKeptIsFoundWhole() {
    String item = interview.round().items().get(0).id();
    Interview changed =
        interview.withResponse(
            interview.response(item).scored(4).withNotes("\u202e\ud83d\ude00\n"));
    files().keep(new Kept(new Stamp(1, 5), "first", interview));
    files().keep(new Kept(new Stamp(2, 5), "second", changed));
    assertThat(files().find(interview.id())).hasValue(new Kept(new Stamp(2, 5), "second", changed));
  }

  @Test
  void whatIsBegunIsListedUntilItEnds() {
    assertThat(files().ids()).isEmpty();
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    assertThat(files().ids()).containsExactly(interview.id());
    files().setAside(interview.id());
    assertThat(files().ids()).isEmpty();
    files().keep(new Kept(new Stamp(1, 6), "", interview));
    files().end(interview.id(), new Stamp(1, 6));
    assertThat(files().ids()).isEmpty();
  }

  @Test
  void thatOneWasEndedHidesNoneThatCameAfterIt() {
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    files().end(interview.id(), new Stamp(1, 5));
    files().keep(new Kept(new Stamp(1, 6), "", interview));
    assertThat(files().ids()).containsExactly(interview.id());
    assertThat(files().ended(interview.id())).isEmpty();
  }

  @Test
  void whatCannotBeKeptIsSaidInWords() throws IOException {
    Files.createFile(folder.resolve("amendments"));
    assertThatThrownBy(() -> files().keep(new Kept(new Stamp(1, 5), "", interview)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the amendment cannot be kept")
        .hasMessageNotContainingAny("Exception", "null");
  }

  @Test
  void whatIsDroppedIsGone() throws IOException {
    files().drop(interview.id());
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    files().drop(interview.id());
    assertThat(files().find(interview.id())).isEmpty();
    try (var left = Files.list(folder.resolve("amendments"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBeReadIsSetAside() throws IOException {
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    Path file = file();
    Files.writeString(file, "{");
    assertThatThrownBy(() -> files().find(interview.id()))
        .hasMessageContaining("its file cannot be read");
    assertThat(files().find(interview.id())).isEmpty();
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    assertThat(file.resolveSibling(file.getFileName() + ".unreadable")).hasContent("{");
  }

  @Test
  void aDataFolderThatWasTakenAwayStaysAway() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path data = Files.createDirectory(folder.resolve("data"));
    Path database = Files.createFile(data.resolve("panelist.db"));
    var files = new AmendmentFiles(database);
    files.keep(new Kept(new Stamp(1, 5), "first", interview));
    Files.move(data, elsewhere);
    assertThatThrownBy(() -> files.keep(new Kept(new Stamp(1, 5), "second", interview)))
        .hasMessageContaining("the data folder is no longer there")
        .hasMessageContaining("plug its disk in");
    assertThatThrownBy(() -> files.drop(interview.id()))
        .hasMessageContaining("the data folder is no longer there");
    assertThat(data).doesNotExist();
    Files.createDirectory(data); // the place where it is mounted
    assertThatThrownBy(() -> files.keep(new Kept(new Stamp(1, 5), "second", interview)))
        .hasMessageContaining("the data file is no longer there");
    assertThat(data).isEmptyDirectory();
    Files.delete(data);
    Files.move(elsewhere, data);
    files.keep(new Kept(new Stamp(1, 5), "third", interview));
    assertThat(files.find(interview.id())).hasValue(new Kept(new Stamp(1, 5), "third", interview));
  }

  @Test
  void halfACharacterKeepsNothingFromBeingKept() {
    files().keep(new Kept(new Stamp(1, 5), "x\ud83dy", interview));
    assertThat(files().find(interview.id())).hasValue(new Kept(new Stamp(1, 5), "x?y", interview));
  }

  @Test
  void whatAKilledProgramWasWritingGoes() throws IOException {
    files().keep(new Kept(new Stamp(1, 5), "", interview));
    Path draft =
        Files.createFile(folder.resolve("amendments").resolve(file().getFileName() + ".draft12"));
    Path ofAnother = Files.createFile(folder.resolve("amendments").resolve("other.json.draft12"));
    files().drop(interview.id());
    assertThat(draft).doesNotExist();
    assertThat(ofAnother).exists();
  }
}
