package org.panelist.gui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Candidate;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;
import org.panelist.domain.WrapUp;

/** A technical round that was held: seven questions of five competencies. */
final class WrapUpSample {
  static final String ID = "sample-interview";

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private WrapUpSample() {}

  private static Item item(int number, String title, String competency, boolean mustAsk) {
    String slug = competency.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
    var question =
        new Question(
            "q" + number,
            1,
            title,
            Level.MID,
            new Competency(slug, competency),
            Kind.SCENARIO,
            7,
            "What would you do, and why?",
            List.of("names the cost"),
            List.of("And if it were rare?"),
            new Anchors(
                List.of(
                    "Repeats the term and cannot say what it is for",
                    "Knows the definitions, not when to use which",
                    "Chooses by the cost of each error, with an example",
                    "Chooses a threshold with data, and says how it will be watched",
                    "Weighs users, cost and drift together, from work of one's own")),
            List.of(),
            "group-" + number,
            List.of(),
            List.of());
    return new Item("i" + number, question, 7, 1, mustAsk, false);
  }

  private static Round round() {
    return new Round(
        "r1",
        "Technical round",
        "",
        60,
        new Block(5, "Welcome."),
        List.of(
            item(1, "Precision or recall", "Model evaluation", true),
            item(2, "Reading a learning curve", "Model evaluation", false),
            item(3, "A feature that leaks", "Data and features", false),
            item(4, "Drift in production", "MLOps, production", true),
            item(5, "Boosting or bagging", "Classical algorithms", false),
            item(6, "Joining two large tables", "Coding, data tools", false),
            item(7, "Testing a data pipeline", "Coding, data tools", false)),
        new Block(5, ""),
        new Block(2, ""),
        "");
  }

  /** Nothing asked. */
  static Interview blank() {
    Round round = round();
    var plan =
        new Plan(
            "plan",
            1,
            "ML engineer, mid",
            "ML engineer",
            Level.MID,
            List.of(round),
            Weights.EQUAL,
            3,
            false,
            "",
            "");
    return Interview.planned(
            ID,
            new Position("p1", "ML engineer", Level.MID),
            new Candidate("c1", "Sample candidate A", "C-104", ""),
            "Robin Sample",
            PlanRef.of(plan, 1),
            round,
            START)
        .withState(InterviewState.RUNNING, START)
        .withProgress(
            new Progress(
                Progress.CLOSING, Duration.ofMinutes(58).plusSeconds(12), new ArrayList<>()))
        .withState(InterviewState.WRAP_UP, START.plusSeconds(3492));
  }

  /** Six of seven scored, all with notes: composite 3.6. */
  static Interview held() {
    Interview interview = blank();
    int[] scores = {4, 3, 4, 4, 3, 0, 4};
    String[] notes = {
      "+ named both error costs unprompted\n- could not say how to choose the threshold",
      "+ reads curves without help",
      "? leak through the target encoding, found it when asked",
      "+ \"we retrained weekly and watched the calibration\"",
      "- mixed up bias and variance, then mended it",
      "",
      "+ contract tests at the boundary, sampled data in CI"
    };
    for (int i = 0; i < scores.length; i++) {
      var open = interview.response("i" + (i + 1)).withNotes(notes[i]);
      interview = interview.withResponse(scores[i] == 0 ? open.leftOut() : open.scored(scores[i]));
    }
    return interview;
  }

  /** As {@link #held}, one score without a note, one note without a score, a must-ask left out. */
  static Interview unfinished() {
    Interview interview = held();
    return interview
        .withResponse(interview.response("i5").withNotes(""))
        .withResponse(interview.response("i4").unscored().withNotes("").leftOut())
        .withResponse(interview.response("i7").unscored());
  }

  /** As {@link #held}, with conclusions. */
  static Interview concluded(Recommendation recommendation) {
    return held()
        .withWrapUp(
            new WrapUp(
                recommendation,
                "",
                "Thinks in costs and users first; reads curves without help.",
                "Took the threshold from the test set until asked.",
                "Second look at statistics in round 2."));
  }
}
