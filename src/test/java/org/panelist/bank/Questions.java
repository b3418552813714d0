package org.panelist.bank;

import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;

/** Questions for tests. */
public final class Questions {
  private Questions() {}

  public static final Competency EVALUATION =
      new Competency("model-evaluation", "Model evaluation");
  public static final Competency STATISTICS = new Competency("statistics", "Statistics and maths");

  /** A mid scenario of six minutes about model evaluation. */
  public static Question of(String id, String title) {
    return of(id, title, Level.MID, EVALUATION, Kind.SCENARIO, 6, "metrics");
  }

  public static Question of(
      String id,
      String title,
      Level level,
      Competency competency,
      Kind kind,
      int minutes,
      String... tags) {
    return new Question(
        id,
        1,
        title,
        level,
        competency,
        kind,
        minutes,
        "Say what you would do about " + id + ".",
        List.of("names the cost of each error"),
        List.of("What if one positive in ten thousand?"),
        new Anchors(List.of("mixes them up", "defines", "applies", "weighs", "frames the cost")),
        List.of("says accuracy is enough"),
        id,
        List.of(tags),
        List.of("001-05"));
  }
}
