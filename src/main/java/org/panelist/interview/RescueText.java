package org.panelist.interview;

import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/** Everything that was written and scored in an interview, as plain text. */
public final class RescueText {
  private RescueText() {}

  /** Lines end with {@code \n}; notes stand as they were typed. */
  public static String of(Interview interview) {
    var text = new StringBuilder();
    line(text, "Notes of an interview, kept because the program could not save them.");
    line(text, "");
    line(text, "Candidate: " + interview.candidate().name() + " " + interview.candidate().code());
    line(text, "Position: " + interview.position().title());
    line(text, "Round: " + interview.round().name());
    line(text, "Interviewer: " + interview.interviewer());
    if (!interview.shadow().isBlank()) {
      line(text, "Also in the room: " + interview.shadow());
    }
    line(text, "State: " + interview.state().name());
    line(text, "Minutes on the clock: " + interview.progress().elapsed().toMinutes());
    int number = 1;
    for (Item item : interview.round().items()) {
      Response response = interview.response(item.id());
      part(text, number++ + ". " + item.question().title(), outcome(response), response.notes());
    }
    part(text, "Whole interview", "", interview.notes().general());
    part(text, "Candidate's questions", "", interview.notes().candidateQuestions());
    part(text, "Private notes", "", interview.notes().scratch());
    part(text, "Strengths", "", interview.wrapUp().strengths());
    part(text, "Concerns", "", interview.wrapUp().concerns());
    part(text, "For the committee", "", interview.wrapUp().forCommittee());
    return text.toString();
  }

  private static String outcome(Response response) {
    return switch (response.state()) {
      case SCORED -> "score " + response.score();
      case NO_ANSWER -> "no answer";
      case NOT_ASKED -> "not asked" + (response.reason().isBlank() ? "" : ": " + response.reason());
    };
  }

  private static void part(StringBuilder text, String title, String outcome, String notes) {
    if (outcome.isEmpty() && notes.isEmpty()) {
      return;
    }
    line(text, "");
    line(text, outcome.isEmpty() ? title : title + " [" + outcome + "]");
    if (!notes.isEmpty()) {
      line(text, notes);
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
