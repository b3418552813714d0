package org.panelist.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Plan;

/**
 * What somebody says to begin an interview. Only the plan, its round and the candidate's name are
 * needed; an empty text everywhere else means the default of {@link Intake}.
 *
 * @param round counts from 1
 * @param code for blind review, such as {@code C-104}
 * @param position title of the opening
 * @param shadow a second interviewer in the room
 * @param plannedFor null while no time is agreed
 */
public record NewInterview(
    Plan plan,
    int round,
    String candidate,
    String email,
    String code,
    String position,
    String interviewer,
    String shadow,
    @Nullable Instant plannedFor) {
  /** With every default. */
  public static NewInterview of(Plan plan, int round, String candidate) {
    return new NewInterview(plan, round, candidate, "", "", "", "", "", null);
  }

  public NewInterview withContact(String newEmail, String newCode) {
    return new NewInterview(
        plan, round, candidate, newEmail, newCode, position, interviewer, shadow, plannedFor);
  }

  public NewInterview withPosition(String newPosition) {
    return new NewInterview(
        plan, round, candidate, email, code, newPosition, interviewer, shadow, plannedFor);
  }

  public NewInterview withInterviewers(String newInterviewer, String newShadow) {
    return new NewInterview(
        plan, round, candidate, email, code, position, newInterviewer, newShadow, plannedFor);
  }

  public NewInterview withPlannedFor(@Nullable Instant newPlannedFor) {
    return new NewInterview(
        plan, round, candidate, email, code, position, interviewer, shadow, newPlannedFor);
  }
}
