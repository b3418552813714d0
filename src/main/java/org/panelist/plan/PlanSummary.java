package org.panelist.plan;

import java.time.Instant;
import org.panelist.domain.Level;

/**
 * What a list shows of a plan.
 *
 * @param minutes of all rounds together
 * @param interviews made from it so far, of any version
 */
public record PlanSummary(
    String id,
    int version,
    String title,
    String role,
    Level level,
    int rounds,
    int questions,
    int minutes,
    int interviews,
    Instant updatedAt) {}
