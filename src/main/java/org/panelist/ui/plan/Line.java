package org.panelist.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Round;

/**
 * One row of a round: an item, or one of the parts that ask nothing.
 *
 * @param number of the item from 1; 0 for the other parts
 */
record Line(Part part, int number, @Nullable Item item, Block block) {
  /** What a row stands for. */
  enum Part {
    OPENING,
    ITEM,
    CANDIDATE,
    CLOSING
  }

  /** The rows of a round in the order of the meeting. */
  static List<Line> of(Round round) {
    var lines = new ArrayList<Line>();
    lines.add(new Line(Part.OPENING, 0, null, round.opening()));
    for (int i = 0; i < round.items().size(); i++) {
      Item item = round.items().get(i);
      lines.add(new Line(Part.ITEM, i + 1, item, new Block(item.minutes(), "")));
    }
    lines.add(new Line(Part.CANDIDATE, 0, null, round.candidateQuestions()));
    lines.add(new Line(Part.CLOSING, 0, null, round.closing()));
    return lines;
  }

  Optional<Item> asItem() {
    return Optional.ofNullable(item);
  }

  /** The same for a row before and after an edit. */
  String identity() {
    return item == null ? part.name() : item.id();
  }
}
