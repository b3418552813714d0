package org.panelist.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.panelist.domain.Interview;
import org.panelist.domain.Response;

/** What is missing of what was typed and scored, after the program was killed and started again. */
final class Loss {
  private int typed;
  private int letters;
  private double millis;
  private int shown;
  private int shownLost;
  private int pressed;
  private int pressedLost;
  private final List<String> wrong = new ArrayList<>();

  private Loss() {}

  /**
   * Compares what should be there with what is.
   *
   * @param endNanos when the program was stopped
   */
  static Loss of(Ledger ledger, Interview found, long endNanos) {
    var loss = new Loss();
    ledger
        .pages()
        .forEach(
            (item, page) -> {
              Response response = found.response(item);
              loss.compareText(item, page, response.notes(), endNanos);
              loss.compareScore(item, page, response.score());
            });
    return loss;
  }

  private void compareText(String item, Ledger.Page page, String kept, long endNanos) {
    typed += page.typed();
    String due = page.text();
    if (!due.startsWith(kept)) {
      wrong.add(item + ": \"" + kept + "\" in the place of \"" + due + "\"");
    } else if (kept.length() < due.length()) {
      int before = due.length() - page.typed();
      if (kept.length() < before) {
        wrong.add(item + ": text of an earlier session is gone");
      }
      letters += due.length() - kept.length();
      double since = (endNanos - page.typedAt(Math.max(before, kept.length()))) / 1e6;
      millis = Math.max(millis, since);
    }
  }

  private void compareScore(String item, Ledger.Page page, Integer kept) {
    boolean isKept = Objects.equals(kept, page.shownScore()) || page.sinceShown().contains(kept);
    if (page.isShownHere()) {
      shown++;
      shownLost += isKept ? 0 : 1;
    } else if (!isKept) {
      wrong.add(item + ": a score of " + kept + " in the place of " + page.shownScore());
    }
    if (!page.sinceShown().isEmpty()) {
      pressed++;
      pressedLost += Objects.equals(kept, page.score()) ? 0 : 1;
    }
  }

  /** Says that something is not missing but different. */
  void wrong(String what) {
    wrong.add(what);
  }

  /** Letters typed since the program was started. */
  int typed() {
    return typed;
  }

  /** Of these, gone. */
  int letters() {
    return letters;
  }

  /** From the first letter that is gone until the program was stopped. */
  double millis() {
    return millis;
  }

  /** Scores of this session that the screen showed as given. */
  int shown() {
    return shown;
  }

  /** Of these, gone. */
  int shownLost() {
    return shownLost;
  }

  /** Scores pressed so shortly before the end that the screen did not show them yet. */
  int pressed() {
    return pressed;
  }

  /** Of these, gone. */
  int pressedLost() {
    return pressedLost;
  }

  /** What is not missing but different; always empty in a sound program. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }
}
