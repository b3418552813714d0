package org.panelist.ui.bank;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where questions of the bank can go, and the way there. Called and answering on the ui thread. */
public interface AddToPlan {
  /** Tells {@code show} the rounds to choose from, the likeliest plan first; may be none. */
  void targets(Consumer<List<Target>> show);

  /** Adds a question to the end of a round; exactly one answer follows. */
  void add(String questionId, Target target, Answer answer);

  /**
   * One round of a plan, or a plan that is yet to be made.
   *
   * @param planId empty for a new plan; the other parts are then empty too
   * @param plan its title
   * @param round its name
   */
  record Target(String planId, String plan, String roundId, String round) {
    /** A new plan that begins with the question. */
    public static final Target NEW_PLAN = new Target("", "", "", "");

    public boolean isNewPlan() {
      return planId.isEmpty();
    }
  }

  /** How adding ended. */
  interface Answer {
    /**
     * @param where it is now; names the new plan where one was made
     * @param undo takes it out again; null when that is not offered
     */
    void added(Target where, @Nullable Runnable undo);

    /**
     * @param why for the user: "It is in this round already"
     */
    void refused(String why);
  }
}
