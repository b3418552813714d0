package org.panelist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/** Questions and plans for tests, small and complete. */
public final class TestBank {
  private static final int[] MINUTES = {5, 6, 7, 8, 10, 15, 20, 25};

  private TestBank() {}

  /** Ids {@code id-1}, {@code id-2} and so on. */
  public static Supplier<String> ids() {
    var last = new AtomicInteger();
    return () -> "id-" + last.incrementAndGet();
  }

  public static Question question(
      String id, Level level, String competency, Kind kind, int minutes, String variants) {
    return new Question(
        id,
        1,
        "Title of " + id,
        level,
        new Competency(competency, "Name of " + competency),
        kind,
        minutes,
        "What would you do about " + id + "?",
        List.of("a point", "another point", "a third point"),
        List.of("And then?", "Why?"),
        new Anchors(List.of("one", "two", "three", "four", "five")),
        List.of(),
        variants,
        List.of("tag"),
        List.of());
  }

  public static Question question(String id, Level level, String competency, int minutes) {
    return question(id, level, competency, Kind.SCENARIO, minutes, id);
  }

  /**
   * {@code size} questions over seven competencies, all levels and kinds; every third shares its
   * variant group.
   */
  public static List<Question> bank(int size) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < size; i++) {
      questions.add(
          question(
              "q" + i,
              List.of(Level.values()).get(i % 3),
              "c" + (i * 5 / 3) % 7,
              List.of(Kind.values()).get((i / 3) % 6),
              MINUTES[(i * 7) % MINUTES.length],
              i % 3 == 0 ? "group-" + i / 6 : "own-" + i));
    }
    return questions;
  }

  public static Item item(String id, Question question) {
    return Item.of(id, question);
  }

  /** A round of 60 minutes with opening 5, candidate's questions 6 and closing 2. */
  public static Round round(String id, String name, Item... items) {
    return new Round(
        id,
        name,
        "",
        60,
        new Block(5, "Welcome"),
        List.of(items),
        new Block(6, "Your turn"),
        new Block(2, "Thank you"),
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
}
