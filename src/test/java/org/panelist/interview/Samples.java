package org.panelist.interview;

import java.util.List;
import java.util.stream.IntStream;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/** Plans and interviews to test with. */
public final class Samples {
  private static final List<String> COMPETENCIES = List.of("Evaluation", "Statistics", "Systems");

  private Samples() {}

  /** A question; its competency goes round through three. */
  public static Question question(int number, int minutes) {
    String competency = COMPETENCIES.get(number % COMPETENCIES.size());
    return new Question(
        "question-" + number,
        1,
        "Question " + number,
        Level.MID,
        new Competency(competency.toLowerCase(java.util.Locale.ROOT), competency),
        Kind.SCENARIO,
        minutes,
        "What would you do about case " + number + ", and why?",
        List.of("names the cost"),
        List.of("And if it were rare?", "Who decides?"),
        new Anchors(List.of("none", "some", "meets", "more", "all")),
        List.of("blames others"),
        "group-" + number,
        List.of(),
        List.of());
  }

  /** Items of six minutes; every third is a must-ask, beginning with the third. */
  public static List<Item> items(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> new Item("i" + n, question(n, 6), 6, 1, n % 3 == 0, false))
        .toList();
  }

  public static Round round(List<Item> items, int minutes) {
    return new Round(
        "r1",
        "Technical",
        "",
        minutes,
        new Block(5, "Welcome."),
        items,
        new Block(5, "What would you like to know?"),
        new Block(2, "Thank you."),
        "Listen first.");
  }

  /** One round with {@code count} items of six minutes. */
  public static Plan plan(int count, int minutes) {
    return new Plan(
        "plan",
        1,
        "ML engineer, mid",
        "ML engineer",
        Level.MID,
        List.of(round(items(count), minutes)),
        Weights.EQUAL,
        3,
        false,
        "",
        "");
  }

  /** An interview of {@code plan}'s first round that has not begun. */
  public static Interview interview(Plan plan) {
    return interview(plan, "Sample candidate", new Ids());
  }

  /** One of several, whose ids count on. */
  public static Interview interview(Plan plan, String candidate, Ids ids) {
    var time = new ManualTime();
    LastInterviewer last = new Remembered("Robin");
    var intake = new Intake(new MemoryInterviews(), last, ids, time.clocks().time());
    return intake.planned(NewInterview.of(plan, 1, candidate));
  }

  /** Ids that count up. */
  public static final class Ids implements java.util.function.Supplier<String> {
    private int last;

    @Override
    public String get() {
      return "id-" + ++last;
    }
  }

  /** Remembers in memory. */
  public static final class Remembered implements LastInterviewer {
    private String name;

    public Remembered(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void remember(String newName) {
      name = newName;
    }
  }
}
