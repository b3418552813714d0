package org.panelist.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One candidate, one round of one plan version, one interviewer.
 *
 * @param shadow a second interviewer in the room; may be empty
 * @param round pinned copy; later edits of the plan do not reach it
 * @param startedAt null until the clock first ran
 * @param endedAt null until the candidate left
 * @param responses by item id, in the order of the round, one for each item
 * @param closingReason why it did not take place; empty unless no-show or cancelled
 */
public record Interview(
    String id,
    InterviewState state,
    Position position,
    Candidate candidate,
    String interviewer,
    String shadow,
    PlanRef plan,
    Round round,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    Progress progress,
    Map<String, Response> responses,
    InterviewNotes notes,
    WrapUp wrapUp,
    String closingReason) {
  public Interview {
    Check.notBlank(id, "interview id");
    Check.notBlank(interviewer, "interviewer");
    var ordered = new LinkedHashMap<String, Response>();
    for (Item item : round.items()) {
      Response response = responses.get(item.id());
      ordered.put(item.id(), response == null ? Response.open(item.id()) : response);
    }
    for (String itemId : responses.keySet()) {
      if (!ordered.containsKey(itemId)) {
        throw new IllegalArgumentException("response to " + itemId + ", which is not in the round");
      }
    }
    responses = Collections.unmodifiableMap(ordered);
  }

  /** An interview that has not begun, with every item open. */
  public static Interview planned(
      String id,
      Position position,
      Candidate candidate,
      String interviewer,
      PlanRef plan,
      Round round,
      Instant createdAt) {
    return new Interview(
        id,
        InterviewState.PLANNED,
        position,
        candidate,
        interviewer,
        "",
        plan,
        round,
        createdAt,
        null,
        null,
        Progress.NONE,
        Map.of(),
        InterviewNotes.NONE,
        WrapUp.NONE,
        "");
  }

  /**
   * The response to an item of the round.
   *
   * @throws IllegalArgumentException if the round has no such item
   */
  public Response response(String itemId) {
    Response response = responses.get(itemId);
    if (response == null) {
      throw new IllegalArgumentException("no item " + itemId + " in this interview");
    }
    return response;
  }

  /**
   * Whether it may be closed as one that did not take place: whoever has answered has come. To have
   * looked at a question is not to have asked it.
   *
   * @param as no-show or cancelled
   */
  public boolean canClose(InterviewState as) {
    return state.isOpen() && (as != InterviewState.NO_SHOW || !answered());
  }

  private boolean answered() {
    return responses.values().stream()
        .anyMatch(
            one ->
                one.points().isPresent()
                    || (startedAt != null
                        && !(one.notes().isBlank() && one.followUpsUsed().isEmpty())));
  }

  public Interview withResponse(Response response) {
    response(response.itemId());
    var changed = new LinkedHashMap<>(responses);
    changed.put(response.itemId(), response);
    return copy(state, round, startedAt, endedAt, progress, changed, notes, wrapUp);
  }

  /** Adds, moves or re-times items; responses to items that remain are kept. */
  public Interview withRound(Round newRound) {
    return copy(state, newRound, startedAt, endedAt, progress, responses, notes, wrapUp);
  }

  /** Without an item of the round and what happened to it. */
  public Interview withoutItem(String itemId) {
    response(itemId);
    var kept = new LinkedHashMap<>(responses);
    kept.remove(itemId);
    var items = round.items().stream().filter(item -> !item.id().equals(itemId)).toList();
    Round rest = round.withItems(items);
    return copy(state, rest, startedAt, endedAt, progress, kept, notes, wrapUp);
  }

  public Interview withProgress(Progress newProgress) {
    return copy(state, round, startedAt, endedAt, newProgress, responses, notes, wrapUp);
  }

  public Interview withNotes(InterviewNotes newNotes) {
    return copy(state, round, startedAt, endedAt, progress, responses, newNotes, wrapUp);
  }

  public Interview withWrapUp(WrapUp newWrapUp) {
    return copy(state, round, startedAt, endedAt, progress, responses, notes, newWrapUp);
  }

  /** The same interview in another state; the first start and the last end are kept. */
  public Interview withState(InterviewState newState, Instant now) {
    boolean runs = newState == InterviewState.RUNNING;
    boolean held = state == InterviewState.RUNNING || state == InterviewState.PAUSED;
    Instant started = startedAt == null && runs ? now : startedAt;
    Instant ended = runs ? null : endedAt; // who goes on has not ended
    if (newState == InterviewState.WRAP_UP && (held || ended == null)) {
      ended = now;
    }
    return copy(newState, round, started, ended, progress, responses, notes, wrapUp);
  }

  /** Who else sat in the room. */
  public Interview withShadow(String newShadow) {
    return header(id, state, interviewer, newShadow, closingReason);
  }

  /** It did not take place. */
  public Interview closed(InterviewState newState, String reason) {
    return header(id, newState, interviewer, shadow, reason);
  }

  /** Another interview with the same content. */
  public Interview copyAs(String newId, String newInterviewer) {
    return header(newId, state, newInterviewer, shadow, closingReason);
  }

  private Interview header(
      String newId,
      InterviewState newState,
      String newInterviewer,
      String newShadow,
      String newReason) {
    return new Interview(
        newId,
        newState,
        position,
        candidate,
        newInterviewer,
        newShadow,
        plan,
        round,
        createdAt,
        startedAt,
        endedAt,
        progress,
        responses,
        notes,
        wrapUp,
        newReason);
  }

  private Interview copy(
      InterviewState newState,
      Round newRound,
      @Nullable Instant started,
      @Nullable Instant ended,
      Progress newProgress,
      Map<String, Response> newResponses,
      InterviewNotes newNotes,
      WrapUp newWrapUp) {
    return new Interview(
        id,
        newState,
        position,
        candidate,
        interviewer,
        shadow,
        plan,
        newRound,
        createdAt,
        started,
        ended,
        newProgress,
        newResponses,
        newNotes,
        newWrapUp,
        closingReason);
  }
}
