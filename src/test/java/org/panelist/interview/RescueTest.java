package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;

class RescueTest {
  private final ManualTime time = new ManualTime();
  private final MemoryInterviews store = new MemoryInterviews();
  private final Kept kept = new Kept();
  private final Autosave autosave = new Autosave(store, time, time.clocks(), kept);
  private Interview interview = Samples.interview(Samples.plan(3, 60));

  private static final class Kept implements Rescue {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private boolean failing;
    private Rescue.Kept found;
    private boolean dropped;

    @Override
    public String keep(Interview interview) {
      if (failing) {
        throw new UncheckedIOException(new java.io.IOException("full too"));
      }
      texts.put(interview.id(), RescueText.of(interview));
      return "/home/" + interview.id();
    }

    @Override
    public Optional<Rescue.Kept> find(Interview stored) {
      return Optional.ofNullable(found);
    }

    @Override
    public void drop(Interview interview) {
      if (failing) {
        throw new UncheckedIOException(new java.io.IOException("in use"));
      }
      texts.remove(interview.id());
      dropped = true;
    }
  }

  private void write(String notes, int score) {
    String item = interview.round().items().get(0).id();
    interview = interview.withResponse(interview.response(item).withNotes(notes).scored(score));
    autosave.now(interview, Set.of(item));
    time.settle();
  }

  @Test
  void whileTheStoreFailsTheNewestIsKeptElsewhereAndAfterwardsItIsNot() {
    store.setFailing(true);
    write("first", 2);
    assertThat(autosave.state())
        .asInstanceOf(type(SaveState.Failed.class))
        .extracting(SaveState.Failed::kept)
        .isEqualTo("/home/" + interview.id());
    write("second", 4);
    assertThat(kept.texts.get(interview.id()))
        .contains("second", "[score 4]")
        .doesNotContain("first");
    store.setFailing(false);
    autosave.retry();
    time.settle();
    assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(kept.texts).isEmpty();
  }

  @Test
  void aCopyThatCouldNotBeRemovedGoesWithTheNextSave() {
    store.setFailing(true);
    write("first", 2);
    store.setFailing(false);
    kept.failing = true;
    autosave.retry();
    time.settle();
    assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(kept.texts).hasSize(1);
    kept.failing = false;
    write("second", 3);
    assertThat(kept.texts).isEmpty();
  }

  @Test
  void whereTheRescueFailsTooNothingIsClaimed() {
    store.setFailing(true);
    kept.failing = true;
    write("first", 2);
    assertThat(autosave.state())
        .asInstanceOf(type(SaveState.Failed.class))
        .extracting(SaveState.Failed::kept)
        .isEqualTo("");
    store.setFailing(false);
    time.pass(Autosave.RETRY);
    assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void whatIsTypedWhileTheStoreFailsIsKeptBeforeTheNextAttempt() {
    store.setFailing(true);
    write("first", 2);
    String item = interview.round().items().get(0).id();
    interview = interview.withResponse(interview.response(item).withNotes("first and more"));
    autosave.later(interview, Set.of(item));
    time.pass(Autosave.OVERDUE);
    assertThat(kept.texts.get(interview.id())).contains("first and more");
    assertThat(store.history()).isEmpty();
    store.setFailing(false);
    time.pass(Autosave.RETRY);
    assertThat(kept.texts).isEmpty();
    assertThat(store.history()).hasSize(1);
  }

  @Test
  void whatAProgramKeptThatWasKilledIsOpenedAndSavedAndNoScoreLooksGivenBefore() {
    store.create(interview);
    String item = interview.round().items().get(0).id();
    Interview newer =
        interview
            .withResponse(interview.response(item).withNotes("kept").scored(5))
            .withProgress(new Progress(item, Duration.ofSeconds(40), List.of()));
    kept.keep(newer);
    kept.found = new Rescue.Kept(newer, ManualTime.START, OptionalLong.of(1));
    Interviews interviews = interviews();
    store.setFailing(true);
    InterviewSession session = interviews.open(interviews.load(interview.id()));
    time.settle();
    assertThat(session.interview().response(item).notes()).isEqualTo("kept");
    assertThat(session.isScoreSaved(item)).isFalse();
    assertThat(kept.texts).hasSize(1);
    store.setFailing(false);
    time.pass(Autosave.RETRY);
    assertThat(session.isScoreSaved(item)).isTrue();
    assertThat(store.find(interview.id()).orElseThrow().response(item).score()).isEqualTo(5);
    assertThat(kept.texts).isEmpty();
  }

  /** The usual kill: the clock ran, so that opening it again changes the interview itself. */
  @Test
  void whatIsTakenBackIsInTheStoreWithItsFirstSave() {
    interview = interview.withState(InterviewState.RUNNING, ManualTime.START);
    store.create(interview);
    String item = interview.round().items().get(0).id();
    Interview newer =
        interview
            .withResponse(interview.response(item).withNotes("kept").scored(5))
            .withProgress(new Progress(item, Duration.ofSeconds(40), List.of()));
    kept.keep(newer);
    kept.found = new Rescue.Kept(newer, ManualTime.START, OptionalLong.of(1));
    time.pass(Duration.ofMinutes(1));
    Interviews interviews = interviews((delay, write) -> write.run()); // a kill after each write
    interviews.open(interviews.load(interview.id()));
    assertThat(store.history()).isNotEmpty();
    assertThat(store.history().get(0).response(item).notes()).isEqualTo("kept");
    assertThat(store.history().get(0).response(item).score()).isEqualTo(5);
    assertThat(kept.texts).isEmpty();
  }

  private Interview noted(Interview of, String notes, long seconds) {
    String item = of.round().items().get(0).id();
    return of.withResponse(of.response(item).withNotes(notes))
        .withProgress(new Progress("opening", Duration.ofSeconds(seconds), List.of()));
  }

  private List<String> notesInTheStore() {
    return store.list().stream()
        .map(line -> store.find(line.id()).orElseThrow())
        .map(one -> one.response(one.round().items().get(0).id()).notes())
        .toList();
  }

  private void assertOpened(Rescue.Kept found, String notes, String... inTheStore) {
    kept.found = found;
    kept.dropped = false;
    Interview opened = interviews().load(interview.id());
    assertThat(opened.response(opened.round().items().get(0).id()).notes()).isEqualTo(notes);
    assertThat(notesInTheStore()).contains(inTheStore);
  }

  /** The clock of the interview stood still, and the other one was set back. */
  @Test
  void whereNothingWasSavedSinceTheCopyIsTaken() {
    store.create(noted(interview, "stored", 50));
    Interview copy = noted(interview, "kept", 50);
    assertOpened(new Rescue.Kept(copy, Instant.MIN, OptionalLong.of(1)), "kept", "stored");
    assertThat(store.list()).hasSize(1);
    assertThat(kept.dropped).isFalse();
  }

  /** Killed between the save and the end of the copy: it has private notes and goes. */
  @Test
  void whatTheStoreHasTooIsTakenAway() {
    store.create(interview);
    store.save(noted(interview, "both", 50), Set.of(interview.round().items().get(0).id()));
    Interview copy = noted(interview, "both", 49);
    assertOpened(new Rescue.Kept(copy, Instant.MAX, OptionalLong.of(1)), "both", "both");
    assertThat(kept.dropped).isTrue();
    assertOpened(new Rescue.Kept(copy, Instant.MIN, OptionalLong.empty()), "both", "both");
    assertThat(kept.dropped).isTrue();
    assertThat(store.list()).hasSize(1);
  }

  @Test
  void whereSomethingElseWasSavedSinceBothAreKept() {
    store.create(interview);
    store.save(noted(interview, "stored", 50), Set.of(interview.round().items().get(0).id()));
    Interview older = noted(interview, "older", 49);
    assertOpened(
        new Rescue.Kept(older, Instant.MAX, OptionalLong.of(1)), "stored", "stored", "older");
    assertThat(kept.dropped).isTrue();
    Interview newer = noted(interview, "newer", 51);
    assertOpened(
        new Rescue.Kept(newer, Instant.MIN, OptionalLong.of(1)), "newer", "stored", "older");
    assertThat(notesInTheStore()).containsExactlyInAnyOrder("stored", "older", "stored");
    assertThat(kept.dropped).as("it is not in the store yet").isFalse();
  }

  /** They do not say which save they came after. */
  @Test
  void copiesOfOlderProgramsAreTakenIfTheyAreNewer() {
    store.create(noted(interview, "stored", 50));
    Instant saved = store.list().get(0).updatedAt();
    Interview same = noted(interview, "kept", 50);
    assertOpened(
        new Rescue.Kept(same, saved.plusSeconds(1), OptionalLong.empty()), "kept", "stored");
    assertThat(store.list()).hasSize(1);
    assertOpened(new Rescue.Kept(same, saved, OptionalLong.empty()), "stored", "kept");
    assertThat(store.list()).hasSize(2);
    assertThat(kept.dropped).isTrue();
  }

  @Test
  void whatIsClosedStaysAsItIsAndTheCopyBecomesAnInterview() {
    Interview closed =
        noted(interview, "stored", 50).closed(InterviewState.CANCELLED, "the line broke");
    store.create(closed);
    kept.found = new Rescue.Kept(noted(interview, "kept", 60), Instant.MAX, OptionalLong.of(1));
    store.setFailing(true);
    assertThat(interviews().load(interview.id())).isEqualTo(closed);
    assertThat(kept.dropped).isFalse();
    store.setFailing(false);
    assertThat(interviews().load(interview.id())).isEqualTo(closed);
    assertThat(notesInTheStore()).containsExactlyInAnyOrder("stored", "kept");
    assertThat(kept.dropped).isTrue();
  }

  /** It is that session's, which may be just writing. */
  @Test
  void theCopyOfAnOpenInterviewIsLeftAlone() {
    store.create(interview);
    Interviews interviews = interviews();
    interviews.open(interviews.load(interview.id()));
    store.save(noted(interview, "stored", 50), Set.of(interview.round().items().get(0).id()));
    kept.found = new Rescue.Kept(noted(interview, "kept", 60), Instant.MAX, OptionalLong.of(1));
    interviews.load(interview.id());
    assertThat(store.list()).hasSize(1);
    assertThat(kept.dropped).isFalse();
  }

  private Interviews interviews() {
    return interviews(time);
  }

  private Interviews interviews(SaveQueue queue) {
    var intake =
        new Intake(store, new Samples.Remembered(""), new Samples.Ids(), time.clocks().time());
    return new Interviews(
        store, new MemoryPlans(Samples.plan(3, 60)), intake, time.clocks(), queue, kept);
  }

  @Test
  void aSaveThatWorksKeepsNothing() {
    write("first", 2);
    assertThat(kept.texts).isEmpty();
  }

  @Test
  void ownQuestionsHaveWordsAnchorsAndACompetency() {
    Question own = OwnQuestion.of("x", "  " + "word ".repeat(40) + "end?  ", interview);
    assertThat(own.title()).endsWith("…").hasSizeLessThanOrEqualTo(46);
    assertThat(own.prompt()).startsWith("word").endsWith("end?");
    assertThat(own.anchors().texts()).doesNotHaveDuplicates();
    assertThat(own.competency())
        .isEqualTo(interview.round().items().get(0).question().competency());
    assertThat(OwnQuestion.of("y", "😀".repeat(60), interview).title())
        .isEqualTo("😀".repeat(22) + "…");
  }

  @Test
  void spareQuestionsAreFoundByTheBeginningsOfWords() {
    Question asked = interview.round().items().get(0).question();
    Question other = OwnQuestion.of("other", "Gradient descent by hand", interview);
    var spare = new SpareQuestions(List.of(asked, other));
    assertThat(spare.find("desc GRAD", interview, 9)).containsExactly(other);
    assertThat(spare.find("", interview, 9)).as("what is asked already").containsExactly(other);
    assertThat(spare.find("gradient nothing", interview, 9)).isEmpty();
    assertThat(spare.find("grad", interview, 0)).isEmpty();
  }
}
