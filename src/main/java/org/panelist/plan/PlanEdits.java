package org.panelist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;

/**
 * The edits of a plan as functions from plan to plan. What names a part that is not there changes
 * nothing.
 */
final class PlanEdits {
  private PlanEdits() {}

  /** Where an item stands: indices of its round and within it, from 0. */
  record Spot(int round, int index) {}

  static Optional<Spot> spot(Plan plan, String itemId) {
    for (int r = 0; r < plan.rounds().size(); r++) {
      List<Item> items = plan.rounds().get(r).items();
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).id().equals(itemId)) {
          return Optional.of(new Spot(r, i));
        }
      }
    }
    return Optional.empty();
  }

  static int roundIndex(Plan plan, String roundId) {
    for (int i = 0; i < plan.rounds().size(); i++) {
      if (plan.rounds().get(i).id().equals(roundId)) {
        return i;
      }
    }
    return -1;
  }

  static Plan round(Plan plan, String roundId, UnaryOperator<Round> edit) {
    return plan.withRounds(
        plan.rounds().stream()
            .map(round -> round.id().equals(roundId) ? edit.apply(round) : round)
            .toList());
  }

  static Plan item(Plan plan, String itemId, UnaryOperator<Item> edit) {
    return items(plan, item -> List.of(item.id().equals(itemId) ? edit.apply(item) : item));
  }

  static Plan remove(Plan plan, String itemId) {
    return items(plan, item -> item.id().equals(itemId) ? List.of() : List.of(item));
  }

  static Plan duplicate(Plan plan, String itemId, String copyId) {
    return items(
        plan,
        item -> item.id().equals(itemId) ? List.of(item, item.withId(copyId)) : List.of(item));
  }

  private static Plan items(Plan plan, Function<Item, List<Item>> edit) {
    return plan.withRounds(
        plan.rounds().stream()
            .map(
                round ->
                    round.withItems(
                        round.items().stream().flatMap(item -> edit.apply(item).stream()).toList()))
            .toList());
  }

  /**
   * @param index where the item will stand; brought inside the round
   */
  static Plan insert(Plan plan, String roundId, int index, Item item) {
    return round(
        plan,
        roundId,
        round -> {
          var items = new ArrayList<>(round.items());
          items.add(Math.max(0, Math.min(items.size(), index)), item);
          return round.withItems(items);
        });
  }

  /**
   * Takes an item out and puts it where it will be number {@code index} of a round.
   *
   * @param index counted without the item itself
   */
  static Plan move(Plan plan, String itemId, String roundId, int index) {
    Optional<Item> item = plan.items().filter(i -> i.id().equals(itemId)).findFirst();
    return item.isEmpty() || roundIndex(plan, roundId) < 0
        ? plan
        : insert(remove(plan, itemId), roundId, index, item.get());
  }

  /** Moves a round by {@code steps}, as far as there is room. */
  static Plan moveRound(Plan plan, String roundId, int steps) {
    int from = roundIndex(plan, roundId);
    if (from < 0) {
      return plan;
    }
    var rounds = new ArrayList<>(plan.rounds());
    Round round = rounds.remove(from);
    rounds.add(Math.max(0, Math.min(rounds.size(), from + steps)), round);
    return plan.withRounds(rounds);
  }

  static Plan removeRound(Plan plan, String roundId) {
    return plan.withRounds(
        plan.rounds().stream().filter(round -> !round.id().equals(roundId)).toList());
  }

  /** The same plan with new ids for itself and every part, version 1: for copies and templates. */
  static Plan copy(Plan plan, Supplier<String> ids) {
    var rounds = new ArrayList<Round>();
    for (Round round : plan.rounds()) {
      var items = round.items().stream().map(item -> item.withId(ids.get())).toList();
      rounds.add(
          new Round(
              ids.get(),
              round.name(),
              round.interviewer(),
              round.minutes(),
              round.opening(),
              items,
              round.candidateQuestions(),
              round.closing(),
              round.brief()));
    }
    return plan.withId(ids.get()).withVersion(1).withRounds(rounds);
  }
}
