package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.Progress;
import org.panelist.interview.Rescue;

class RescueFilesTest {
  @TempDir private Path folder;

  private final Interview interview =
      org.panelist.interview.Samples.interview(org.panelist.interview.Samples.plan(2, 60));

  /** The last save that the program knows of. */
  private OptionalLong revision = OptionalLong.of(12);

  private RescueFiles files(Path... folders) {
    return new RescueFiles(List.of(folders), id -> revision);
  }

  @Test
  void theFirstFolderThatTakesItHasTheTextAndNothingElse() throws IOException {
    Path missing = folder.resolve("missing");
    var files = files(missing, folder);
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
  void whatWasKeptComesBackToTheLetter() throws IOException {
    var files = files(folder.resolve("missing"), folder);
    assertThat(files.find(interview)).isEmpty();
    String item = interview.round().items().get(0).id();
    Interview noted =
        interview
            .withResponse(interview.response(item).withNotes("ünï \"code\"\n\n+ 😀\t").scored(3))
            .withNotes(new InterviewNotes("all", "theirs", "mine"));
    Path file = Path.of(files.keep(noted));
    assertThat(files.find(interview).orElseThrow().interview()).isEqualTo(noted);

    Interview another =
        org.panelist.interview.Samples.interview(org.panelist.interview.Samples.plan(1, 60));
    String text = Files.readString(file);
    Files.writeString(file, text.replace(noted.id(), "x" + noted.id()));
    assertThat(files.find(another)).as("the id of another").isEmpty();
    Files.writeString(file, text.substring(0, text.length() - 9));
    assertThat(files.find(interview)).as("cut off").isEmpty();
    Files.writeString(file, "somebody's own words");
    assertThat(files.find(interview)).as("not ours").isEmpty();
  }

  @Test
  void halfACharacterKeepsNothingFromBeingKept() {
    var files = files(folder);
    String item = interview.round().items().get(0).id();
    files.keep(interview.withResponse(interview.response(item).withNotes("x\ud83dy")));
    var kept = files.find(interview).orElseThrow().interview();
    assertThat(kept.response(item).notes()).isEqualTo("x?y");
    files.drop(kept);
    assertThat(folder).as("taken for edited by hand otherwise").isEmptyDirectory();
  }

  @Test
  void theLastSaveComesBackAndCopiesOfOlderProgramsHaveNone() throws IOException {
    var files = files(folder);
    Path file = Path.of(files.keep(interview));
    assertThat(files.find(interview).orElseThrow().revision()).hasValue(12);

    String text = Files.readString(file);
    assertThat(text).endsWith("}\nrevision 12\n");
    Files.writeString(file, text.replace("revision 12\n", ""));
    assertThat(files.find(interview).orElseThrow().revision()).isEmpty();
    assertThat(files.find(interview).orElseThrow().interview()).isEqualTo(interview);

    revision = OptionalLong.empty();
    files.keep(interview);
    assertThat(files.find(interview).orElseThrow().revision()).isEmpty();
    Files.writeString(file, text.replace("revision 12\n", "somebody's own words\n"));
    assertThat(files.find(interview)).isEmpty();
  }

  @Test
  void ofTwoCopiesTheNewestComesBack() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Path other = Files.createDirectory(folder.resolve("other"));
    var files = files(full, other);
    Path first = Path.of(files.keep(after(10)));
    Path second = Path.of(files(other).keep(after(20)));
    assertThat(files.find(interview)).hasValueSatisfying(kept -> isAfter(kept, 20));

    Files.copy(second, first, StandardCopyOption.REPLACE_EXISTING);
    files(other).keep(after(10));
    assertThat(files.find(interview)).hasValueSatisfying(kept -> isAfter(kept, 20));
  }

  private Interview after(int seconds) {
    return interview.withProgress(new Progress("opening", Duration.ofSeconds(seconds), List.of()));
  }

  private static void isAfter(Rescue.Kept kept, int seconds) {
    assertThat(kept.interview().progress().elapsed()).hasSeconds(seconds);
  }

  @Test
  void aCopyGoesEvenIfAnotherCannot() throws IOException {
    Path stuck = Files.createDirectory(folder.resolve("stuck"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Path name = Path.of(files(other).keep(interview)).getFileName();
    Files.createFile(Files.createDirectory(stuck.resolve(name)).resolve("in it"));
    var files = files(stuck, other);
    assertThatThrownBy(() -> files.drop(interview)).isInstanceOf(UncheckedIOException.class);
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void whatSomebodyWroteIntoACopyStays() throws IOException {
    var files = files(folder);
    Path file = Path.of(files.keep(interview));
    Path edited = folder.resolve(file.getFileName().toString().replace(".txt", ".edited.txt"));
    String text = Files.readString(file);
    assertThat(text).contains("\nEdits here are not read by the program.\n");
    Files.writeString(file, text.replace("Position:", "mine\nPosition:"));
    assertThat(files.find(interview)).as("the part for the program").isPresent();
    files.drop(interview);
    assertThat(file).doesNotExist();
    assertThat(edited).content().contains("mine\nPosition:");

    files.keep(interview);
    Files.writeString(file, text.replace("\n", "\r\n"));
    files.keep(interview);
    files.drop(interview);
    try (var left = Files.list(folder)) {
      assertThat(left)
          .containsExactlyInAnyOrder(
              edited, folder.resolve(edited.getFileName().toString().replace(".t", "-2.t")));
    }
  }

  @Test
  void theCopyOfAnOlderProgramIsReadAndGoes() throws IOException {
    var files = files(folder);
    Path file = Path.of(files.keep(interview));
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\nEdits here are not read by the program.\n", ""));
    assertThat(files.find(interview).orElseThrow().interview()).isEqualTo(interview);
    files.drop(interview);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAKilledProgramLeftHalfWrittenGoesToo() throws IOException {
    var files = files(folder);
    Path file = Path.of(files.keep(interview));
    Files.writeString(folder.resolve(file.getFileName() + ".draft123"), "half");
    Files.writeString(folder.resolve("panelist-other.txt.draft1"), "not this one's");
    files.drop(interview);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("panelist-other.txt.draft1"));
    }
  }

  @Test
  void whereNoFolderTakesItThatIsSaid() {
    var files = files(folder.resolve("missing"));
    assertThatThrownBy(() -> files.keep(interview)).isInstanceOf(UncheckedIOException.class);
  }
}
