package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.store.DataFolder;

/** Commands know of what the window could not save, and leave it where it is. */
class CommandsAndCopiesTest {
  private static final String NOTE = "notes that are not in the data file yet are in ";

  @TempDir private Path folder;
  private String home = "";
  private Shell shell;

  private static final String BEGUN = "an amendment of its scorecard was begun";

  @BeforeEach
  void open() {
    home = System.getProperty("user.home");
    System.setProperty("user.home", folder.toString());
    shell = new Shell(folder.resolve("data"));
    shell.done("demo");
  }

  @AfterEach
  void goHome() {
    System.setProperty("user.home", home);
  }

  private String first(String state) {
    for (JsonNode one : shell.done("interview", "list", "--json").json()) {
      if (one.get("state").asText().equals(state)) {
        return one.get("id").asText();
      }
    }
    throw new AssertionError("no interview that is " + state);
  }

  /** As a window does whose program is then killed. */
  private Path keep(String id, String note) {
    try (var desk = CommandDesk.open(DataFolder.open(shell.data()), InstantSource.system())) {
      Interview stored = desk.interviewStore().find(id).orElseThrow();
      String item = stored.round().items().get(0).id();
      var response = stored.response(item);
      Interview kept = note.isEmpty() ? stored : stored.withResponse(response.withNotes(note));
      return Path.of(SecondPlaces.files(any -> OptionalLong.of(1)).keep(kept));
    }
  }

  @Test
  void whatIsShownWithoutItsNewestNotesSaysSo() {
    String id = first("paused");
    Path copy = keep(id, "typed before the kill");

    Shell.Result shown = shell.run("interview", "show", id);

    assertThat(shown.code()).isZero();
    assertThat(shown.out()).doesNotContain("typed before the kill");
    assertThat(shown.complaints()).singleElement().asString().contains(id, NOTE + copy);
    assertThat(copy).exists();
    keep(id, "");
    shell.done("interview", "show", id);
  }

  @Test
  void aListSaysOfWhichInterviewsItDoesNotHaveTheNewestNotes() {
    String paused = first("paused");
    String submitted = first("submitted");
    Path copy = keep(paused, "typed before the kill");
    Path other = keep(submitted, "typed before the kill");

    for (String format : List.of("", "--json")) {
      Shell.Result listed =
          format.isEmpty()
              ? shell.run("interview", "list")
              : shell.run("interview", "list", format);

      assertThat(listed.code()).isZero();
      assertThat(listed.out()).contains(paused, submitted).doesNotContain(NOTE);
      assertThat(listed.complaints())
          .containsExactlyInAnyOrder(saysOf(paused, copy), saysOf(submitted, other));
    }
    keep(paused, "");
    assertThat(shell.run("interview", "list").complaints()).hasSize(1);
    keep(submitted, "");
    assertThat(shell.run("interview", "list").complaints()).isEmpty();
  }

  /** As it is said when one of them is shown. */
  private String saysOf(String id, Path copy) {
    List<String> said = shell.run("interview", "show", id).complaints();
    assertThat(said).singleElement().asString().contains(id, NOTE + copy);
    return said.get(0);
  }

  @Test
  void aDraftWithoutItsNewestNotesIsNotExported() {
    String id = first("paused");
    Path copy = keep(id, "typed before the kill");
    Path workbook = folder.resolve("card.xlsx");

    Shell.Result refused = shell.run("export", "scorecard", id, "--out", workbook);

    assertThat(refused.code()).isNotZero();
    assertThat(refused.complaints()).singleElement().asString().contains(id, NOTE + copy);
    assertThat(workbook).doesNotExist();
    assertThat(copy).exists();
  }

  @Test
  void whatIsAmendedIsShownAndExportedWithAWord() throws IOException {
    String id = first("submitted");
    Path begun = shell.data().resolve("amendments").resolve(id + ".json");
    Files.createDirectories(begun.getParent());
    Files.writeString(begun, "{}");
    Path workbook = folder.resolve("card.xlsx");

    for (Shell.Result said :
        List.of(
            shell.run("interview", "show", id),
            shell.run("export", "scorecard", id, "--out", workbook))) {
      assertThat(said.code()).isZero();
      assertThat(said.complaints()).singleElement().asString().contains(id, BEGUN);
    }
    assertThat(workbook).isNotEmptyFile();

    Files.delete(begun);
    assertThat(shell.run("interview", "show", id).complaints()).isEmpty();
    Path copy;
    try (var desk = CommandDesk.open(DataFolder.open(shell.data()), InstantSource.system())) {
      Interview stored = desk.interviewStore().find(id).orElseThrow();
      copy = Path.of(SecondPlaces.amendments(any -> OptionalLong.of(1)).keep(stored));
    }
    assertThat(shell.run("interview", "show", id).complaints())
        .singleElement()
        .asString()
        .contains(BEGUN);
    assertThat(copy).exists();
  }

  @Test
  void whatIsSubmittedIsExportedWithAWord() throws IOException {
    String id = first("submitted");
    Path copy = keep(id, "typed before the kill");
    Path workbook = folder.resolve("card.xlsx");

    Shell.Result written = shell.run("export", "scorecard", id, "--out", workbook);

    assertThat(written.code()).isZero();
    assertThat(written.out()).doesNotContain("draft");
    assertThat(written.complaints()).singleElement().asString().contains(NOTE + copy);
    assertThat(Files.size(workbook)).isPositive();
  }
}
