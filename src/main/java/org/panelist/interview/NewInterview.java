package org.panelist.interview;

import org.panelist.domain.Plan;

/**
 * What somebody says to begin an interview. Only the plan, its round and the candidate's name are
 * needed; an empty text everywhere else means the default of {@link Interviews}.
 *
 * @param round counts from 1
 * @param code for blind review, such as {@code C-104}
 * @param position title of the opening
 * @param shadow a second interviewer in the room
 */
public record NewInterview(
    Plan plan,
    int round,
    String candidate,
    String email,
    String code,
    String position,
    String interviewer,
    String shadow) {
  /** With every default. */
  public static NewInterview of(Plan plan, int round, String candidate) {
    return new NewInterview(plan, round, candidate, "", "", "", "", "");
  }

  public NewInterview withContact(String newEmail, String newCode) {
    return new NewInterview(
        plan, round, candidate, newEmail, newCode, position, interviewer, shadow);
  }

  public NewInterview withPosition(String newPosition) {
    return new NewInterview(plan, round, candidate, email, code, newPosition, interviewer, shadow);
  }

  public NewInterview withInterviewers(String newInterviewer, String newShadow) {
    return new NewInterview(
        plan, round, candidate, email, code, position, newInterviewer, newShadow);
  }
}
