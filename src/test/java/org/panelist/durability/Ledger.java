package org.panelist.durability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;

/** What should be in the interview: what was there, and every key since, with its time. */
final class Ledger {
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** One item. Times are of {@link System#nanoTime}. */
  static final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int before;
    private final List<Long> times = new ArrayList<>();
    private Integer score;
    private Integer firmScore;
    private boolean shownHere;
    private final List<Integer> sinceShown = new ArrayList<>();

    private Page(String text, Integer score) {
      this.text.append(text);
      this.before = text.length();
      this.score = score;
      this.firmScore = score;
    }

    String text() {
      return text.toString();
    }

    int typed() {
      return times.size();
    }

    /** When the letter at that place of the text was typed. */
    long typedAt(int place) {
      return times.get(place - before);
    }

    /** The last score that was pressed. */
    Integer score() {
      return score;
    }

    /** The last score that the screen showed as given. */
    Integer shownScore() {
      return firmScore;
    }

    /** Whether that was given since the program was started. */
    boolean isShownHere() {
      return shownHere;
    }

    /** Scores that were pressed since, in order, and not seen on the screen. */
    List<Integer> sinceShown() {
      return sinceShown;
    }
  }

  /** Begins with what the interview has now. */
  Ledger(Interview interview) {
    for (Item item : interview.round().items()) {
      var response = interview.response(item.id());
      pages.put(item.id(), new Page(response.notes(), response.score()));
    }
  }

  Map<String, Page> pages() {
    return pages;
  }

  Page page(String item) {
    return pages.get(item);
  }

  void letter(String item, char letter, long nanos) {
    Page page = page(item);
    page.text.append(letter);
    page.times.add(nanos);
  }

  void score(String item, int score) {
    Page page = page(item);
    if (!Integer.valueOf(score).equals(page.score)) {
      page.score = score;
      page.sinceShown.add(score);
    }
  }

  /** The screen shows the last score of the item as given. */
  void seen(String item) {
    Page page = page(item);
    page.firmScore = page.score;
    if (!page.sinceShown.isEmpty()) {
      page.sinceShown.clear();
      page.shownHere = true;
    }
  }
}
