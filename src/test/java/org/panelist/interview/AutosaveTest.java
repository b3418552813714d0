package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.Response;

class AutosaveTest {
  private final ManualTime time = new ManualTime();
  private final MemoryInterviews store = new MemoryInterviews();
  private final Autosave autosave = new Autosave(store, time, time.clocks());
  private final Interview interview = Samples.interview(Samples.plan(3, 60));

  private Interview noted(String item, String notes) {
    return interview.withResponse(Response.open(item).withNotes(notes));
  }

  @Test
  void textIsDurableAfterTheDelayAndNotBefore() {
    long revision = autosave.later(noted("i1", "a"), Set.of("i1"));
    time.pass(Autosave.DELAY.minusMillis(1));
    assertThat(autosave.durable()).isLessThan(revision);
    assertThat(autosave.state()).isInstanceOf(SaveState.Saving.class);
    time.pass(Duration.ofMillis(1));
    assertThat(autosave.durable()).isEqualTo(revision);
    assertThat(autosave.state()).isEqualTo(new SaveState.Saved(time.wall()));
  }

  @Test
  void fastTypingIsWrittenWhileItGoesOn() {
    for (int i = 0; i < 100; i++) {
      autosave.later(noted("i1", "x".repeat(i)), Set.of("i1"));
      time.pass(Duration.ofMillis(20));
    }
    assertThat(store.history()).hasSizeBetween(10, 20);
  }

  @Test
  void scoresAreWrittenAtOnceTogetherWithTextThatWaits() {
    autosave.later(noted("i1", "a"), Set.of("i1"));
    Interview both = noted("i1", "a").withResponse(Response.open("i2").scored(4));
    autosave.now(both, Set.of("i2"));
    time.settle();
    assertThat(store.find(interview.id()).orElseThrow().responses()).isEqualTo(both.responses());
  }

  @Test
  void failureIsSaidAndTheNewestStateComesThroughLater() {
    store.setFailing(true);
    autosave.now(noted("i1", "old"), Set.of("i1"));
    time.settle();
    assertThat(autosave.state())
        .isInstanceOfSatisfying(
            SaveState.Failed.class,
            failed -> assertThat(failed.problem().what()).isEqualTo("the disk is full"));
    autosave.later(noted("i1", "new"), Set.of("i1"));
    assertThat(autosave.state()).isInstanceOf(SaveState.Failed.class);
    store.setFailing(false);
    time.pass(Autosave.RETRY);
    assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(store.history()).hasSize(1);
    assertThat(store.history().get(0).response("i1").notes()).isEqualTo("new");
  }

  @Test
  void manyFailuresDoNotPileUpAttempts() {
    store.setFailing(true);
    for (int i = 1; i <= 50; i++) {
      autosave.now(noted("i1", "n" + i), Set.of("i1"));
      time.settle();
    }
    assertThat(time.queued()).isEqualTo(1);
  }

  @Test
  void retryAtOnceOnRequest() {
    store.setFailing(true);
    autosave.now(noted("i1", "a"), Set.of("i1"));
    time.settle();
    store.setFailing(false);
    autosave.retry();
    time.settle();
    assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void theAgeOfASaveIgnoresTheWallClock() {
    autosave.now(noted("i1", "a"), Set.of("i1"));
    time.settle();
    time.setWall(ManualTime.START.minusSeconds(3600));
    time.pass(Duration.ofMillis(300));
    assertThat(autosave.sinceSaved()).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void anErrorLosesNothingEither() {
    var broken = new BrokenStore();
    var saves = new Autosave(broken, time, time.clocks());
    saves.now(noted("i1", "a"), Set.of("i1"));
    time.settle();
    assertThat(saves.state()).isInstanceOf(SaveState.Failed.class);
    broken.broken = false;
    time.pass(Autosave.RETRY);
    assertThat(broken.notes).containsExactly("a");
  }

  @Test
  void isNotCalledSavedWhileAWriteOfAnotherThreadGoesOn() throws Exception {
    var slow = new BrokenStore();
    slow.broken = false;
    var entered = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    slow.before =
        () -> {
          entered.countDown();
          await(go);
        };
    try (var thread = new SaveThread()) {
      var saves = new Autosave(slow, thread, Clocks.system(Runnable::run));
      saves.now(noted("i1", "a"), Set.of("i1"));
      await(entered);
      assertThat(saves.state()).isInstanceOf(SaveState.Saving.class);
      assertThat(saves.flush(Duration.ofMillis(50))).isFalse();
      long second = saves.later(noted("i1", "ab"), Set.of("i1"));
      go.countDown();
      assertThat(saves.flush(Duration.ofSeconds(10))).isTrue();
      assertThat(saves.durable()).isEqualTo(second);
      assertThat(saves.state()).isInstanceOf(SaveState.Saved.class);
      assertThat(slow.notes).containsExactly("a", "ab");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails with an error, as when memory runs out, or does what a test wants first. */
  private static final class BrokenStore implements InterviewSaves {
    private final List<String> notes = new ArrayList<>();
    private volatile boolean broken = true;
    private volatile Runnable before = () -> {};

    @Override
    public void save(Interview interview, Set<String> changedItems) {
      before.run();
      if (broken) {
        throw new OutOfMemoryError("no room");
      }
      notes.add(interview.response("i1").notes());
    }
  }

  /** Keeps the notes of the first item, or has no memory either. */
  private static class Copies implements Rescue {
    private final List<String> kept = new ArrayList<>();
    private boolean broken;

    @Override
    public String keep(Interview interview) {
      fail();
      kept.add(interview.response("i1").notes());
      return "/home";
    }

    @Override
    public Optional<Kept> find(Interview stored) {
      return Optional.empty();
    }

    @Override
    public void drop(Interview interview) {
      fail();
      kept.clear();
    }

    private void fail() {
      if (broken) {
        throw new OutOfMemoryError("no room either");
      }
    }
  }

  @Test
  void anErrorInTheSecondPlaceTooLosesNothing() {
    var broken = new BrokenStore();
    var copies = new Copies();
    copies.broken = true;
    var saves = new Autosave(broken, time, time.clocks(), copies);
    saves.now(noted("i1", "a"), Set.of("i1"));
    time.settle();
    assertThat(saves.state())
        .isInstanceOfSatisfying(
            SaveState.Failed.class, failed -> assertThat(failed.kept()).isEmpty());
    assertThat(saves.durable()).isZero();
    copies.broken = false;
    time.pass(Autosave.RETRY);
    assertThat(copies.kept).containsExactly("a");
    copies.broken = true;
    broken.broken = false;
    time.pass(Autosave.RETRY);
    assertThat(broken.notes).containsExactly("a");
    assertThat(saves.state()).isInstanceOf(SaveState.Saved.class);
    copies.broken = false;
    saves.now(noted("i1", "b"), Set.of("i1"));
    time.settle();
    assertThat(copies.kept).isEmpty();
  }

  @Test
  void textIsDurableInTimeAlsoWhereARetryIsStillToCome() {
    store.setFailing(true);
    autosave.now(noted("i1", "a"), Set.of("i1"));
    time.settle();
    store.setFailing(false);
    autosave.retry();
    time.settle();
    long typed = autosave.later(noted("i1", "ab"), Set.of("i1"));
    time.pass(Autosave.DELAY);
    assertThat(autosave.durable()).isEqualTo(typed);
  }

  @Test
  void whileAWriteTakesLongTheTextIsInTheSecondPlaceInTime() {
    var slow = new BrokenStore();
    var copies = new Copies();
    var saves = new Autosave(slow, time, time.clocks(), copies);
    slow.broken = false;
    slow.before =
        () -> {
          slow.before = () -> {};
          time.pass(Duration.ofMillis(100)); // 220 after the first key
          assertThat(copies.kept).containsExactly("a");
          saves.later(noted("i1", "ab"), Set.of("i1"));
          time.pass(Autosave.OVERDUE);
          assertThat(copies.kept).containsExactly("a", "ab");
        };
    saves.later(noted("i1", "a"), Set.of("i1"));
    time.pass(Duration.ofSeconds(1));
    assertThat(slow.notes).containsExactly("a", "ab");
    assertThat(copies.kept).isEmpty();
  }

  @Test
  void aWriteThatHangsKeepsNobodyFromTheSecondPlace() throws Exception {
    var hanging = new BrokenStore();
    hanging.broken = false;
    var copied = new CountDownLatch(1);
    hanging.before = () -> await(copied);
    var places = new ArrayList<String>();
    Rescue rescue =
        new Copies() {
          @Override
          public String keep(Interview interview) {
            String place = super.keep(interview);
            places.add(place);
            copied.countDown();
            return place;
          }
        };
    try (var thread = new SaveThread()) {
      var saves = new Autosave(hanging, thread, Clocks.system(Runnable::run), rescue);
      saves.later(noted("i1", "a"), Set.of("i1"));
      assertThat(saves.flush(Duration.ofSeconds(20))).isTrue();
      assertThat(places).containsExactly("/home");
      assertThat(hanging.notes).containsExactly("a");
    }
  }

  /** Saving was late, so a copy was begun, and that is where it hangs. */
  @Test
  void aSecondPlaceThatHangsKeepsNobodyFromSaving() throws Exception {
    var late = new BrokenStore();
    late.broken = false;
    var begun = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    var dropped = new CountDownLatch(1);
    late.before = () -> await(begun);
    Rescue hanging =
        new Copies() {
          @Override
          public String keep(Interview interview) {
            begun.countDown();
            await(answered);
            return super.keep(interview);
          }

          @Override
          public void drop(Interview interview) {
            super.drop(interview);
            dropped.countDown();
          }
        };
    try (var thread = new SaveThread()) {
      var saves = new Autosave(late, thread, Clocks.system(Runnable::run), hanging);
      saves.later(noted("i1", "a"), Set.of("i1"));
      await(begun);
      long last = saves.later(noted("i1", "ab"), Set.of("i1"));
      assertThat(saves.flush(Duration.ofSeconds(20))).isTrue();
      assertThat(saves.durable()).isEqualTo(last);
      assertThat(late.notes).endsWith("ab");
      assertThat(saves.state()).isInstanceOf(SaveState.Saved.class);
      answered.countDown();
      assertThat(dropped.await(20, TimeUnit.SECONDS))
          .as("nobody saves again, and the copy with its private notes goes all the same")
          .isTrue();
    }
  }

  @Test
  void aFailureThatLastsWritesTheSameCopyOnce() {
    var broken = new BrokenStore();
    var copies = new Copies();
    var saves = new Autosave(broken, time, time.clocks(), copies);
    saves.now(noted("i1", "a"), Set.of("i1"));
    time.pass(Duration.ofMinutes(1));
    assertThat(copies.kept).containsExactly("a");
    saves.later(noted("i1", "b"), Set.of("i1"));
    time.pass(Duration.ofMinutes(1));
    assertThat(copies.kept).containsExactly("a", "b");
    assertThat(saves.state()).isInstanceOf(SaveState.Failed.class);
  }

  @Test
  void whatAScorecardLocksIsKeptAndNotTriedForEver() {
    var tries = new ArrayList<String>();
    var copies = new Copies();
    var locked = new LockedException(new Problem("x", "its scorecard is submitted", "amend it"));
    InterviewSaves refusing =
        (interview, items) -> {
          tries.add(interview.response("i1").notes());
          throw locked;
        };
    var saves = new Autosave(refusing, time, time.clocks(), copies);
    saves.later(noted("i1", "a"), Set.of("i1"));
    time.pass(Duration.ofMinutes(1));
    assertThat(tries).containsExactly("a");
    assertThat(time.queued()).isZero();
    saves.later(noted("i1", "b"), Set.of("i1"));
    time.pass(Duration.ofMinutes(1));
    assertThat(tries).containsExactly("a", "b");
    assertThat(copies.kept).containsExactly("a", "b");
  }

  @Test
  void startsAsSaved() {
    assertThat(autosave.state())
        .isEqualTo(new SaveState.Saved(Instant.parse("2026-03-02T09:00:00Z")));
  }
}
