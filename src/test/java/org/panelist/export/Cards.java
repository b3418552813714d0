package org.panelist.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Candidate;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Response;
import org.panelist.domain.Round;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Weights;
import org.panelist.domain.WrapUp;
import org.panelist.scorecard.Scoring;

/** Interviews and scorecards for the tests of the workbook. */
final class Cards {
  static final Instant BEGAN = Instant.parse("2026-11-20T14:00:00Z");
  static final String SCRATCH = "private-scratch-word";

  private static final List<String> COMPETENCIES =
      List.of(
          "Model evaluation",
          "Data and features",
          "MLOps, production",
          "Classical algorithms",
          "Coding, data tools",
          "Statistics and maths");

  private Cards() {}

  static Question question(String id, String title, String competency) {
    return new Question(
        id,
        2,
        title,
        Level.MID,
        new Competency(competency.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), competency),
        Kind.SCENARIO,
        6,
        "A hospital screens 20,000 scans a week with a model that finds 92 of 100 tumours. The"
            + " radiologists complain that most of its alarms are false.\n\n"
            + "    alarms a week   1,480\n    tumours found      110\n\n"
            + "What do you ask them first, and what would you change?",
        List.of(
            "the base rate makes most alarms false even with a good model",
            "the costs of both errors, in the hospital's own terms",
            "moving the threshold, and on which data to choose it"),
        List.of("How would you choose the threshold?", "What if the base rate doubled?"),
        new Anchors(
            List.of(
                "Recites the definitions or mixes them up; no link to the hospital.",
                "Names precision and recall, cannot say which matters here or why.",
                "Links each error to its cost, and moves the threshold on held-out data.",
                "Also works out the base rate's effect and proposes a second reader.",
                "Designs the whole decision: costs, capacity, drift, and how to check it live.")),
        List.of("tunes the threshold on the test set", "accuracy as the only figure"),
        id,
        List.of("metrics"),
        List.of());
  }

  /** A round as people hold it: scored, unanswered, left out, added, and one that is not scored. */
  static Interview typical() {
    var items = new ArrayList<Item>();
    String[] titles = {
      "Precision or recall",
      "Leakage in a churn model",
      "A model that drifts",
      "Boosting or bagging",
      "A slow join",
      "Calibrated probabilities",
      "Which test, and why"
    };
    for (int i = 0; i < titles.length; i++) {
      Question question = question("q-" + i, titles[i], COMPETENCIES.get(i % COMPETENCIES.size()));
      items.add(new Item("item-" + i, question, 6, i == 1 ? 2 : 1, i < 3, i == 6));
    }
    var responses = new LinkedHashMap<String, Response>();
    int[] scores = {4, 4, 4, 3, 0, 2, 3};
    for (int i = 0; i < scores.length; i++) {
      Response response =
          Response.open("item-" + i)
              .withSpent(Duration.ofSeconds(200 + 61 * i))
              .withNotes(
                  "+ named both error costs unprompted\n- could not say how to choose the threshold\n"
                      + "12:31 \"we retrained weekly, on a fixed window of the last six months\"")
              .withFollowUpsUsed(List.of(i % 2));
      responses.put("item-" + i, scores[i] == 0 ? response : response.scored(scores[i]));
    }
    responses.put("item-3", responses.get("item-3").noAnswer());
    responses.put(
        "item-4", Response.open("item-4").leftOut().withReason("asked by Priya in round 1"));
    return interview(
        items, responses, new Weights(Map.of("model-evaluation", 2.0), "the core of it"));
  }

  static Interview interview(List<Item> items, Map<String, Response> responses, Weights weights) {
    var plan =
        new PlanRef(
            "plan", 3, "ML engineer panel", "ML engineer", Level.MID, 2, 3, weights, 3.0, false);
    var round =
        new Round(
            "round-2",
            "Technical",
            "Sam Okafor",
            60,
            new Block(5, ""),
            items,
            new Block(5, ""),
            new Block(2, ""),
            "");
    return new Interview(
        "interview-1",
        InterviewState.WRAP_UP,
        new Position("ml", "ML engineer", Level.MID),
        new Candidate("c", "Sample candidate A", "C-104", ""),
        "Sam Okafor",
        "Mia Lund",
        plan,
        round,
        BEGAN.minusSeconds(86_400),
        BEGAN,
        BEGAN.plusSeconds(3_500),
        new Progress(Progress.CLOSING, Duration.ofSeconds(3_492), List.of()),
        responses,
        new InterviewNotes(
            "Arrived from a night flight; asked for a break once.",
            "How does the team decide what to build?\nHow is on-call shared?",
            SCRATCH),
        new WrapUp(
            Recommendation.YES,
            "",
            "Thinks in costs and users first; reads curves without help.",
            "Took the threshold from the test set until asked.",
            "Second look at statistics in round 3."),
        "");
  }

  static Scorecard card(Interview interview) {
    return new Scorecard(
        "card-1",
        interview.id(),
        1,
        BEGAN.plusSeconds(5_400),
        "",
        interview,
        Scoring.summarise(interview));
  }
}
