package org.panelist.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Round;

/**
 * What to leave out so that the rest of an interview fits into its slot.
 *
 * @param drop items to leave out, in the order of the agenda; never a must-ask
 * @param shorten must-asks with fewer minutes; only when dropping everything else is not enough
 * @param keep the must-asks that this saves
 * @param over what is still too long after all that; zero when it fits
 */
public record Proposal(List<Item> drop, List<Item> shorten, List<Item> keep, Duration over) {
  public Proposal {
    drop = List.copyOf(drop);
    shorten = List.copyOf(shorten);
    keep = List.copyOf(keep);
  }

  public boolean fits() {
    return over.isZero();
  }

  /** Whether there is anything to accept. */
  public boolean helps() {
    return !drop.isEmpty() || !shorten.isEmpty();
  }

  /** Empty while the rest fits, or nothing is left to ask. */
  public static Optional<Proposal> of(Interview interview) {
    Pace pace = Pace.of(interview);
    List<Item> left =
        interview.round().items().stream()
            .filter(item -> !Agenda.isAsked(interview.response(item.id())))
            .filter(item -> !item.id().equals(interview.progress().step()))
            .toList();
    if (pace.fits() || left.isEmpty()) {
      return Optional.empty();
    }
    Duration over = pace.elapsed().plus(pace.stillPlanned()).minus(pace.slot());
    List<Item> drop = new ArrayList<>();
    Duration rest = drop(interview, left, over, drop);
    List<Item> must = left.stream().filter(Item::mustAsk).toList();
    List<Item> shorten = new ArrayList<>();
    if (!rest.isZero()) {
      rest = shorten(interview, must, rest, shorten);
    }
    return Optional.of(new Proposal(drop, shorten, must, rest));
  }

  /** The interview with this done. */
  Interview on(Interview interview) {
    Interview result = interview;
    for (Item item : drop) {
      result = result.withResponse(result.response(item.id()).leftOut());
    }
    var shorter = shorten.stream().collect(Collectors.toMap(Item::id, item -> item));
    Round round = result.round();
    List<Item> items =
        round.items().stream().map(item -> shorter.getOrDefault(item.id(), item)).toList();
    return shorten.isEmpty() ? result : result.withRound(round.withItems(items));
  }

  /**
   * Chooses as few items as will do: the smallest one that is enough alone, else the largest and so
   * on.
   *
   * @return how much is still over
   */
  private static Duration drop(
      Interview interview, List<Item> left, Duration over, List<Item> drop) {
    Comparator<Item> byTime = Comparator.comparing(item -> Pace.remaining(interview, item));
    List<Item> choice =
        new ArrayList<>(left.stream().filter(item -> !item.mustAsk()).sorted(byTime).toList());
    Duration rest = over;
    while (!rest.isZero() && !choice.isEmpty()) {
      Duration need = rest;
      Item item =
          choice.stream()
              .filter(one -> Pace.remaining(interview, one).compareTo(need) >= 0)
              .findFirst()
              .orElse(choice.get(choice.size() - 1));
      choice.remove(item);
      drop.add(item);
      rest = less(rest, Pace.remaining(interview, item));
    }
    drop.sort(Comparator.comparing(left::indexOf));
    return rest;
  }

  /** Shortens the longest first, a minute at a time, none below half of its minutes. */
  private static Duration shorten(
      Interview interview, List<Item> must, Duration over, List<Item> shorten) {
    var minutes = must.stream().map(Item::minutes).collect(Collectors.toCollection(ArrayList::new));
    Duration rest = over;
    while (!rest.isZero()) {
      int longest = -1;
      for (int i = 0; i < minutes.size(); i++) {
        Item shorter = must.get(i).withMinutes(minutes.get(i));
        boolean can =
            minutes.get(i) - 1 >= Math.max(1, (must.get(i).minutes() + 1) / 2)
                && Pace.remaining(interview, shorter).compareTo(Duration.ofMinutes(1)) >= 0;
        if (can && (longest < 0 || minutes.get(i) > minutes.get(longest))) {
          longest = i;
        }
      }
      if (longest < 0) {
        break;
      }
      minutes.set(longest, minutes.get(longest) - 1);
      rest = less(rest, Duration.ofMinutes(1));
    }
    for (int i = 0; i < must.size(); i++) {
      if (minutes.get(i) != must.get(i).minutes()) {
        shorten.add(must.get(i).withMinutes(minutes.get(i)));
      }
    }
    return rest;
  }

  private static Duration less(Duration from, Duration by) {
    Duration rest = from.minus(by);
    return rest.isNegative() ? Duration.ZERO : rest;
  }
}
