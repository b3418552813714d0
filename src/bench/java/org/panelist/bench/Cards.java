package org.panelist.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Candidate;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/** An interview of an ordinary size, made up for measuring. */
final class Cards {
  private static final int QUESTIONS = 10;

  private Cards() {}

  static Interview interview() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < QUESTIONS; i++) {
      items.add(Item.of("item-" + i, question(i)));
    }
    Block five = new Block(5, "Some words.");
    Round round = new Round("round", "Technical", "R. Example", 60, five, items, five, five, "");
    Plan plan =
        new Plan(
            "plan",
            1,
            "Plan",
            "ML engineer",
            Level.MID,
            List.of(round),
            Weights.EQUAL,
            3,
            false,
            "",
            "");
    return Interview.planned(
        "interview",
        new Position("position", "ML engineer", Level.MID),
        new Candidate("candidate", "Sample", "C-101", ""),
        "R. Example",
        PlanRef.of(plan, 1),
        round,
        Instant.EPOCH);
  }

  private static Question question(int i) {
    String text = "A sentence of the length that a question has in the bank, number " + i + ". ";
    return new Question(
        "question-" + i,
        1,
        "Question " + i,
        Level.MID,
        new Competency("competency-" + i % 4, "Competency " + i % 4),
        Kind.SCENARIO,
        5,
        text.repeat(4),
        List.of(text, text, text),
        List.of(text, text),
        new Anchors(List.of(text, text, text, text, text)),
        List.of(text),
        "question-" + i,
        List.of("metrics"),
        List.of());
  }
}
