package org.panelist.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.panelist.domain.Anchors;
import org.panelist.domain.Kind;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;

/** What is asked of each question by itself. */
final class BankRules {
  /** Whole minutes, both ends included. */
  private record Range(int least, int most) {
    boolean holds(int value) {
      return value >= least && value <= most;
    }
  }

  private static final Map<Kind, Range> MINUTES =
      Map.of(
          Kind.CONCEPT, new Range(3, 8),
          Kind.MATHS, new Range(5, 10),
          Kind.CODING, new Range(10, 20),
          Kind.SCENARIO, new Range(5, 8),
          Kind.DESIGN, new Range(15, 30),
          Kind.BEHAVIOURAL, new Range(5, 8));

  private static final Range COVERS = new Range(3, 7);
  private static final Range FOLLOW_UPS = new Range(2, 5);
  private static final Range RED_FLAGS = new Range(1, 3);
  private static final Range TAGS = new Range(2, 4);

  /** Letters; the live screen has to hold five anchors and all points at once. */
  private static final int TITLE = 48;

  private static final int POINT = 120;
  private static final int ANCHOR = 150;

  /** Words; what can be read aloud in half a minute. */
  private static final int PROMPT = 75;

  /** With an example to look at. */
  private static final int LONG_PROMPT = 120;

  /**
   * Anchors that share this part of their words say the same thing with a different adjective.
   * Those of the shipped bank share at most 0.37; 'names two causes of it' and 'names three causes
   * of it' share 0.67.
   */
  static final double ALIKE = 0.6;

  private final BankEntry entry;
  private final Question question;
  private final List<Problem> faults = new ArrayList<>();
  private final List<Problem> style = new ArrayList<>();

  private BankRules(BankEntry entry) {
    this.entry = entry;
    this.question = entry.question();
  }

  /**
   * Applies all rules to one question.
   *
   * @param faults takes what makes the question unfit to be asked and scored
   * @param style takes what makes it unwieldy on the screen or when read aloud
   */
  static void apply(BankEntry entry, List<Problem> faults, List<Problem> style) {
    var rules = new BankRules(entry);
    rules.contents();
    rules.anchors();
    rules.lengths();
    faults.addAll(rules.faults);
    style.addAll(rules.style);
  }

  private void contents() {
    count("covers", question.covers(), COVERS, this::fault);
    count("follow_ups", question.followUps(), FOLLOW_UPS, this::fault);
    count("red_flags", question.redFlags(), RED_FLAGS, this::fault);
    count("tags", question.tags(), TAGS, this::style);
    if (new HashSet<>(question.tags()).size() < question.tags().size()) {
      fault("tags", "a tag is given twice; keep one");
    }
    Range minutes = MINUTES.getOrDefault(question.kind(), new Range(1, 60));
    if (!minutes.holds(question.minutes())) {
      String what = question.minutes() + " minutes for a " + question.kind().slug() + " question";
      fault("minutes", what + "; use " + minutes.least() + " to " + minutes.most());
    }
  }

  private void anchors() {
    for (int low = Anchors.MIN; low < Anchors.MAX; low++) {
      for (int high = low + 1; high <= Anchors.MAX; high++) {
        var a = new HashSet<>(Words.of(question.anchors().text(low)));
        var b = new HashSet<>(Words.of(question.anchors().text(high)));
        if (Words.jaccard(a, b) >= ALIKE) {
          String what = "anchors " + low + " and " + high + " are nearly the same";
          fault("anchors", what + "; say what can be heard in the one and not in the other");
        }
      }
    }
  }

  private void lengths() {
    tooLong("title", question.title(), TITLE);
    question.covers().forEach(point -> tooLong("covers", point, POINT));
    question.followUps().forEach(point -> tooLong("follow_ups", point, POINT));
    question.redFlags().forEach(point -> tooLong("red_flags", point, POINT));
    question.anchors().texts().forEach(anchor -> tooLong("anchors", anchor, ANCHOR));
    boolean example =
        switch (question.kind()) {
          case CODING, MATHS, DESIGN -> true;
          case CONCEPT, SCENARIO, BEHAVIOURAL -> false;
        };
    int most = example ? LONG_PROMPT : PROMPT;
    int words = Words.of(question.prompt()).size();
    if (words > most && question.prompt().split("\\s+").length > most) {
      style("prompt", "the prompt has " + words + " words; say it in " + most);
    }
  }

  private void count(
      String key, List<String> texts, Range range, BiConsumer<String, String> report) {
    if (!range.holds(texts.size())) {
      String what = texts.isEmpty() ? "no " + key : texts.size() + " " + key;
      report.accept(key, what + "; give " + range.least() + " to " + range.most());
    }
  }

  private void tooLong(String key, String text, int most) {
    if (text.length() > most) {
      String begin = text.substring(0, Math.min(24, text.length()));
      String what = key + ": '" + begin + "...' has " + text.length() + " letters";
      style(key, what + "; use " + most + " at most");
    }
  }

  private void fault(String key, String whatAndMend) {
    faults.add(problem(key, whatAndMend));
  }

  private void style(String key, String whatAndMend) {
    style.add(problem(key, whatAndMend));
  }

  private Problem problem(String key, String whatAndMend) {
    int cut = whatAndMend.indexOf("; ");
    return new Problem(
        entry.place(key),
        "question " + question.id() + ": " + whatAndMend.substring(0, cut),
        whatAndMend.substring(cut + 2));
  }
}
