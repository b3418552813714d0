package org.panelist.durability;

import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.panelist.ui.interview.LivePanel;

/** The five rows of anchors on the screen: the one that is given has a colour behind it. */
final class ScoreRows {
  /** Behind what is chosen and durable, in the light look. */
  private static final Color GIVEN = new Color(0xE9F0FE);

  private static final int FROM_THE_EDGE = 8;

  private final Hands hands;
  private final List<Point> places = new ArrayList<>();

  /** Looks where the rows are; they must all be in view. */
  ScoreRows(RunningProgram program, Hands hands) {
    this.hands = hands;
    for (int score = 1; score <= 5; score++) {
      Rectangle row = program.bounds(LivePanel.ANCHOR + score);
      places.add(new Point(row.x + row.width - FROM_THE_EDGE, row.y + row.height / 2));
    }
  }

  boolean shows(int score) {
    return hands.pixel(places.get(score - 1)).equals(GIVEN);
  }

  /** The score that the screen shows as given. */
  OptionalInt shown() {
    for (int score = 1; score <= places.size(); score++) {
      if (shows(score)) {
        return OptionalInt.of(score);
      }
    }
    return OptionalInt.empty();
  }
}
