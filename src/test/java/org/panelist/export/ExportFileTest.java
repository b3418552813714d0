package org.panelist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;

class ExportFileTest {
  private static final ExportFile.Content NEW =
      out -> out.write("new".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;

  @Test
  void suggestsADatedNameWithoutTheCandidatesName() {
    assertThat(ExportFile.suggest(folder, Cards.typical(), ZoneOffset.UTC).path())
        .isEqualTo(folder.resolve("2026-11-20 ML engineer C-104 Technical.xlsx").toAbsolutePath());
    assertThat(FileNames.of(Cards.typical(), ZoneId.of("Pacific/Kiritimati")))
        .as("the day where the interview was held")
        .startsWith("2026-11-21");
  }

  @Test
  void aDraftIsCalledSoWhereANameIsReadFirst() {
    Path draft = ExportFile.suggestDraft(folder, Cards.typical(), ZoneOffset.UTC).path();
    assertThat(draft.getFileName())
        .hasToString("Draft 2026-11-20 ML engineer C-104 Technical.xlsx");
    assertThat(ExportFile.isDraft(draft)).isTrue();
    Path submitted = ExportFile.suggest(folder, Cards.typical(), ZoneOffset.UTC).path();
    assertThat(ExportFile.isDraft(submitted)).isFalse();
  }

  @Test
  void numbersANameThatIsTaken() throws Exception {
    Interview interview = Cards.typical();
    for (int i = 0; i < 3; i++) {
      ExportFile.suggest(folder, interview, ZoneOffset.UTC).write(false, NEW);
    }
    assertThat(names())
        .containsExactlyInAnyOrder(
            "2026-11-20 ML engineer C-104 Technical.xlsx",
            "2026-11-20 ML engineer C-104 Technical (2).xlsx",
            "2026-11-20 ML engineer C-104 Technical (3).xlsx");
  }

  @Test
  void whatKilledProgramsLeftIsRemovedAndNothingElse() throws Exception {
    var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
    String left = ".panelist-0b0e9c0a-52a5-4b0a-8d6c-0f6a3c1f7a11.tmp";
    String written = ".panelist-0b0e9c0a-52a5-4b0a-8d6c-0f6a3c1f7a12.tmp";
    for (String name : List.of(left, ".panelist-mine.tmp", "old.xlsx", "notes.tmp")) {
      Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), longAgo);
    }
    Files.createFile(folder.resolve(written));
    new ExportFile(folder.resolve("card.xlsx")).write(false, NEW);
    assertThat(names())
        .containsExactlyInAnyOrder(
            written, ".panelist-mine.tmp", "old.xlsx", "notes.tmp", "card.xlsx");
  }

  @Test
  void namesAreSafeOnEverySystem() {
    assertThat(FileNames.safe("AI/ML: \"Lead\" <b>|?*\\")).isEqualTo("AI-ML- -Lead- -b-----");
    assertThat(FileNames.safe("evil\u202Efdp.\u0000 . ")).isEqualTo("evilfdp");
    assertThat(FileNames.safe("..")).isEqualTo("scorecard");
    assertThat(FileNames.safe("名".repeat(200)).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(200);
    assertThat(FileNames.safe("👩‍💻 team")).doesNotContain("\u200D").endsWith("team");
  }

  @Test
  void anExistingFileIsReplacedOnlyByForce() throws Exception {
    Path file = Files.writeString(folder.resolve("card.xlsx"), "old");
    assertThatThrownBy(() -> new ExportFile(file).write(false, NEW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("card.xlsx: the file exists already")
        .hasMessageContaining("--force");
    assertThat(file).hasContent("old");
    new ExportFile(file).write(true, NEW);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("card.xlsx");
  }

  @Test
  void aFileThatAppearsMeanwhileIsKept() throws Exception {
    Path file = folder.resolve("card.xlsx");
    assertThatThrownBy(
            () -> new ExportFile(file).write(false, out -> Files.writeString(file, "theirs")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("exists already");
    assertThat(file).hasContent("theirs");
    assertThat(names()).containsExactly("card.xlsx");
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("card.xlsx"), "old");
    assertThatThrownBy(
            () ->
                new ExportFile(file)
                    .write(
                        true,
                        out -> {
                          out.write(new byte[100_000]);
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the disk is full; free some space");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("card.xlsx");
  }

  @Test
  void aFaultOfTheProgramLeavesNothingBehindEither() {
    assertThatThrownBy(
            () ->
                new ExportFile(folder.resolve("card.xlsx"))
                    .write(
                        false,
                        out -> {
                          throw new IllegalStateException("fault");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsMissingOrNoneIsNamed() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    assertThatThrownBy(() -> new ExportFile(folder.resolve("no/card.xlsx")).write(false, NEW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no such folder; make the folder");
    assertThatThrownBy(() -> new ExportFile(plain.resolve("card.xlsx")).write(false, NEW))
        .hasMessageContaining("this is not a folder");
    assertThatThrownBy(() -> new ExportFile(folder).write(true, NEW))
        .hasMessageContaining("this is a folder; add a file name");
  }

  @Test
  void aReadOnlyFileIsNotReplacedEvenByForce() throws Exception {
    Path file = Files.writeString(folder.resolve("card.xlsx"), "old");
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> new ExportFile(file).write(true, NEW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("read-only; make it writable");
    assertThat(file).hasContent("old");
  }

  @Test
  void aDeviceOrPipeIsNotReplaced() throws Exception {
    Path pipe = folder.resolve("card.xlsx");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> new ExportFile(pipe).write(true, NEW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("this is not a file");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(names()).containsExactly("card.xlsx");
  }

  @Test
  void aLinkLeadsToTheFileThatIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("real.xlsx"), "old");
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path link = Files.createSymbolicLink(folder.resolve("card.xlsx"), file);
    new ExportFile(link).write(true, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFileThatIsOpenInASpreadsheetIsNotReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("card.xlsx"), "old");
    Path lock = Files.writeString(folder.resolve("~$card.xlsx"), "");
    assertThatThrownBy(() -> new ExportFile(file).write(true, NEW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("open in Excel; close it there");
    Files.delete(lock);
    Files.writeString(folder.resolve(".~lock.card.xlsx#"), "");
    assertThatThrownBy(() -> new ExportFile(file).write(true, NEW))
        .hasMessageContaining("open in LibreOffice");
    assertThat(file).hasContent("old");
  }

  @Test
  void whatTheSystemSaysBecomesWhatAPersonCanDo() {
    var file = new ExportFile(folder.resolve("card.xlsx"));
    assertThat(file.problem(new AccessDeniedException("x")).line())
        .contains("writing here is not permitted; choose a folder of your own");
    assertThat(
            file.problem(
                    new FileSystemException(
                        "x",
                        null,
                        "The process cannot access the file because it is being used by"
                            + " another process"))
                .line())
        .contains("open in another program; close it there");
    assertThat(file.problem(new IOException("Input/output error")).line())
        .contains("Input/output error", "choose another folder");
    assertThatThrownBy(() -> ExportFile.at("a\0b")).isInstanceOf(ProblemException.class);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
