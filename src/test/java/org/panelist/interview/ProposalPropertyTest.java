package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;

class ProposalPropertyTest {
  private static final Duration SPARE = Duration.ofMinutes(2);

  /**
   * An interview in the middle: some items scored, moved on from or looked at, some time gone, at
   * some item.
   */
  @Provide
  Arbitrary<Course> running() {
    Arbitrary<Integer> item = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(
            item.list().ofMaxSize(20),
            Arbitraries.integers().between(15, 120),
            Arbitraries.integers().between(0, 130 * 60),
            Arbitraries.integers().between(0, 100))
        .as(ProposalPropertyTest::course);
  }

  private static Course course(List<Integer> shapes, int slot, int elapsed, int where) {
    var items = new ArrayList<Item>();
    var passed = new HashSet<String>();
    var again = new HashSet<String>();
    for (int i = 0; i < shapes.size(); i++) {
      int shape = shapes.get(i);
      items.add(
          new Item(
              "i" + i,
              Samples.question(i, 1 + shape % 15),
              1 + shape % 15,
              1,
              shape % 3 == 0,
              false));
    }
    Plan plan = Samples.plan(0, slot);
    Interview made = Samples.interview(plan.withRounds(List.of(Samples.round(items, slot))));
    for (int i = 0; i < shapes.size(); i++) {
      var response = made.response("i" + i);
      if (shapes.get(i) % 4 == 0) {
        made = made.withResponse(response.scored(3));
      } else if (shapes.get(i) % 5 == 0) {
        made = made.withResponse(response.withSpent(Duration.ofSeconds(shapes.get(i))));
      } else if (shapes.get(i) % 7 == 0) {
        passed.add("i" + i);
        if (shapes.get(i) % 2 == 0) {
          again.add("i" + i);
        }
      }
    }
    String step = items.isEmpty() ? Progress.OPENING : "i" + where % items.size();
    Progress at = new Progress(step, Duration.ofSeconds(elapsed), List.of());
    return new Course(
        allSpent(made.withProgress(at)).withState(InterviewState.RUNNING, ManualTime.START),
        passed,
        again);
  }

  /** What neither the opening took nor an item has, went to one that is scored or to this one. */
  private static Interview allSpent(Interview interview) {
    Duration rest = interview.progress().elapsed().minusMinutes(5);
    Response taker = null;
    for (Response response : interview.responses().values()) {
      rest = rest.minus(response.spent());
      boolean here = response.itemId().equals(interview.progress().step());
      taker = response.done() || (taker == null && here) ? response : taker;
    }
    if (rest.isNegative()) {
      Progress at = interview.progress();
      return interview.withProgress(new Progress(at.step(), at.elapsed().minus(rest), at.pauses()));
    }
    return taker == null
        ? interview
        : interview.withResponse(taker.withSpent(taker.spent().plus(rest)));
  }

  @Property
  void theProposalFitsOrSaysHowMuchIsStillOver(@ForAll("running") Course course) {
    Proposal.of(course)
        .ifPresent(
            proposal -> {
              assertThat(Pace.of(proposal.on(course)).over()).isEqualTo(proposal.over());
              assertThat(proposal.fits()).isEqualTo(Pace.of(proposal.on(course)).fits());
            });
  }

  @Property
  void mustAsksAreNeverDropped(@ForAll("running") Course course) {
    Proposal.of(course)
        .ifPresent(
            proposal -> {
              assertThat(proposal.drop()).noneMatch(Item::mustAsk);
              if (proposal.end() != null) {
                assertThat(proposal.end().mustAsk()).isFalse();
              }
            });
  }

  /** All else that the plan still gives time to goes first, the item that is being asked too. */
  @Property
  void mustAsksLoseNoMinuteThatAnythingElseCouldGive(@ForAll("running") Course course) {
    Proposal.of(course)
        .filter(proposal -> !proposal.fits() || proposal.shorten().stream().anyMatch(Item::mustAsk))
        .ifPresent(
            proposal -> {
              Duration lacking = Pace.of(course).over();
              for (Item item : course.interview().round().items()) {
                if (!item.mustAsk()) {
                  lacking = lacking.minus(course.remaining(item));
                }
              }
              Duration given = Duration.ofMinutes(minutesLost(course, proposal));
              assertThat(given).as("one to spare, one by rounding").isLessThan(lacking.plus(SPARE));
              if (!proposal.fits()) {
                assertThat(proposal.over()).isEqualTo(lacking.minus(given));
              }
            });
  }

  private static int minutesLost(Course course, Proposal proposal) {
    int lost = 0;
    for (Item shorter : proposal.shorten()) {
      Item planned = course.interview().round().item(shorter.id()).orElseThrow();
      assertThat(shorter.minutes()).isLessThan(planned.minutes());
      lost += planned.mustAsk() ? planned.minutes() - shorter.minutes() : 0;
    }
    return lost;
  }

  /** Half of its minutes is left to each, and what has been used up is no one's to give. */
  @Property
  void whenItDoesNotFitNoMustAskCanLoseAnotherMinute(@ForAll("running") Course course) {
    Proposal.of(course)
        .filter(proposal -> !proposal.fits())
        .ifPresent(
            proposal -> {
              Course after = proposal.on(course);
              for (Item item : after.interview().round().items()) {
                int planned = course.interview().round().item(item.id()).orElseThrow().minutes();
                boolean atHalf = item.minutes() - 1 < Math.max(1, (planned + 1) / 2);
                boolean usedUp = after.remaining(item).compareTo(Duration.ofMinutes(1)) < 0;
                assertThat(!item.mustAsk() || atHalf || usedUp).as(item.id()).isTrue();
                assertThat(item.mustAsk() || after.remaining(item).isZero()).isTrue();
              }
            });
  }

  @Property
  void nothingIsProposedWhileTheRestFits(@ForAll("running") Course course) {
    if (Pace.of(course).fits()) {
      assertThat(Proposal.of(course)).isEmpty();
    }
  }

  @Property
  void somethingIsSaidWhileAnythingLeftDoesNotFit(@ForAll("running") Course course) {
    boolean left =
        course.interview().round().items().stream()
            .anyMatch(item -> !course.remaining(item).isZero());
    if (left && !Pace.of(course).fits()) {
      assertThat(Proposal.of(course)).isPresent();
    }
  }

  /** Without any part of it there would be less than a minute to spare. */
  @Property
  void noPartIsSuperfluous(@ForAll("running") Course course) {
    Proposal.of(course)
        .filter(Proposal::fits)
        .ifPresent(
            proposal -> {
              for (Proposal less : withOnePartLess(proposal)) {
                Pace pace = Pace.of(less.on(course));
                assertThat(pace.elapsed().plus(pace.stillPlanned()))
                    .as(less.toString())
                    .isGreaterThan(pace.slot().minusMinutes(1));
              }
            });
  }

  /** One who has just pressed the key is left in peace, whatever the item in hand takes. */
  @Property
  void afterItIsAcceptedThereIsNothingToAcceptForAMinute(
      @ForAll("running") Course course, @ForAll @IntRange(max = 60) int seconds) {
    Proposal.of(course)
        .filter(Proposal::helps)
        .ifPresent(
            proposal -> {
              Course later = later(proposal.on(course), Duration.ofSeconds(seconds));
              assertThat(Proposal.of(later).filter(Proposal::helps)).isEmpty();
              if (proposal.over().isZero()) {
                assertThat(Proposal.of(later)).isEmpty();
              }
            });
  }

  private static Course later(Course course, Duration by) {
    Interview interview = course.interview();
    Progress at = interview.progress();
    Interview later =
        interview.withProgress(new Progress(at.step(), at.elapsed().plus(by), at.pauses()));
    for (Item item : course.current().stream().toList()) {
      Response response = later.response(item.id());
      later = later.withResponse(response.withSpent(response.spent().plus(by)));
    }
    return new Course(later, course.passed(), course.again());
  }

  /** What was added is in no plan. */
  @Property
  void whatIsAddedIsLostTimeAndNeverWon(
      @ForAll("running") Course course,
      @ForAll @IntRange(min = 1, max = 30) int minutes,
      @ForAll @IntRange(max = 40 * 60) int seconds) {
    Pace before = Pace.of(course);
    Course asking = added(course, minutes);
    assertThat(Pace.of(asking).behind()).isEqualTo(before.behind());
    assertThat(Pace.of(asking).ahead()).isLessThanOrEqualTo(before.ahead());
    Duration took = Duration.ofSeconds(seconds);
    Course asked = later(asking, took);
    assertThat(Pace.of(asked).behind()).isEqualTo(before.behind().plus(took));
    Interview scored = asked.interview();
    scored = scored.withResponse(scored.response("added").scored(3));
    Pace after = Pace.of(new Course(scored, asked.passed(), asked.again()));
    assertThat(after.behind()).isEqualTo(before.behind().plus(took));
    assertThat(after.ahead()).isLessThanOrEqualTo(before.ahead());
    assertThat(after.stillPlanned()).isEqualTo(Pace.of(without(asking)).stillPlanned());
  }

  /** Asked now, in place of the item in hand, which waits. */
  private static Course added(Course course, int minutes) {
    Interview interview = course.interview();
    var items = new ArrayList<>(interview.round().items());
    items.add(new Item("added", Samples.question(99, minutes), minutes, 1, false, true));
    Progress at = interview.progress();
    Set<String> passed = new HashSet<>(course.passed());
    passed.removeAll(course.current().map(Item::id).stream().toList());
    return new Course(
        interview
            .withRound(interview.round().withItems(items))
            .withProgress(new Progress("added", at.elapsed(), at.pauses())),
        passed,
        course.again());
  }

  private static Course without(Course course) {
    Interview interview = course.interview();
    Interview left = interview.withResponse(interview.response("added").leftOut());
    return new Course(left, course.passed(), course.again());
  }

  /** What the screen says of the pace is one figure: nobody is ahead of what does not fit. */
  @Property
  void nobodyIsAheadOfWhatDoesNotFit(@ForAll("running") Course course) {
    Pace pace = Pace.of(course);
    assertThat(pace.ahead().isZero() || pace.over().isZero()).isTrue();
    assertThat(pace.elapsed().plus(pace.stillPlanned()).plus(pace.ahead()))
        .isLessThanOrEqualTo(pace.slot().plus(pace.over()));
    assertThat(pace.late())
        .isEqualTo(!pace.fits() && pace.over().minus(pace.excess()).toSeconds() > 60);
  }

  /** The proposal with one item kept after all, or with a minute given back to one. */
  private static List<Proposal> withOnePartLess(Proposal proposal) {
    var less = new ArrayList<Proposal>();
    for (Item item : proposal.drop()) {
      var drop = new ArrayList<>(proposal.drop());
      drop.remove(item);
      less.add(with(proposal, drop, proposal.end(), proposal.shorten()));
    }
    for (Item item : proposal.shorten()) {
      var shorten = new ArrayList<>(proposal.shorten());
      shorten.set(shorten.indexOf(item), item.withMinutes(item.minutes() + 1));
      less.add(with(proposal, proposal.drop(), proposal.end(), shorten));
    }
    // where must-asks give minutes the item in hand ends in any case
    if (proposal.end() != null && proposal.shorten().isEmpty()) {
      less.add(with(proposal, proposal.drop(), null, proposal.shorten()));
    }
    return less;
  }

  private static Proposal with(
      Proposal proposal, List<Item> drop, @Nullable Item end, List<Item> shorten) {
    return new Proposal(drop, end, shorten, proposal.keep(), Duration.ZERO);
  }

  /** The cold review's example: a long item in hand, and a must-ask that would fit without it. */
  @Test
  void theItemInHandGivesWayBeforeAMustAsk() {
    Item hand = new Item("i0", Samples.question(0, 15), 15, 1, false, false);
    Item must = new Item("i1", Samples.question(1, 6), 6, 1, true, false);
    Course course = at(List.of(hand, must), 60, Duration.ofMinutes(40), Set.of());
    Proposal proposal = Proposal.of(course).orElseThrow();
    assertThat(proposal.shorten()).containsExactly(hand.withMinutes(6));
    assertThat(proposal.keep()).containsExactly(must);
    assertThat(proposal.fits()).isTrue();
    Proposal late =
        Proposal.of(at(List.of(hand, must), 60, Duration.ofMinutes(47), Set.of())).orElseThrow();
    assertThat(late.end()).isEqualTo(hand);
    assertThat(late.shorten()).isEmpty();
    assertThat(late.fits()).isTrue();
  }

  @Test
  void whatWasMovedOnFromTakesNoMoreTime() {
    List<Item> items = Samples.items(3);
    Course course = at(items, 30, Duration.ofMinutes(10), Set.of("i2"));
    assertThat(Pace.of(course).stillPlanned()).hasMinutes(6 + 6 + 5 + 2);
    assertThat(Pace.of(course).mustAsksLeft()).isOne();
  }

  @Test
  void aMustAskKeepsItsTimeUntilItIsMovedOnFromTwice() {
    Course once = at(Samples.items(3), 30, Duration.ofMinutes(10), Set.of("i3"));
    assertThat(Pace.of(once).stillPlanned()).hasMinutes(6 + 6 + 6 + 5 + 2);
    assertThat(Pace.of(once).mustAsksLeft()).isOne();
    Course twice = new Course(once.interview(), once.passed(), Set.of("i3"));
    assertThat(Pace.of(twice).stillPlanned()).hasMinutes(6 + 6 + 5 + 2);
    assertThat(Pace.of(twice).mustAsksLeft()).isZero();
  }

  private static Course at(List<Item> items, int slot, Duration elapsed, Set<String> passed) {
    Interview made =
        Samples.interview(Samples.plan(0, slot).withRounds(List.of(Samples.round(items, slot))))
            .withState(InterviewState.RUNNING, ManualTime.START)
            .withProgress(new Progress(items.get(0).id(), elapsed, List.of()));
    return new Course(made, passed);
  }
}
