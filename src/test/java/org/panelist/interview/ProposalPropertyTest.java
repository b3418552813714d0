package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Progress;

class ProposalPropertyTest {
  /** An interview in the middle: some items scored, some time gone, at some item. */
  @Provide
  Arbitrary<Interview> running() {
    Arbitrary<Integer> item = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(
            item.list().ofMaxSize(20),
            Arbitraries.integers().between(15, 120),
            Arbitraries.integers().between(0, 130 * 60),
            Arbitraries.integers().between(0, 100))
        .as(ProposalPropertyTest::interview);
  }

  private static Interview interview(List<Integer> shapes, int slot, int elapsed, int where) {
    var items = new ArrayList<Item>();
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
      if (shapes.get(i) % 4 == 0) {
        made = made.withResponse(made.response("i" + i).scored(3));
      }
    }
    String step = items.isEmpty() ? Progress.OPENING : "i" + where % items.size();
    return made.withState(InterviewState.RUNNING, ManualTime.START)
        .withProgress(new Progress(step, Duration.ofSeconds(elapsed), List.of()));
  }

  @Property
  void theProposalFitsOrSaysHowMuchIsStillOver(@ForAll("running") Interview interview) {
    Optional<Proposal> proposal = Proposal.of(interview);
    if (proposal.isPresent()) {
      Pace after = Pace.of(proposal.get().on(interview));
      Duration over = after.elapsed().plus(after.stillPlanned()).minus(after.slot());
      if (proposal.get().fits()) {
        assertThat(after.fits()).isTrue();
      } else {
        assertThat(over).isEqualTo(proposal.get().over());
      }
    }
  }

  @Property
  void mustAsksAreNeverDroppedAndNotTouchedWhileAnythingElseCanGo(
      @ForAll("running") Interview interview) {
    Proposal.of(interview)
        .ifPresent(
            proposal -> {
              assertThat(proposal.drop()).noneMatch(Item::mustAsk);
              if (!proposal.shorten().isEmpty() || !proposal.fits()) {
                Interview after = proposal.on(interview);
                assertThat(interview.round().items())
                    .filteredOn(item -> !item.mustAsk())
                    .filteredOn(item -> !item.id().equals(interview.progress().step()))
                    .allMatch(item -> Agenda.isAsked(after.response(item.id())));
              }
            });
  }

  @Property
  void nothingIsProposedWhileTheRestFits(@ForAll("running") Interview interview) {
    if (Pace.of(interview).fits()) {
      assertThat(Proposal.of(interview)).isEmpty();
    }
  }

  @Property
  void noDroppedItemIsSuperfluous(@ForAll("running") Interview interview) {
    Proposal.of(interview)
        .filter(Proposal::fits)
        .filter(proposal -> proposal.shorten().isEmpty() && proposal.drop().size() == 1)
        .ifPresent(
            proposal -> {
              var without = new Proposal(List.of(), List.of(), proposal.keep(), Duration.ZERO);
              assertThat(Pace.of(without.on(interview)).fits()).isFalse();
            });
  }
}
