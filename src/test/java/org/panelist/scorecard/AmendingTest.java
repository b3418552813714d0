package org.panelist.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Scorecard;
import org.panelist.interview.Autosave;
import org.panelist.interview.ManualTime;
import org.panelist.interview.Rescue;
import org.panelist.interview.Samples;
import org.panelist.interview.SaveState;
import org.panelist.store.AmendmentFiles;
import org.panelist.store.RescueFiles;

/** What is kept of an amendment, in its two places, by one window after another. */
class AmendingTest {
  @TempDir private Path folder;
  private Path data;
  private Path home;
  private Scorecard submitted;
  private Window window;

  @BeforeEach
  void submit() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    home = Files.createDirectory(folder.resolve("home"));
    Files.createFile(data.resolve("panelist.db"));
    var ids = new Samples.Ids();
    submitted =
        new Scorecards(new MemoryScorecards(), ids, () -> ManualTime.START).submit(Held.ready());
    window = new Window();
  }

  /** One run of the program. */
  private final class Window {
    final ManualTime time = new ManualTime();
    final Copies copies = new Copies(this);
    final AmendmentFiles files = new AmendmentFiles(data.resolve("panelist.db"));
    final Amending amending = new Amending(files, time.clocks(), time, copies);

    Amendment begin() {
      assertThat(amending.kept(submitted)).isEmpty();
      return amending.begin(submitted, "A slip");
    }

    Optional<String> kept() {
      return amending.kept(submitted).map(one -> one.changed().notes().general());
    }

    Amendment resume() {
      return amending.resume(amending.kept(submitted).orElseThrow());
    }

    void type(Amendment amendment, String text) {
      amendment.session().notes(new InterviewNotes(text, "", ""));
      time.pass(Autosave.DELAY);
    }

    /** What is typed goes to the second place only. */
    void typeWithoutData(Amendment amendment, String text) throws IOException {
      Path away = folder.resolve("away");
      Files.move(data, away);
      type(amendment, text);
      Files.move(away, data);
    }

    OptionalLong revision(String id) {
      return amending.revision(id);
    }
  }

  /** The second place, from which nothing can be taken away while another program has it open. */
  private final class Copies implements Rescue {
    private final RescueFiles files;
    private boolean open;

    Copies(Window window) {
      files = new RescueFiles(List.of(home), window::revision, "-amendment");
    }

    @Override
    public String keep(Interview interview) {
      return files.keep(interview);
    }

    @Override
    public Optional<Kept> find(Interview stored) {
      return files.find(stored);
    }

    @Override
    public void drop(Interview interview) {
      if (open) {
        throw new UncheckedIOException(new IOException("in use"));
      }
      files.drop(interview);
    }
  }

  private Amendment withACopyThatStays() throws IOException {
    Amendment amendment = window.begin();
    window.typeWithoutData(amendment, "old");
    window.copies.open = true;
    window.time.pass(Autosave.RETRY);
    assertThat(home).as("the copy that stays").isNotEmptyDirectory();
    return amendment;
  }

  @Test
  void aCopyThatStayedDoesNotBeatWhatWasKeptAfterIt() throws IOException {
    window.type(withACopyThatStays(), "old and new");
    window = new Window();
    assertThat(window.kept()).hasValue("old and new");
    window.type(window.resume(), "old and new and more");
    assertThat(home).as("what an older copy leaves").isEmptyDirectory();
    window = new Window();
    assertThat(window.kept()).hasValue("old and new and more");
  }

  @Test
  void aCopyOfWhatTheStoreDidNotTakeBeatsIt() throws IOException {
    Amendment amendment = window.begin();
    window.type(amendment, "old");
    window.typeWithoutData(amendment, "old and new");
    window = new Window();
    assertThat(window.kept()).hasValue("old and new");
    window.typeWithoutData(window.resume(), "old and new and more");
    window = new Window();
    assertThat(window.kept()).hasValue("old and new and more");
  }

  @Test
  void whatWasCancelledDoesNotComeBackFromACopyThatStayed() throws IOException {
    withACopyThatStays();
    window.amending.end(submitted.interviewId());
    window.time.settle();
    assertThat(window.amending.saveState().orElseThrow()).isInstanceOf(SaveState.Failed.class);

    window = new Window();
    assertThat(window.kept()).isEmpty();
    window.time.settle();
    assertThat(home).as("once it is let go of").isEmptyDirectory();
    window.type(window.amending.begin(submitted, "again"), "another");
    window = new Window();
    assertThat(window.kept()).hasValue("another");
  }

  @Test
  void whatIsBegunAfterACancelledOneIsNotTakenForIt() throws IOException {
    withACopyThatStays();
    window.amending.end(submitted.interviewId());
    window.time.settle();
    window = new Window();
    window.copies.open = true;
    window.type(window.begin(), "another");
    window.time.pass(Autosave.RETRY);
    window = new Window();
    assertThat(window.kept()).hasValue("another");
  }

  @Test
  void whoCancelsIsToldWhileItCannotBeRemovedAndThenItIs() throws IOException {
    var said = new ArrayList<SaveState>();
    Amendment amendment = window.begin();
    window.type(amendment, "old");
    window.amending.saveStateChanged().add(() -> window.amending.saveState().ifPresent(said::add));
    Path away = folder.resolve("away");
    Files.move(data, away);
    window.amending.end(submitted.interviewId());
    window.time.settle();
    assertThat(said.get(said.size() - 1))
        .isInstanceOfSatisfying(
            SaveState.Failed.class,
            failed ->
                assertThat(failed.problem().what())
                    .isEqualTo("the data folder is no longer there"));
    Files.move(away, data);
    assertThat(window.kept()).as("what this window ended").isEmpty();
    window.time.pass(Autosave.RETRY);
    assertThat(window.amending.saveState()).isEmpty();
    assertThat(new Window().kept()).isEmpty();
  }

  @Test
  void closingWaitsUntilWhatWasCancelledIsGone() throws Exception {
    window.type(window.begin(), "old");
    window.amending.end(submitted.interviewId());
    assertThat(window.amending.saveState().orElseThrow()).isInstanceOf(SaveState.Saving.class);
    assertThat(window.amending.flush(Duration.ZERO)).as("while it waits").isFalse();
    window.time.settle();
    assertThat(window.amending.flush(Duration.ZERO)).isTrue();
    assertThat(new Window().kept()).isEmpty();
  }

  @Test
  void aFileOfAnOlderProgramIsGoneOnWith() throws IOException {
    aFileOfAnOlderProgram("old");
    window = new Window();
    assertThat(window.kept()).hasValue("old");
  }

  @Test
  void ofTwoByAnOlderProgramNoneIsLost() throws IOException {
    window.typeWithoutData(window.begin(), "in the copy");
    Path copy;
    try (var all = Files.list(home)) {
      copy = all.findFirst().orElseThrow();
    }
    Files.writeString(
        copy, Files.readString(copy).replaceFirst("revision \\d+\n$", "revision 1\n"));
    aFileOfAnOlderProgram("in the file");
    window = new Window();
    assertThat(window.kept()).hasValue("in the copy");
    assertThat(file().resolveSibling(file().getFileName() + ".other"))
        .content()
        .contains("in the file");
  }

  @Test
  void aFileThatCannotBeReadIsNoReasonToLeaveTheCopy() throws IOException {
    Amendment amendment = window.begin();
    window.type(amendment, "in the file");
    window.typeWithoutData(amendment, "in the copy");
    Files.writeString(file(), "{");
    window = new Window();
    assertThat(window.kept()).hasValue("in the copy");
    assertThat(file().resolveSibling(file().getFileName() + ".unreadable")).hasContent("{");
  }

  private Path file() {
    return data.resolve("amendments").resolve(submitted.interviewId() + ".json");
  }

  private void aFileOfAnOlderProgram(String text) throws IOException {
    Interview open =
        submitted
            .interview()
            .withState(InterviewState.WRAP_UP, ManualTime.START)
            .withNotes(new InterviewNotes(text, "", ""));
    var files = new AmendmentFiles(data.resolve("panelist.db"));
    files.keep(new AmendmentStore.Kept(new Stamp(1, 9), "A slip", open));
    String now = Files.readString(file());
    Files.writeString(file(), now.lines().findFirst().orElseThrow()); // it wrote no more
  }

  @Test
  void whatIsOfAnEarlierVersionIsSetAsideWhenItIsLookedFor() {
    window.type(window.begin(), "never submitted");
    var next = new Window();
    assertThat(next.files.ids()).containsExactly(submitted.interviewId());
    assertThat(next.amending.hasLooked(submitted.interviewId())).isFalse();
    assertThat(next.amending.kept(second())).isEmpty();
    assertThat(next.amending.hasLooked(submitted.interviewId())).isTrue();
    assertThat(next.files.ids()).isEmpty();
    assertThat(data.resolve("amendments"))
        .isDirectoryContaining(file -> file.getFileName().toString().endsWith(".other"));
  }

  /** As if somebody else had amended it meanwhile. */
  private Scorecard second() {
    return new Scorecard(
        submitted.id() + "-2",
        submitted.interviewId(),
        2,
        submitted.submittedAt(),
        "Theirs",
        submitted.interview(),
        submitted.summary());
  }
}
