package org.panelist.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/**
 * Makes a balanced plan of the bank's questions for a role, a level and a number of minutes. The
 * same input gives the same questions in the same order, whatever order the bank is in.
 */
public final class PlanAssembler {
  /** Two working days of interviews: more is a slip of the finger. */
  public static final int LONGEST_PANEL = 960;

  /** Share of a round's minutes for questions that every candidate is to be asked. */
  private static final double MUST_ASK = 0.6;

  /** Within what must be asked, and again within the rest: talk first, long tasks later. */
  private static final List<Kind> ORDER =
      List.of(Kind.SCENARIO, Kind.CONCEPT, Kind.MATHS, Kind.CODING, Kind.DESIGN, Kind.BEHAVIOURAL);

  private PlanAssembler() {}

  /** {@link #assembleWithReasons}, without the reasons. */
  public static Plan assemble(
      String role, Level level, int minutes, Collection<Question> questions, Supplier<String> ids) {
    return assembleWithReasons(role, level, minutes, questions, ids).plan();
  }

  /**
   * @param minutes of all rounds together, {@value Slot#SHORTEST} to {@value #LONGEST_PANEL}; more
   *     than {@value Slot#LONGEST} are split into rounds of about an hour
   * @param questions to choose from, in any order; of any level
   * @param ids gives an id for the plan, for each round and for each item
   * @throws ProblemException if the role is blank, the minutes are out of range, or no question of
   *     the level fits
   */
  public static Assembly assembleWithReasons(
      String role, Level level, int minutes, Collection<Question> questions, Supplier<String> ids) {
    check(role, minutes);
    var bank = questions.stream().sorted(Comparator.comparing(Question::id)).toList();
    var filler = new RoundFiller(bank, level, new Suitability(role, level, bank));
    var slots = Slot.split(minutes);
    var focuses = Focus.ofPanel(slots.size());
    var reasons = new HashMap<String, String>();
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < slots.size(); i++) {
      var chosen = filler.fill(focuses.get(i), slots.get(i));
      rounds.add(round(focuses.get(i).name(), slots.get(i), level, chosen, ids, reasons));
    }
    if (rounds.stream().allMatch(round -> round.items().isEmpty())) {
      throw new ProblemException(
          new Problem(
              "",
              "the bank has no "
                  + level.slug()
                  + " question that fits into "
                  + minutes
                  + " minutes",
              "give more minutes, or add questions of this level to the bank"));
    }
    return new Assembly(plan(role.strip(), level, minutes, rounds, bank, ids.get()), reasons);
  }

  private static void check(String role, int minutes) {
    if (role.isBlank()) {
      throw new ProblemException(
          new Problem("role", "it is empty", "name the role, say ML engineer"));
    }
    if (minutes < Slot.SHORTEST || minutes > LONGEST_PANEL) {
      throw new ProblemException(
          new Problem(
              "minutes",
              minutes + " is outside " + Slot.SHORTEST + " to " + LONGEST_PANEL,
              "give the length of all rounds together in minutes"));
    }
  }

  private static Round round(
      String name,
      Slot slot,
      Level level,
      Map<Question, String> chosen,
      Supplier<String> ids,
      Map<String, String> reasons) {
    var mustAsk = mustAsk(level, chosen.keySet(), MUST_ASK * slot.forQuestions());
    var order =
        Comparator.<Question>comparingInt(q -> q.level() == level ? 1 : 0)
            .thenComparing(q -> !mustAsk.contains(q))
            .thenComparing(q -> ORDER.indexOf(q.kind()));
    var items = new ArrayList<Item>();
    String roundId = ids.get();
    for (Question question : chosen.keySet().stream().sorted(order).toList()) {
      Item item = Item.of(ids.get(), question).withMustAsk(mustAsk.contains(question));
      items.add(question.level() == level ? item : item.withWeight(0));
      reasons.put(item.id(), chosen.getOrDefault(question, ""));
    }
    return new Round(
        roundId,
        name,
        "",
        slot.minutes(),
        slot.opening(),
        items,
        slot.candidateQuestions(),
        slot.closing(),
        "");
  }

  /** What was chosen first matters most; one question of each competency, up to {@code minutes}. */
  private static Set<Question> mustAsk(Level level, Collection<Question> chosen, double minutes) {
    var must = new HashSet<Question>();
    var competencies = new HashSet<String>();
    double left = minutes;
    for (Question question : chosen) {
      boolean first = must.isEmpty() || question.minutes() <= left;
      if (question.level() == level && first && competencies.add(question.competency().id())) {
        must.add(question);
        left -= question.minutes();
      }
    }
    return must;
  }

  private static Plan plan(
      String role, Level level, int minutes, List<Round> rounds, List<Question> bank, String id) {
    String size = rounds.size() == 1 ? minutes + " minutes" : rounds.size() + " rounds";
    String years =
        switch (level) {
          case ENTRY -> "with up to two years of practice";
          case MID -> "with two to five years of practice";
          case EXPERT -> "with five or more years of practice";
        };
    return new Plan(
        id,
        1,
        role + ", " + level.slug() + ": " + size,
        role,
        level,
        rounds,
        Weights.EQUAL,
        Plan.DEFAULT_BAR,
        false,
        "Candidates for " + role + " " + years + ".",
        leavesOut(rounds, bank));
  }

  private static String leavesOut(List<Round> rounds, List<Question> bank) {
    var missing =
        bank.stream()
            .map(q -> q.competency().name())
            .collect(Collectors.toCollection(TreeSet::new));
    rounds.stream()
        .flatMap(round -> round.items().stream())
        .forEach(item -> missing.remove(item.question().competency().name()));
    if (missing.isEmpty()) {
      return "";
    }
    return "Not looked at: " + String.join(", ", missing) + ".";
  }
}
