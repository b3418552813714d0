package org.panelist.exchange;

import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;
import org.panelist.domain.Round;

/** Small things to test with. */
final class Samples {
  private Samples() {}

  static Question question(String id, String competency) {
    return new Question(
        id,
        1,
        "Title of " + id,
        Level.MID,
        new Competency(competency, "Name of " + competency),
        Kind.SCENARIO,
        6,
        "Prompt, with \"quotes\", of " + id,
        List.of("a point", "another"),
        List.of("Why?"),
        new Anchors(List.of("bad", "poor", "fair", "good", "best")),
        List.of("guesses"),
        id,
        List.of("metrics"),
        List.of("001-05"));
  }

  static Round round(String... questions) {
    List<Item> items =
        List.of(questions).stream()
            .map(id -> Item.of("item-" + id, question(id, "evaluation")))
            .toList();
    return new Round("round-1", "Technical", "", 60, Block.NONE, items, Block.NONE, Block.NONE, "");
  }
}
