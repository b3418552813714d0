package org.panelist.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When the program is killed; the script of keys that leads there, and the time after its last. */
enum Moment {
  ANY("at any moment", 125),
  WORD("in the middle of a word", 300),
  SCORE("right after a score", 60),
  SHOWN("when the score is shown", 0),
  STEP("while going on", 60);

  private static final int SHORTEST = 6;
  private static final int LONGEST = 22;

  private final String words;
  private final int within;

  /**
   * @param within milliseconds after the last key within which the kill comes
   */
  Moment(String words, int within) {
    this.words = words;
    this.within = within;
  }

  String words() {
    return words;
  }

  /** Of 200 kills, each moment gets its share in turn. */
  static Moment number(int kill) {
    return values()[kill % values().length];
  }

  double delayMillis(Random random) {
    return within * random.nextDouble();
  }

  /** Six to 22 keys: words, now and then a score or the next question, and what belongs here. */
  List<Stroke> script(Random random) {
    var strokes = new ArrayList<Stroke>();
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    while (strokes.size() < length - 1) {
      strokes.add(any(random));
    }
    if (this == WORD) {
      strokes.set(strokes.size() - 1, letter(random));
    }
    strokes.add(last(random));
    return strokes;
  }

  private Stroke last(Random random) {
    return switch (this) {
      case ANY -> any(random);
      case WORD -> letter(random);
      case SCORE, SHOWN -> score(random);
      case STEP -> new Stroke.Next();
    };
  }

  static Stroke any(Random random) {
    int of100 = random.nextInt(100);
    if (of100 < 8) {
      return score(random);
    }
    if (of100 < 12) {
      return new Stroke.Next();
    }
    return of100 < 28 ? new Stroke.Letter(' ') : letter(random);
  }

  private static Stroke letter(Random random) {
    return new Stroke.Letter((char) ('a' + random.nextInt(26)));
  }

  private static Stroke score(Random random) {
    return new Stroke.Score(1 + random.nextInt(5));
  }
}
