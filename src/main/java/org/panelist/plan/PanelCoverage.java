package org.panelist.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.panelist.domain.Competency;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;

/**
 * Which competency is asked about in which round, what nobody asks, and what is asked twice.
 *
 * @param rows one for each competency of the bank or of the plan, by name
 * @param overlaps in the order of the panel
 */
public record PanelCoverage(List<Row> rows, List<Overlap> overlaps) {
  /** With more competencies than this in one round, its interviewer rates each of them worse. */
  public static final int MANY_COMPETENCIES = 8;

  public PanelCoverage {
    rows = List.copyOf(rows);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * One competency.
   *
   * @param byRound number of its questions in each round, in order
   * @param byLevel number of its questions at each level; a level with none is missing
   * @param leftOut whether the plan says, by its name, that it does not look at it
   */
  public record Row(
      Competency competency, List<Integer> byRound, Map<Level, Integer> byLevel, boolean leftOut) {
    public Row {
      byRound = List.copyOf(byRound);
      byLevel = Map.copyOf(byLevel);
    }

    public int total() {
      return byRound.stream().mapToInt(Integer::intValue).sum();
    }

    public int at(Level level) {
      return byLevel.getOrDefault(level, 0);
    }

    /** Nobody asks about it, and the plan does not say that this is meant. */
    public boolean isGap() {
      return total() == 0 && !leftOut;
    }
  }

  /**
   * Where an item stands.
   *
   * @param round number, from 1
   */
  public record Place(int round, Item item) {}

  /**
   * Two items that ask the same.
   *
   * @param sameQuestion true for one question asked twice, false for two of one variant group
   */
  public record Overlap(Place first, Place second, boolean sameQuestion) {}

  /**
   * @param known competencies to look for besides those of the plan itself
   */
  public static PanelCoverage of(Plan plan, Collection<Competency> known) {
    Map<String, Competency> competencies = new LinkedHashMap<>();
    known.forEach(competency -> competencies.put(competency.id(), competency));
    plan.items()
        .map(item -> item.question().competency())
        .forEach(competency -> competencies.putIfAbsent(competency.id(), competency));
    List<Row> rows =
        competencies.values().stream()
            .sorted(Comparator.comparing(Competency::name).thenComparing(Competency::id))
            .map(competency -> row(plan, competency))
            .toList();
    return new PanelCoverage(rows, overlapsOf(plan));
  }

  private static Row row(Plan plan, Competency competency) {
    var byRound = new ArrayList<Integer>();
    var byLevel = new HashMap<Level, Integer>();
    for (Round round : plan.rounds()) {
      int count = 0;
      for (Item item : round.items()) {
        if (item.question().competency().id().equals(competency.id())) {
          count++;
          byLevel.merge(item.question().level(), 1, Integer::sum);
        }
      }
      byRound.add(count);
    }
    return new Row(competency, byRound, byLevel, isNamed(plan.leavesOut(), competency));
  }

  private static boolean isNamed(String text, Competency competency) {
    return text.toLowerCase(Locale.ROOT).contains(competency.name().toLowerCase(Locale.ROOT));
  }

  private static List<Overlap> overlapsOf(Plan plan) {
    Map<String, Place> seen = new HashMap<>();
    var overlaps = new ArrayList<Overlap>();
    for (int number = 1; number <= plan.rounds().size(); number++) {
      for (Item item : plan.rounds().get(number - 1).items()) {
        Place here = new Place(number, item);
        Place first = seen.putIfAbsent(item.question().variants(), here);
        if (first != null) {
          boolean same = first.item().question().id().equals(item.question().id());
          overlaps.add(new Overlap(first, here, same));
        }
      }
    }
    return List.copyOf(overlaps);
  }

  /** Competencies that nobody asks about and that are not left out on purpose, by name. */
  public List<Competency> gaps() {
    return rows.stream().filter(Row::isGap).map(Row::competency).toList();
  }

  /**
   * How many competencies one interviewer has to rate.
   *
   * @param round index, from 0
   */
  public int coveredIn(int round) {
    return (int) rows.stream().filter(row -> row.byRound().get(round) > 0).count();
  }

  /** How many competencies are asked about. */
  public int covered() {
    return (int) rows.stream().filter(row -> row.total() > 0).count();
  }
}
