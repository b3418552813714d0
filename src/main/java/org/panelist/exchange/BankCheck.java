package org.panelist.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.panelist.domain.Level;
import org.panelist.domain.Problem;
import org.panelist.domain.Question;

/**
 * Says what is wrong with a bank, beyond what keeps it from being read.
 *
 * @param questions how many are whole
 * @param problems what has to be mended
 * @param advice what would make it better; a bank of one's own may be small and is no error
 */
public record BankCheck(int questions, List<Problem> problems, List<Problem> advice) {
  private static final int PER_LEVEL = 35;
  private static final int PER_COMPETENCY = 8;
  private static final int LEVELS_PER_COMPETENCY = 2;

  public BankCheck {
    problems = List.copyOf(problems);
    advice = List.copyOf(advice);
  }

  /** Checks the bank that is shipped, where nothing is mere advice. */
  public static BankCheck shipped(BankReading reading) {
    BankCheck check = of(reading);
    var all = new ArrayList<>(check.problems);
    all.addAll(check.advice);
    all.addAll(sizes(reading));
    return new BankCheck(check.questions, all, List.of());
  }

  /**
   * Checks somebody's own files: how large they are is their affair, lengths and tags are advice.
   */
  public static BankCheck of(BankReading reading) {
    List<BankEntry> entries = reading.entries();
    var problems = new ArrayList<>(reading.problems());
    var advice = new ArrayList<Problem>();
    entries.forEach(entry -> BankRules.apply(entry, problems, advice));
    problems.addAll(BankAlike.sameTitles(entries));
    problems.addAll(BankAlike.find(entries));
    var tags = new BankTags(entries);
    problems.addAll(tags.misspelt());
    advice.addAll(tags.lonely());
    return new BankCheck(entries.size(), problems, advice);
  }

  /** Levels and competencies with too few questions to choose from. */
  static List<Problem> sizes(BankReading reading) {
    var problems = new ArrayList<Problem>();
    List<Question> questions = reading.entries().stream().map(BankEntry::question).toList();
    for (Level level : Level.values()) {
      long count = questions.stream().filter(question -> question.level() == level).count();
      if (count < PER_LEVEL) {
        String what = "level " + level.slug() + " has " + count + " questions";
        problems.add(new Problem("bank", what, "write at least " + PER_LEVEL));
      }
    }
    Map<String, List<Question>> competencies =
        questions.stream()
            .collect(
                Collectors.groupingBy(
                    question -> question.competency().id(), TreeMap::new, Collectors.toList()));
    competencies.forEach((id, group) -> problems.addAll(sizes(id, group, place(reading, id))));
    return problems;
  }

  private static List<Problem> sizes(String id, List<Question> group, String place) {
    var problems = new ArrayList<Problem>();
    if (group.size() < PER_COMPETENCY) {
      String what = "competency " + id + " has " + group.size() + " questions";
      problems.add(new Problem(place, what, "write at least " + PER_COMPETENCY));
    }
    var levels = group.stream().map(Question::level).collect(Collectors.toCollection(TreeSet::new));
    if (levels.size() < LEVELS_PER_COMPETENCY) {
      String what = "competency " + id + " has questions of one level only";
      problems.add(new Problem(place, what, "write some for another level"));
    }
    return problems;
  }

  private static String place(BankReading reading, String competency) {
    return reading.entries().stream()
        .filter(entry -> entry.question().competency().id().equals(competency))
        .map(entry -> entry.file() + ":1")
        .findFirst()
        .orElse("");
  }
}
