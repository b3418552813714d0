package org.panelist.interview;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Level;

/**
 * What a list shows of an interview.
 *
 * @param minutes of the round
 * @param answered items with a score or no answer, of {@code items}
 * @param elapsed on the clock
 * @param closingReason why it was not held; empty otherwise
 * @param plannedFor null while no time is agreed
 */
public record InterviewSummary(
    String id,
    InterviewState state,
    String position,
    String candidate,
    String candidateCode,
    String interviewer,
    String round,
    Level level,
    int minutes,
    int items,
    int answered,
    Duration elapsed,
    Instant createdAt,
    Instant updatedAt,
    String closingReason,
    @Nullable Instant plannedFor) {}
