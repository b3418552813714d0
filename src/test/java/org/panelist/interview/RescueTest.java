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
    kept.found = new Rescue.Kept(newer, ManualTime.START);
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
    kept.found = new Rescue.Kept(newer, ManualTime.START);
    time.pass(Duration.ofMinutes(1));
    Interviews interviews = interviews((delay, write) -> write.run()); // a kill after each write
    interviews.open(interviews.load(interview.id()));
    assertThat(store.history()).isNotEmpty();
    assertThat(store.history().get(0).response(item).notes()).isEqualTo("kept");
    assertThat(store.history().get(0).response(item).score()).isEqualTo(5);
    assertThat(kept.texts).isEmpty();
  }

  @Test
  void whatIsOlderThanTheStoreIsNotOpened() {
    Interview stored =
        interview.withProgress(new Progress("opening", Duration.ofSeconds(50), List.of()));
    store.create(stored);
    String item = interview.round().items().get(0).id();
    Interview other = stored.withResponse(stored.response(item).withNotes("other"));
    Instant saved = store.list().get(0).updatedAt();
    Interview behind =
        other.withProgress(new Progress("opening", Duration.ofSeconds(49), List.of()));
    for (var old :
        List.of(
            new Rescue.Kept(behind, Instant.MAX),
            new Rescue.Kept(other, saved),
            new Rescue.Kept(other, saved.minusSeconds(1)))) {
      kept.found = old;
      assertThat(interviews().load(interview.id())).isEqualTo(stored);
    }
    kept.found = new Rescue.Kept(other, saved.plusSeconds(1));
    assertThat(interviews().load(interview.id())).isEqualTo(other);
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
