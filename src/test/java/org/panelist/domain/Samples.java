package org.panelist.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Small, valid domain objects for tests. */
public final class Samples {
  public static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");

  private Samples() {}

  public static Competency competency(String id) {
    return new Competency(id, "Name of " + id);
  }

  public static Anchors anchors() {
    return new Anchors(IntStream.rangeClosed(1, 5).mapToObj(i -> "Answer worth " + i).toList());
  }

  public static Question question(String id) {
    return question(id, "evaluation", Level.MID);
  }

  public static Question question(String id, String competency, Level level) {
    return new Question(
        id,
        1,
        "Title of " + id,
        level,
        competency(competency),
        Kind.SCENARIO,
        6,
        "What would you do about " + id + "?",
        List.of("names the cost", "names the user", "names the check"),
        List.of("And then?", "How would you know?"),
        anchors(),
        List.of("Answers another question"),
        id,
        List.of("metrics", "validation"),
        List.of("004-01"));
  }

  public static Item item(String id, String competency, double weight) {
    return new Item("item-" + id, question(id, competency, Level.MID), 6, weight, false, false);
  }

  public static Round round(List<Item> items) {
    return new Round(
        "round-1",
        "Technical",
        "Robin Example",
        60,
        new Block(5, "Hello."),
        items,
        new Block(5, ""),
        new Block(2, "Thank you."),
        "");
  }

  public static Plan plan(Round... rounds) {
    return new Plan(
        "plan-1",
        1,
        "ML engineer, mid",
        "ML engineer",
        Level.MID,
        List.of(rounds),
        Weights.EQUAL,
        Plan.DEFAULT_BAR,
        false,
        "",
        "");
  }

  public static Interview interview(List<Item> items) {
    Round round = round(items);
    return Interview.planned(
        "interview-1",
        new Position("position-1", "ML engineer", Level.MID),
        new Candidate("candidate-1", "Sample candidate A", "C-101", ""),
        "Robin Example",
        PlanRef.of(plan(round), 1),
        round,
        MORNING);
  }
}
