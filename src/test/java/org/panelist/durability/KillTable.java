package org.panelist.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of all kills, as a table for people. */
final class KillTable {
  private static final int SECOND = 1_000;

  private record Kill(int number, Moment moment, Loss loss) {}

  private final long seed;
  private final List<Kill> kills = new ArrayList<>();

  KillTable(long seed) {
    this.seed = seed;
  }

  void add(int number, Moment moment, Loss loss) {
    kills.add(new Kill(number, moment, loss));
    System.out.printf(
        Locale.ROOT,
        "kill %d, %s: %d letters typed, %d gone (%.0f ms); scores %d shown, %d gone, %d pressed, %d gone %s%n",
        number + 1,
        moment.words(),
        loss.typed(),
        loss.letters(),
        loss.millis(),
        loss.shown(),
        loss.shownLost(),
        loss.pressed(),
        loss.pressedLost(),
        loss.wrong().isEmpty() ? "" : loss.wrong());
  }

  /** No score lost that was shown, no more than a second of text, nothing different. */
  boolean isSound() {
    return lostScores() == 0 && worstMillis() <= SECOND && wrong().isEmpty();
  }

  int lostScores() {
    return kills.stream().mapToInt(kill -> kill.loss().shownLost()).sum();
  }

  /** The longest time of which the text was lost at one kill. */
  double worstMillis() {
    return kills.stream().mapToDouble(kill -> kill.loss().millis()).max().orElse(0);
  }

  int letters() {
    return kills.stream().mapToInt(kill -> kill.loss().typed()).sum();
  }

  int shownScores() {
    return kills.stream().mapToInt(kill -> kill.loss().shown()).sum();
  }

  List<String> wrong() {
    return kills.stream()
        .flatMap(
            kill -> kill.loss().wrong().stream().map(what -> (kill.number() + 1) + ": " + what))
        .toList();
  }

  String text() {
    var text = new StringBuilder();
    text.append(
        """
        | killed | kills | letters typed | lost: median | worst | in all | worst case | scores shown | lost | pressed, not yet shown | lost |
        |---|---|---|---|---|---|---|---|---|---|---|
        """);
    for (Moment moment : Moment.values()) {
      text.append(row(moment.words(), kills.stream().filter(k -> k.moment() == moment).toList()));
    }
    text.append(row("all", kills));
    text.append("\nSeed ").append(seed);
    String wrong = wrong().stream().map(line -> "\n- " + line).collect(Collectors.joining());
    return text.append(wrong.isEmpty() ? ", nothing different." : "; different:" + wrong) + "\n";
  }

  private static String row(String name, List<Kill> kills) {
    int[] lost = kills.stream().mapToInt(kill -> kill.loss().letters()).sorted().toArray();
    double millis = kills.stream().mapToDouble(kill -> kill.loss().millis()).max().orElse(0);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %.0f ms | %d | %d | %d | %d |%n",
        name,
        kills.size(),
        kills.stream().mapToInt(kill -> kill.loss().typed()).sum(),
        lost.length == 0 ? 0 : lost[lost.length / 2],
        lost.length == 0 ? 0 : lost[lost.length - 1],
        Arrays.stream(lost).sum(),
        millis,
        kills.stream().mapToInt(kill -> kill.loss().shown()).sum(),
        kills.stream().mapToInt(kill -> kill.loss().shownLost()).sum(),
        kills.stream().mapToInt(kill -> kill.loss().pressed()).sum(),
        kills.stream().mapToInt(kill -> kill.loss().pressedLost()).sum());
  }
}
