package org.panelist.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/**
 * How far an interview has come: what was asked, and what each item still takes.
 *
 * @param passed ids of items that were moved on from: they count as asked
 * @param again ids of those that were moved on from a second time
 */
record Course(Interview interview, Set<String> passed, Set<String> again) {
  Course {
    passed = Set.copyOf(passed);
    again = Set.copyOf(again);
  }

  Course(Interview interview, Set<String> passed) {
    this(interview, passed, Set.of());
  }

  /** Without anything that was only moved on from. */
  static Course of(Interview interview) {
    return new Course(interview, Set.of());
  }

  /** Ids of the items whose responses are others than in {@code before}. */
  List<String> changedSince(Interview before) {
    return interview.responses().values().stream()
        .filter(response -> !response.equals(before.responses().get(response.itemId())))
        .map(Response::itemId)
        .toList();
  }

  /** The item that is being asked; empty outside of items. */
  Optional<Item> current() {
    return interview.round().item(interview.progress().step());
  }

  boolean isCurrent(Item item) {
    return item.id().equals(interview.progress().step());
  }

  /** Whether an item was asked, left out or moved on from. */
  boolean isAsked(Item item) {
    return passed.contains(item.id()) || interview.response(item.id()).asked();
  }

  /**
   * Whether a must-ask was moved on from and nothing shows that it was asked. It is offered once
   * more; to move on from it again is an answer.
   */
  boolean isDueAgain(Item item) {
    return item.mustAsk()
        && passed.contains(item.id())
        && !again.contains(item.id())
        && !interview.response(item.id()).asked();
  }

  /**
   * Whether the plan gives an item nothing more; the current one goes on until it is done, and a
   * must-ask that is offered once more keeps what it has left.
   */
  boolean isOver(Item item) {
    return isCurrent(item)
        ? interview.response(item.id()).done()
        : isAsked(item) && !isDueAgain(item);
  }

  /** What the plan still gives to an item; zero once it took longer. */
  Duration remaining(Item item) {
    Response response = interview.response(item.id());
    Duration rest = Duration.ofMinutes(item.minutes()).minus(response.spent());
    return isOver(item) || rest.isNegative() ? Duration.ZERO : rest;
  }
}
