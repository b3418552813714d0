package org.panelist.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.panelist.domain.Item;
import org.panelist.interview.Proposal;
import org.panelist.ui.kit.Messages;

/** A proposal in words, one line. */
final class Proposals {
  private Proposals() {}

  static String text(Proposal proposal) {
    if (!proposal.helps()) {
      return Messages.text("interview.proposal.over", minutes(proposal));
    }
    String what = what(proposal);
    if (!proposal.fits()) {
      return Messages.text("interview.proposal.notEnough", minutes(proposal), what);
    }
    return proposal.keep().isEmpty()
        ? Messages.text("interview.proposal.endOnTime", what)
        : Messages.text("interview.proposal.keep", titles(proposal.keep()), what);
  }

  private static String what(Proposal proposal) {
    var parts = new ArrayList<String>();
    if (!proposal.drop().isEmpty()) {
      parts.add(Messages.text("interview.proposal.drop", titles(proposal.drop())));
    }
    Item end = proposal.end();
    if (end != null) {
      parts.add(Messages.text("interview.proposal.end", end.question().title()));
    }
    if (!proposal.shorten().isEmpty()) {
      parts.add(Messages.text("interview.proposal.shorten", titles(proposal.shorten())));
    }
    return String.join("; ", parts);
  }

  private static long minutes(Proposal proposal) {
    return proposal.over().plusSeconds(59).toMinutes();
  }

  private static String titles(List<Item> items) {
    if (items.size() > 2) {
      return Messages.text(
          "interview.proposal.andMore", items.get(0).question().title(), items.size() - 1);
    }
    return items.stream()
        .map(item -> item.question().title())
        .collect(Collectors.joining(Messages.text("interview.proposal.and")));
  }
}
