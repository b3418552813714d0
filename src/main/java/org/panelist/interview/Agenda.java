package org.panelist.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;

/** The order of an interview: its steps, and which comes next. */
public final class Agenda {
  private Agenda() {}

  /** All steps in order: opening, items, candidate's questions, closing. */
  public static List<String> steps(Interview interview) {
    var steps = new ArrayList<String>();
    steps.add(Progress.OPENING);
    interview.round().items().forEach(item -> steps.add(item.id()));
    steps.add(Progress.CANDIDATE_QUESTIONS);
    steps.add(Progress.CLOSING);
    return steps;
  }

  /**
   * Where to go from the current step: to the next must-ask that was not asked, then to the next
   * item that was not asked, then once more to the must-asks that {@link Course#isDueAgain}, each
   * time first after this step and then before it; then to the candidate's questions and the
   * closing.
   */
  static String next(Course course) {
    Interview interview = course.interview();
    String here = interview.progress().step();
    if (here.equals(Progress.CANDIDATE_QUESTIONS) || here.equals(Progress.CLOSING)) {
      return Progress.CLOSING;
    }
    Predicate<Item> away = item -> !course.isCurrent(item);
    Predicate<Item> open = away.and(item -> !course.isAsked(item));
    List<Item> items = fromHere(interview);
    return items.stream()
        .filter(open.and(Item::mustAsk))
        .findFirst()
        .or(() -> items.stream().filter(open).findFirst())
        .or(() -> items.stream().filter(away.and(course::isDueAgain)).findFirst())
        .map(Item::id)
        .orElse(Progress.CANDIDATE_QUESTIONS);
  }

  /**
   * The step {@code by} places further on in the order of the agenda, at most its first or last.
   */
  public static String neighbour(Interview interview, int by) {
    List<String> steps = steps(interview);
    int place = steps.indexOf(interview.progress().step()) + by;
    return steps.get(Math.max(0, Math.min(steps.size() - 1, place)));
  }

  /** The items after the current step, then those before it. */
  private static List<Item> fromHere(Interview interview) {
    List<Item> items = interview.round().items();
    // the opening comes before the items: the first after step number n is item number n
    int here = steps(interview).indexOf(interview.progress().step());
    var order = new ArrayList<Item>(items.subList(Math.min(here, items.size()), items.size()));
    order.addAll(items.subList(0, Math.min(here, items.size())));
    return order;
  }
}
