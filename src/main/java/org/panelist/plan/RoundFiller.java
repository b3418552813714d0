package org.panelist.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;

/** Chooses the questions of one round after another; remembers what the panel has asked already. */
final class RoundFiller {
  /**
   * Beyond this many competencies ratings get worse, so a further one is opened only if nothing
   * else fits.
   */
  private static final int COMPETENCIES = 8;

  private static final int WARM_UP_AT_MOST = 6;
  private static final int WARM_UP_ROUND = 45;

  private final List<Question> bank;
  private final Level level;
  private final Suitability suits;
  private final Set<String> groups = new HashSet<>();
  private final Map<String, Integer> competencies = new HashMap<>();

  /**
   * @param bank in an order that does not depend on the caller, so that the same bank gives the
   *     same plan
   */
  RoundFiller(List<Question> bank, Level level, Suitability suits) {
    this.bank = bank;
    this.level = level;
    this.suits = suits;
  }

  /** The questions of a round with the reason for each, in the order in which they were chosen. */
  Map<Question, String> fill(Focus focus, Slot slot) {
    var chosen = new LinkedHashMap<Question, String>();
    int left = slot.forQuestions();
    int longest = (int) Math.max(focus.longest() * left, Math.min(left, 8));
    Optional<Question> next = best(level, focus, chosen, Math.min(left, longest));
    while (next.isPresent()) {
      left -= take(next.get(), reason(next.get(), chosen), chosen);
      next = best(level, focus, chosen, Math.min(left, longest));
    }
    if (chosen.isEmpty()) { // one long question is better than none
      Optional<Question> any = best(level, focus, chosen, left);
      left -= any.map(question -> take(question, reason(question, chosen), chosen)).orElse(0);
    }
    left -= stretch(focus, chosen, left);
    if (slot.minutes() >= WARM_UP_ROUND && level != Level.ENTRY) {
      Level below = level == Level.EXPERT ? Level.MID : Level.ENTRY;
      best(below, focus, chosen, Math.min(left, WARM_UP_AT_MOST))
          .ifPresent(question -> take(question, warmUp(question), chosen));
    }
    return chosen;
  }

  private int take(Question question, String reason, Map<Question, String> chosen) {
    groups.add(question.variants());
    competencies.merge(question.competency().id(), 1, Integer::sum);
    chosen.put(question, reason);
    return question.minutes();
  }

  private Optional<Question> best(
      Level at, Focus focus, Map<Question, String> chosen, int atMostMinutes) {
    return bank.stream()
        .filter(question -> question.level() == at)
        .filter(question -> question.minutes() <= atMostMinutes)
        .filter(question -> focus.pull(question.kind()) > 0)
        .filter(question -> !groups.contains(question.variants()))
        .max(
            Comparator.<Question>comparingDouble(question -> worth(question, focus, chosen))
                .thenComparing(Question::id, Comparator.reverseOrder()));
  }

  private double worth(Question question, Focus focus, Map<Question, String> chosen) {
    String competency = question.competency().id();
    int asked = competencies.getOrDefault(competency, 0);
    double fresh = (1 + suits.of(competency)) / (1 + asked);
    double kind = 1.5 * focus.pull(question.kind()) / (1 + ofKind(question.kind(), chosen));
    double role = suits.namedByRole(question) ? 0.5 : 0;
    double tooMany = asked == 0 && competencies.size() >= COMPETENCIES ? 1.5 : 0;
    return fresh + kind + role - tooMany;
  }

  private static long ofKind(Kind kind, Map<Question, String> chosen) {
    return chosen.keySet().stream().filter(other -> other.kind() == kind).count();
  }

  /**
   * Trades questions for longer ones of the same competency and kind until the free minutes are
   * used as well as they can be.
   *
   * @return minutes used up
   */
  private int stretch(Focus focus, Map<Question, String> chosen, int left) {
    int used = 0;
    for (Question old : List.copyOf(chosen.keySet())) {
      int spare = left - used;
      Optional<Question> longer =
          bank.stream()
              .filter(q -> q.level() == level && q.kind() == old.kind())
              .filter(q -> q.competency().equals(old.competency()))
              .filter(q -> focus.pull(q.kind()) > 0 && !groups.contains(q.variants()))
              .filter(q -> q.minutes() > old.minutes() && q.minutes() - old.minutes() <= spare)
              .max(
                  Comparator.comparingInt(Question::minutes)
                      .thenComparing(Question::id, Comparator.reverseOrder()));
      if (longer.isPresent()) {
        used += longer.get().minutes() - old.minutes();
        replace(old, longer.get(), chosen);
      }
    }
    return used;
  }

  private void replace(Question old, Question by, Map<Question, String> chosen) {
    groups.remove(old.variants());
    groups.add(by.variants());
    var entries = new ArrayList<>(chosen.entrySet());
    chosen.clear();
    entries.forEach(
        entry -> chosen.put(entry.getKey().equals(old) ? by : entry.getKey(), entry.getValue()));
  }

  private String reason(Question question, Map<Question, String> chosen) {
    int asked = competencies.getOrDefault(question.competency().id(), 0);
    String name = question.competency().name();
    String competency = asked == 0 ? "First on " + name : ordinal(asked + 1) + " on " + name;
    String kind = ofKind(question.kind(), chosen) == 0 ? "a first" : "a further";
    String suited =
        suits.of(question.competency().id()) >= 0.8 ? ", a core topic at this level" : "";
    String role = suits.namedByRole(question) ? "; the role names it" : "";
    return competency
        + suited
        + "; "
        + kind
        + " "
        + question.kind().slug()
        + " question"
        + role
        + ".";
  }

  private String warmUp(Question question) {
    return "Warm-up from "
        + question.level().slug()
        + " level: no question of "
        + level.slug()
        + " level fits the "
        + question.minutes()
        + " minutes left, and an easy start helps. Noted, not scored.";
  }

  private static String ordinal(int number) {
    var words = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");
    return number <= words.size() ? words.get(number - 1) : "Another";
  }
}
