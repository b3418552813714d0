package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;

/** Whatever comes, fails and takes long in whatever order: where is the text meanwhile? */
class AutosavePropertyTest {
  /** Milliseconds from a key to a place that survives the program. */
  private static final long PROMISED = 250;

  /** What happens next: a change, trouble or its end, or time. */
  record Step(int what, int number) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 600))
        .as(Step::new);
  }

  /** A disk and a second place, each of which may fail; what is in them is looked at each time. */
  private static final class World implements InterviewSaves, Rescue {
    private final ManualTime time = new ManualTime();
    private final Autosave autosave = new Autosave(this, time, time.clocks(), this);

    /** When revision n was made is at n - 1. */
    private final List<Long> made = new ArrayList<>();

    private Interview typed = Samples.interview(Samples.plan(3, 60));
    private Interview stored = typed;
    private @Nullable Interview copy;
    private boolean failing;
    private boolean broken;
    private boolean copyFails;

    /** Whether the second place is one that never fails: else no time can be promised. */
    private final boolean relied;

    private int takes;

    /** Whether somebody types while a write goes on. */
    private boolean typing;

    World(boolean relied) {
      this.relied = relied;
    }

    /** As the real one: no responses but those that changed. */
    @Override
    public void save(Interview interview, Set<String> changedItems) {
      pass(takes / 2);
      if (typing) {
        change("i" + (1 + made.size() % 3), false);
      }
      pass(takes / 2);
      if (broken) {
        throw new OutOfMemoryError("no room");
      }
      if (failing) {
        throw new ProblemException(new Problem("/data", "the disk is full", ""));
      }
      for (String item : changedItems) {
        stored = stored.withResponse(interview.response(item));
      }
    }

    @Override
    public String keep(Interview interview) {
      if (copyFails) {
        throw new OutOfMemoryError("no room either");
      }
      copy = interview;
      return "/home";
    }

    @Override
    public Optional<Kept> find(Interview stored) {
      return Optional.empty();
    }

    @Override
    public void drop(Interview interview) {
      if (copyFails) {
        throw new OutOfMemoryError("no room either");
      }
      copy = null;
    }

    void pass(int millis) {
      for (int i = 0; i < millis; i += 10) {
        time.pass(Duration.ofMillis(10));
        check();
      }
    }

    void change(String item, boolean atOnce) {
      made.add(time.clocks().nanoTime().getAsLong());
      typed = typed.withResponse(Response.open(item).withNotes("revision " + made.size()));
      long revision =
          atOnce ? autosave.now(typed, Set.of(item)) : autosave.later(typed, Set.of(item));
      assertThat(revision).isEqualTo(made.size());
      check();
    }

    private static long newest(@Nullable Interview interview) {
      return interview == null
          ? 0
          : interview.responses().values().stream()
              .map(Response::notes)
              .filter(notes -> !notes.isEmpty())
              .mapToLong(notes -> Long.parseLong(notes.substring("revision ".length())))
              .max()
              .orElse(0);
    }

    private void check() {
      long durable = autosave.durable();
      assertThat(newest(stored)).isGreaterThanOrEqualTo(durable);
      if (durable == made.size()) {
        assertThat(stored.responses()).isEqualTo(typed.responses());
      }
      if (autosave.state() instanceof SaveState.Saved) {
        assertThat(durable).isEqualTo(made.size());
      }
      long safe = Math.max(durable, newest(copy));
      if (relied && safe < made.size()) {
        long age = time.clocks().nanoTime().getAsLong() - made.get((int) safe);
        assertThat(Duration.ofNanos(age)).isLessThanOrEqualTo(Duration.ofMillis(PROMISED));
      }
    }

    void on(Step step) {
      switch (step.what()) {
        case 0, 1, 2 -> change("i" + (1 + step.number() % 3), false);
        case 3 -> change("i" + (1 + step.number() % 3), true);
        case 4 -> autosave.retry();
        case 5 -> failing = step.number() % 2 == 0;
        case 6 -> broken = step.number() % 3 == 0;
        case 7 -> takes = step.number();
        case 8 -> typing = step.number() % 2 == 0;
        default -> pass(step.number());
      }
    }

    void recover() {
      failing = false;
      broken = false;
      copyFails = false;
      takes = 0;
      typing = false;
    }
  }

  @Property(tries = 500)
  void noTextIsLongWithoutAPlaceAndNothingIsClaimedThatIsNotSaved(
      @ForAll @Size(max = 60) List<@From("steps") Step> steps) {
    var world = new World(true);
    steps.forEach(world::on);
    world.recover();
    world.pass(3_000);
    assertThat(world.autosave.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(world.stored.responses()).isEqualTo(world.typed.responses());
    assertThat(world.copy).as("the copy has private notes").isNull();
  }

  @Property(tries = 300)
  void whereTheSecondPlaceFailsTooEverythingIsDurableInTheEnd(
      @ForAll @Size(max = 60) List<@From("steps") Step> steps) {
    var world = new World(false);
    for (Step step : steps) {
      world.copyFails = step.number() % 5 < 2;
      world.on(step);
    }
    world.recover();
    world.change("i1", false);
    world.pass(3_000);
    assertThat(world.stored.responses()).isEqualTo(world.typed.responses());
    assertThat(world.autosave.durable()).isEqualTo(world.made.size());
    assertThat(world.copy).as("the copy has private notes").isNull();
  }
}
