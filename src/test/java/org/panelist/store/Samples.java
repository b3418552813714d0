package org.panelist.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.panelist.domain.Pause;
import org.panelist.domain.Plan;
import org.panelist.domain.PlanRef;
import org.panelist.domain.Position;
import org.panelist.domain.Progress;
import org.panelist.domain.Question;
import org.panelist.domain.Recommendation;
import org.panelist.domain.Round;
import org.panelist.domain.Scorecard;
import org.panelist.domain.Weights;
import org.panelist.domain.WrapUp;
import org.panelist.scorecard.Scoring;

/** Records to store. */
final class Samples {
  /** What people paste: emoji, right to left, combining marks, controls, quotes, formulas, SQL. */
  static final String ODD =
      "naïve \uD83D\uDE00\uD83C\uDFFD שלום 数据 e\u0301 \u0001\u0007\u001F\u007F\u200E\uFEFF\t\r\n"
          + " \"'`; drop table interview; -- =1+1 \\ \\u0041 {} [] ";

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456789Z");

  private Samples() {}

  static Question question(String id) {
    return question(id, 1, "Title of " + id, "Prompt of " + id);
  }

  static Question question(String id, int version, String title, String prompt) {
    return new Question(
        id,
        version,
        title,
        Level.MID,
        new Competency("model-evaluation", "Model evaluation"),
        Kind.SCENARIO,
        6,
        prompt,
        List.of("Names the cost of each error"),
        List.of("What about rare events?", "And drift?"),
        new Anchors(List.of("one", "two", "three", "four", "five")),
        List.of("Accuracy is enough"),
        id,
        List.of("metrics", "thresholds"),
        List.of("001-05"));
  }

  static Round round(int items) {
    return new Round(
        "r1",
        "Technical",
        "Ira",
        60,
        new Block(5, "Welcome"),
        IntStream.rangeClosed(1, items)
            .mapToObj(i -> Item.of("i" + i, question("q" + i)).withMustAsk(i == 1))
            .toList(),
        new Block(5, ""),
        Block.NONE,
        "Be kind");
  }

  static Plan plan(String id, int items) {
    return new Plan(
        id,
        1,
        "Panel " + id,
        "Engineer",
        Level.MID,
        List.of(round(items)),
        new Weights(Map.of("model-evaluation", 1.1), "it matters " + ODD),
        3.25,
        true,
        "Mid " + ODD,
        "");
  }

  static Interview interview(String id, int items) {
    return Interview.planned(
        id,
        new Position("p1", "Engineer", Level.MID),
        new Candidate("c-" + id, "Ada " + ODD, "C-" + id, "ada@example.org"),
        "Ira",
        PlanRef.of(plan("plan", items), 1),
        round(items),
        NOW);
  }

  /** With something in every field. */
  static Interview full(String id) {
    Interview planned =
        interview(id, 3)
            .withState(InterviewState.RUNNING, NOW.plusNanos(1))
            .withState(InterviewState.WRAP_UP, NOW.plusSeconds(3600));
    var pause = new Pause(NOW.plusSeconds(60), Duration.ofNanos(1_234_567_891));
    return planned
        .withShadow("Sam " + ODD)
        .withProgress(
            new Progress(Progress.CLOSING, Duration.ofNanos(3_599_999_999_999L), List.of(pause)))
        .withResponse(
            planned
                .response("i1")
                .scored(4)
                .withNotes(ODD)
                .withSpent(Duration.ofNanos(61_000_000_007L))
                .withFollowUpsUsed(List.of(0, 1)))
        .withResponse(planned.response("i2").noAnswer())
        .withResponse(planned.response("i3").leftOut().withReason("no time " + ODD))
        .withNotes(new InterviewNotes("general " + ODD, "asked " + ODD, "private " + ODD))
        .withWrapUp(new WrapUp(Recommendation.STRONG_YES, "because " + ODD, "a", "b", "c " + ODD))
        .closed(InterviewState.WRAP_UP, "reason " + ODD);
  }

  static Scorecard scorecard(Interview interview, int version) {
    return new Scorecard(
        interview.id() + "-" + version,
        interview.id(),
        version,
        NOW.plusSeconds(version),
        version == 1 ? "" : "a score was mistyped",
        interview,
        Scoring.summarise(interview));
  }
}
