package org.panelist.gui;

import java.time.Duration;
import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/** An interview as the pictures show it. */
final class LiveSample {
  private LiveSample() {}

  static Plan plan() {
    var items =
        List.of(
            item("a", "Leak in a churn data set", "Evaluation", 6, true),
            item("b", "Precision or recall, and who pays", "Evaluation", 6, false),
            item("c", "Cross-validation for a time series", "Statistics", 6, false),
            item("d", "A model that decays after launch", "Operations", 10, true),
            item("e", "Boosting or bagging", "Models", 6, false),
            item("f", "Two joins and a missing customer", "Data", 8, false));
    var round =
        new Round(
            "r1",
            "Technical round",
            "",
            60,
            new Block(
                5,
                "Welcome, and thank you for coming. We have an hour: I will ask about cases, and the last ten minutes are yours."),
            items,
            new Block(8, "What would you like to know of us?"),
            new Block(2, "Thank you. You hear from us by Friday."),
            "Listen for costs of errors and for who decides. The first round covered statistics.");
    return new Plan(
        "plan",
        1,
        "ML engineer, mid",
        "ML engineer",
        Level.MID,
        List.of(
            round,
            other("r2", "System design", "Alex Example", "Data"),
            other("r3", "Team", "", "Leading")),
        Weights.EQUAL,
        3,
        false,
        "",
        "");
  }

  private static Round other(String id, String name, String interviewer, String competency) {
    List<Item> items =
        List.of(
            item(id + "a", "A " + competency, competency, 20, true),
            item(id + "b", "Another", "Talking to those who pay", 15, false));
    Block none = new Block(2, "");
    return new Round(id, name, interviewer, 45, none, items, none, none, "");
  }

  private static Item item(String id, String title, String competency, int minutes, boolean must) {
    var question =
        new Question(
            id,
            1,
            title,
            Level.MID,
            new Competency(competency.toLowerCase(java.util.Locale.ROOT), competency),
            Kind.SCENARIO,
            minutes,
            "A clinic screens scans for a rare tumour, and a bank blocks suspicious card payments. Both teams show you a model with the same F1. Whom do you tell to move the threshold, and which way?\n\n    precision = tp / (tp + fp)\n    recall    = tp / (tp + fn)",
            List.of("Names the cost of both errors", "Chooses the threshold on held-out data"),
            List.of(
                "What if one positive in ten thousand?",
                "Who decides the threshold, and when is it looked at again?"),
            new Anchors(
                List.of(
                    "Defines the two words, mixes them up, or says accuracy.",
                    "Right definitions; one direction right, no cost named.",
                    "Both directions right with the costs; threshold on held-out data.",
                    "Adds base rate, curve, and what F1 hides.",
                    "Frames expected cost, monitoring, and who owns the choice.")),
            List.of("Would tune on the test set"),
            id,
            List.of(),
            List.of());
    return new Item(id, question, minutes, 1, must, false);
  }

  static final String NOTES =
      """
      + named both error costs before any metric
      + "for the clinic I would rather call ten healthy people back"
      - chose the threshold on the test set, corrected when asked
      12:31 drew the precision-recall curve, read it right
      ? base rate: ask again with one in ten thousand
      """;

  /** In the middle: two scored, one left out, the second item current, behind time. */
  static Interview middle(Interview planned, Duration elapsed) {
    Interview now =
        planned.withState(InterviewState.RUNNING, java.time.Instant.now().minus(elapsed));
    now =
        now.withResponse(
            now.response("a")
                .scored(4)
                .withSpent(Duration.ofMinutes(7))
                .withNotes("+ saw it at once"));
    now =
        now.withResponse(
            now.response("b")
                .scored(3)
                .withSpent(Duration.ofSeconds(250))
                .withNotes(NOTES)
                .withFollowUpsUsed(List.of(1)));
    now = now.withResponse(now.response("f").leftOut());
    return now.withProgress(new Progress("b", elapsed, List.of()));
  }
}
