package org.panelist.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Round;

/**
 * What to leave out so that the rest of an interview fits into its slot, with a minute to spare
 * where whole minutes can give one: what is shortened to the second is late again at once.
 *
 * @param drop items to leave out, in the order of the agenda; never a must-ask
 * @param end the item that is being asked, to be ended now; never a must-ask, and only when
 *     dropping all others is not enough
 * @param shorten items with fewer minutes, in the order of the agenda: either the one that is being
 *     asked, or must-asks, and those only when everything else goes
 * @param keep the must-asks that this saves
 * @param over what is still too long after all that; zero when it fits
 */
public record Proposal(
    List<Item> drop, @Nullable Item end, List<Item> shorten, List<Item> keep, Duration over) {
  public Proposal {
    drop = List.copyOf(drop);
    shorten = List.copyOf(shorten);
    keep = List.copyOf(keep);
  }

  public boolean fits() {
    return Pace.isTolerable(over);
  }

  /** Whether there is anything to accept. */
  public boolean helps() {
    return !drop.isEmpty() || end != null || !shorten.isEmpty();
  }

  /** Empty while the rest fits, or nothing is left to ask. */
  static Optional<Proposal> of(Course course) {
    Pace pace = Pace.of(course);
    return pace.fits() ? Optional.empty() : new Search(course, pace.over()).proposal();
  }

  /** The course with this done: who ends an item goes to the next one. */
  Course on(Course course) {
    Interview result = course.interview();
    for (Item item : drop) {
      result = result.withResponse(result.response(item.id()).leftOut());
    }
    var shorter = shorten.stream().collect(Collectors.toMap(Item::id, item -> item));
    Round round = result.round();
    List<Item> items =
        round.items().stream().map(item -> shorter.getOrDefault(item.id(), item)).toList();
    if (!shorten.isEmpty()) {
      result = result.withRound(round.withItems(items));
    }
    Item ended = end;
    return ended == null
        ? new Course(result, course.passed(), course.again())
        : movedOn(result, course, ended);
  }

  private static Course movedOn(Interview interview, Course course, Item ended) {
    var passed = new HashSet<>(course.passed());
    passed.add(ended.id());
    String next = Agenda.next(new Course(interview, passed, course.again()));
    return new Course(
        interview.withProgress(interview.progress().withStep(next)), passed, course.again());
  }

  /** Takes from the least important to the most, and no more than is needed. */
  private static final class Search {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SLACK = MINUTE;

    private final Course course;

    /** Not asked and not current, in the order of the agenda. */
    private final List<Item> left;

    private final List<Item> drop = new ArrayList<>();
    private final List<Item> shorten = new ArrayList<>();
    private @Nullable Item end;

    /** What is still over; negative when more was taken than is needed. */
    private Duration need;

    Search(Course course, Duration over) {
      this.course = course;
      need = over;
      left =
          course.interview().round().items().stream()
              .filter(item -> !course.isCurrent(item) && !course.isOver(item))
              .toList();
    }

    Optional<Proposal> proposal() {
      Optional<Item> current = course.current().filter(item -> !course.isOver(item));
      List<Item> keep = left.stream().filter(Item::mustAsk).toList();
      drop();
      if (isOver()) {
        current.filter(item -> !item.mustAsk()).ifPresent(item -> giveWay(item, keep));
      }
      List<Item> must =
          course.interview().round().items().stream()
              .filter(item -> item.mustAsk() && !course.isOver(item))
              .toList();
      if (isOver()) {
        shorten(must);
      }
      if (isOver() && !must.isEmpty()) {
        dropSpent();
      }
      takeBack();
      var found = new Proposal(drop, end, shorten, keep, isOver() ? need : Duration.ZERO);
      return found.helps() || !must.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private boolean isOver() {
      return need.compareTo(Duration.ZERO) > 0;
    }

    /** Whether it does not fit with something to spare. */
    private static boolean lacks(Duration need) {
      return need.plus(SLACK).compareTo(Duration.ZERO) > 0;
    }

    /**
     * Chooses as few items as will do: the smallest one that is enough alone, with something to
     * spare if there is such a one, else the largest and so on.
     */
    private void drop() {
      List<Item> choice =
          new ArrayList<>(
              left.stream()
                  .filter(item -> !item.mustAsk() && !course.remaining(item).isZero())
                  .sorted(Comparator.comparing(course::remaining))
                  .toList());
      while (isOver() && !choice.isEmpty()) {
        Item item =
            firstWith(choice, need.plus(SLACK))
                .or(() -> firstWith(choice, need))
                .orElse(choice.get(choice.size() - 1));
        choice.remove(item);
        drop.add(item);
        need = need.minus(course.remaining(item));
      }
      drop.sort(Comparator.comparing(left::indexOf));
    }

    /** Items whose time is over give none, but each further minute with them is a must-ask's. */
    private void dropSpent() {
      left.stream()
          .filter(item -> !item.mustAsk() && course.remaining(item).isZero())
          .forEach(drop::add);
      drop.sort(Comparator.comparing(left::indexOf));
    }

    private Optional<Item> firstWith(List<Item> choice, Duration least) {
      return choice.stream()
          .filter(item -> course.remaining(item).compareTo(least) >= 0)
          .findFirst();
    }

    /** The item that is being asked goes on for a minute at least, or ends now. */
    private void giveWay(Item current, List<Item> keep) {
      long least = wholeMinutes(need);
      Duration rest = course.remaining(current);
      long most = rest.minus(MINUTE).toMinutes();
      if (least <= most) {
        long by = Math.min(wholeMinutes(need.plus(SLACK)), most);
        shorten.add(current.withMinutes((int) (current.minutes() - by)));
        need = need.minusMinutes(by);
      } else if (!rest.isZero() || !keep.isEmpty()) {
        end = current; // also when its time is over: each further minute is a must-ask's
        need = need.minus(rest);
      }
    }

    private static long wholeMinutes(Duration time) {
      return time.plus(MINUTE).minusNanos(1).toMinutes();
    }

    /**
     * Shortens the longest first, a minute at a time, none below half of what its question takes.
     */
    private void shorten(List<Item> must) {
      var minutes =
          must.stream().map(Item::minutes).collect(Collectors.toCollection(ArrayList::new));
      while (lacks(need)) {
        int longest = -1;
        for (int i = 0; i < minutes.size(); i++) {
          if (canLoseMinute(must.get(i), minutes.get(i))
              && (longest < 0 || minutes.get(i) > minutes.get(longest))) {
            longest = i;
          }
        }
        if (longest < 0) {
          break;
        }
        minutes.set(longest, minutes.get(longest) - 1);
        need = need.minus(MINUTE);
      }
      for (int i = 0; i < must.size(); i++) {
        if (minutes.get(i) != must.get(i).minutes()) {
          shorten.add(must.get(i).withMinutes(minutes.get(i)));
        }
      }
    }

    private boolean canLoseMinute(Item item, int minutes) {
      // not half of the item's minutes: those are fewer each time a proposal is accepted
      return minutes - 1 >= Math.max(1, (item.question().minutes() + 1) / 2)
          && course.remaining(item.withMinutes(minutes)).compareTo(MINUTE) >= 0;
    }

    /** What was taken later, in whole minutes, can make a short item before it superfluous. */
    private void takeBack() {
      for (Item item : List.copyOf(drop)) {
        Duration back = need.plus(course.remaining(item));
        if (!lacks(back)) {
          drop.remove(item);
          need = back;
        }
      }
    }
  }
}
