package org.panelist.ui.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.panelist.domain.Item;
import org.panelist.interview.Proposal;
import org.panelist.ui.kit.Messages;

/** A proposal in words, one line: first what to do, for the end may not be in view. */
final class Proposals {
  private Proposals() {}

  static String text(Proposal proposal) {
    long over = proposal.over().toMinutes();
    if (!proposal.helps()) {
      return Messages.text("interview.proposal.over", over);
    }
    String what = what(proposal);
    if (!proposal.fits()) {
      return Messages.text("interview.proposal.notEnough", what, over);
    }
    return namesAllItKeeps(proposal)
        ? Messages.text("interview.proposal.endOnTime", what)
        : Messages.text("interview.proposal.keep", what, joined(titles(proposal.keep())));
  }

  /** What is shortened is kept: to say so twice helps nobody. */
  private static boolean namesAllItKeeps(Proposal proposal) {
    var named = new HashSet<String>();
    proposal.shorten().forEach(item -> named.add(item.id()));
    return proposal.keep().stream().allMatch(item -> named.contains(item.id()));
  }

  private static String what(Proposal proposal) {
    var parts = new ArrayList<String>();
    if (!proposal.drop().isEmpty()) {
      parts.add(Messages.text("interview.proposal.drop", joined(titles(proposal.drop()))));
    }
    Item end = proposal.end();
    if (end != null) {
      parts.add(Messages.text("interview.proposal.end", title(end)));
    }
    if (!proposal.shorten().isEmpty()) {
      List<String> shorter = proposal.shorten().stream().map(Proposals::toMinutes).toList();
      parts.add(Messages.text("interview.proposal.shorten", joined(shorter)));
    }
    String first = parts.get(0);
    parts.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
    if (parts.size() > 2) {
      parts.set(0, Messages.text("interview.proposal.list", parts.get(0), parts.remove(1)));
    }
    return joined(parts);
  }

  private static List<String> titles(List<Item> items) {
    return items.stream().map(Proposals::title).toList();
  }

  /** In quotes, for many a title ends with a question mark. */
  private static String title(Item item) {
    return Messages.text("interview.proposal.title", item.question().title());
  }

  private static String toMinutes(Item item) {
    return Messages.text("interview.proposal.toMinutes", item.question().title(), item.minutes());
  }

  private static String joined(List<String> parts) {
    return switch (parts.size()) {
      case 1 -> parts.get(0);
      case 2 -> Messages.text("interview.proposal.and", parts.get(0), parts.get(1));
      default -> Messages.text("interview.proposal.andMore", parts.get(0), parts.size() - 1);
    };
  }
}
