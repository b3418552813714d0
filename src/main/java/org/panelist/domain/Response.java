package org.panelist.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one item.
 *
 * @param itemId the item of the round, never its position
 * @param score 1 to 5 if and only if the state is {@link ResponseState#SCORED}
 * @param notes free text, kept to the letter
 * @param spent while the item was the current one
 * @param followUpsUsed indices into the question's follow-ups, ascending
 * @param skipped left out on purpose; only a not-asked item can be
 * @param reason why a must-ask was left out; may be empty
 */
public record Response(
    String itemId,
    ResponseState state,
    @Nullable Integer score,
    String notes,
    Duration spent,
    List<Integer> followUpsUsed,
    boolean skipped,
    String reason) {
  public Response {
    Check.notBlank(itemId, "item id");
    if ((state == ResponseState.SCORED) != (score != null)) {
      throw new IllegalArgumentException("state " + state.slug() + " with score " + score);
    }
    if (score != null) {
      Anchors.checkScore(score);
    }
    if (skipped && state != ResponseState.NOT_ASKED) {
      throw new IllegalArgumentException("skipped and " + state.slug());
    }
    if (spent.isNegative()) {
      throw new IllegalArgumentException("time spent is negative: " + spent);
    }
    followUpsUsed = followUpsUsed.stream().sorted().distinct().toList();
  }

  /** Nothing has happened yet. */
  public static Response open(String itemId) {
    return new Response(
        itemId, ResponseState.NOT_ASKED, null, "", Duration.ZERO, List.of(), false, "");
  }

  /** The points that count: the score, 1 for no answer, empty for not asked. */
  public OptionalInt points() {
    return switch (state) {
      case NOT_ASKED -> OptionalInt.empty();
      case NO_ANSWER -> OptionalInt.of(Anchors.MIN);
      case SCORED -> score == null ? OptionalInt.empty() : OptionalInt.of(score);
    };
  }

  // without "is": what is named so would be written into the stored scorecards

  /** Whether it needs nothing more: it is scored, was not answered, or is left out. */
  public boolean done() {
    return points().isPresent() || skipped;
  }

  /** Whether something shows that it was asked or left out; to have looked at it is not enough. */
  public boolean asked() {
    return done() || !notes.isBlank() || !followUpsUsed.isEmpty();
  }

  /** Whether it was left out, or nothing shows that it was asked. */
  public boolean notAsked() {
    return skipped || !asked();
  }

  public Response scored(int newScore) {
    return new Response(
        itemId, ResponseState.SCORED, newScore, notes, spent, followUpsUsed, false, "");
  }

  public Response noAnswer() {
    return new Response(
        itemId, ResponseState.NO_ANSWER, null, notes, spent, followUpsUsed, false, "");
  }

  /** Takes a score back: the item is open again. */
  public Response unscored() {
    return new Response(
        itemId, ResponseState.NOT_ASKED, null, notes, spent, followUpsUsed, false, reason);
  }

  /** Left out on purpose. */
  public Response leftOut() {
    return new Response(
        itemId, ResponseState.NOT_ASKED, null, notes, spent, followUpsUsed, true, reason);
  }

  public Response withNotes(String newNotes) {
    return new Response(itemId, state, score, newNotes, spent, followUpsUsed, skipped, reason);
  }

  public Response withSpent(Duration newSpent) {
    return new Response(itemId, state, score, notes, newSpent, followUpsUsed, skipped, reason);
  }

  /** Ticks a follow-up as used, or unticks it; {@code index} counts from 0. */
  public Response withFollowUpToggled(int index) {
    var used = new ArrayList<>(followUpsUsed);
    if (!used.remove(Integer.valueOf(index))) {
      used.add(index);
    }
    return withFollowUpsUsed(used);
  }

  public Response withFollowUpsUsed(List<Integer> used) {
    return new Response(itemId, state, score, notes, spent, used, skipped, reason);
  }

  public Response withReason(String newReason) {
    return new Response(itemId, state, score, notes, spent, followUpsUsed, skipped, newReason);
  }
}
