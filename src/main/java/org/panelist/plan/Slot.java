package org.panelist.plan;

import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Block;

/**
 * How the minutes of one round are shared: opening, questions, reserve, candidate's questions,
 * closing.
 */
record Slot(int minutes) {
  /** A meeting longer than this is split. */
  static final int LONGEST = 90;

  /** Below this no question fits beside opening and closing. */
  static final int SHORTEST = 15;

  private static final int USUAL = 60;

  /** Cuts {@code minutes} into rounds as equal as whole minutes allow, the longer ones first. */
  static List<Slot> split(int minutes) {
    int rounds = minutes <= LONGEST ? 1 : (minutes + USUAL - 1) / USUAL;
    var slots = new ArrayList<Slot>();
    for (int i = 0; i < rounds; i++) {
      slots.add(new Slot(minutes / rounds + (i < minutes % rounds ? 1 : 0)));
    }
    return List.copyOf(slots);
  }

  Block opening() {
    return new Block(
        minutes < 30 ? 3 : 5,
        "Welcome, and thank you for coming. I will say in a sentence who I am, then I ask questions and take notes"
            + " while you talk. Think aloud, ask me when something is unclear, and tell me when you"
            + " need a moment.");
  }

  Block candidateQuestions() {
    return new Block(
        Math.max(minutes < 30 ? 3 : 5, Math.min(10, minutes / 10)),
        "These minutes are yours: what would you like to know about the work, the team or the next"
            + " steps?");
  }

  Block closing() {
    return new Block(
        minutes < 30 ? 1 : 2,
        "Thank you, that was all from my side. You will hear from us when the whole panel has"
            + " written down its scores.");
  }

  /** Minutes kept free, since answers run over. */
  int reserve() {
    return minutes / 15;
  }

  /** Minutes for questions. */
  int forQuestions() {
    return minutes
        - opening().minutes()
        - candidateQuestions().minutes()
        - closing().minutes()
        - reserve();
  }
}
