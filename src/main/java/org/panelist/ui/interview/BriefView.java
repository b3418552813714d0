package org.panelist.ui.interview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.PlanRef;
import org.panelist.domain.RoundScope;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** What to know before: who, for what, with whom, what is covered here and what elsewhere. */
final class BriefView extends JPanel {
  private final JPanel facts =
      Panels.clear(
          new MigLayout("insets 0, gap 12 3, fillx, wrap 2", "[][grow, fill, 0:0]", "[top]"));

  /**
   * @param more what the interview itself does not know
   */
  BriefView(Interview interview, BriefFacts more) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    setOpaque(false);
    addFacts(interview, more.when());
    add(facts, "growx, wmin 0");
    if (!interview.round().brief().isBlank()) {
      section("interview.forInterviewer", interview.round().brief());
    }
    section("interview.coversHere", competencies(interview.round().items()));
    if (interview.plan().rounds() > 1) {
      section("interview.coversElsewhere", more.others().isEmpty() ? unknown() : "");
      more.others().forEach(this::addRound);
    }
  }

  private void addFacts(Interview interview, String when) {
    PlanRef plan = interview.plan();
    fact(
        "interview.brief.candidate",
        joined(interview.candidate().name(), interview.candidate().code()));
    Instant started = interview.startedAt();
    if (started == null && !when.isEmpty()) {
      fact("interview.brief.when", when);
    }
    fact("interview.brief.role", joined(interview.position().title(), Words.level(plan.level())));
    fact(
        "interview.brief.round",
        Messages.text(
            "interview.brief.roundText",
            interview.round().name(),
            plan.round(),
            plan.rounds(),
            interview.round().items().size(),
            interview.round().minutes()));
    fact("interview.brief.interviewer", interview.interviewer());
    if (!interview.shadow().isBlank()) {
      fact("interview.brief.shadow", interview.shadow());
    }
    if (started != null) {
      fact("interview.brief.held", held(started, interview.endedAt()));
    }
  }

  private static String held(Instant started, @Nullable Instant ended) {
    String from = Relative.date(started, ZoneId.systemDefault());
    return ended == null
        ? Messages.text("interview.brief.begun", from)
        : Messages.text("interview.brief.heldText", from);
  }

  private static String joined(String first, String second) {
    return second.isBlank() ? first : Messages.text("interview.brief.joined", first, second);
  }

  private void fact(String key, String text) {
    facts.add(Labels.of(Messages.text(key), TextStyle.SECONDARY), "gaptop 1"); // as in a text
    facts.add(new TextView(text, TextStyle.BODY), "growx, wmin 0");
  }

  private void section(String key, String text) {
    add(new SectionLabel(key), "gaptop 16, gapbottom 4");
    if (!text.isEmpty()) {
      add(new TextView(text, TextStyle.BODY));
    }
  }

  private void addRound(RoundScope scope) {
    String name =
        Messages.text("interview.brief.other", scope.number(), scope.name(), scope.minutes());
    add(new TextView(joined(name, scope.interviewer()), TextStyle.BODY_STRONG), "gaptop 2");
    String covers =
        scope.competencies().isEmpty()
            ? Messages.text("interview.noItems")
            : String.join(Messages.text("interview.brief.comma"), scope.competencies());
    add(new TextView(covers, TextStyle.BODY), "gapbottom 4");
  }

  private static String unknown() {
    return Messages.text("interview.brief.unknown");
  }

  /** Each competency with the number of its items, where that is more than one. */
  private static String competencies(Collection<Item> items) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Item item : items) {
      counts.merge(item.question().competency().name(), 1, Integer::sum);
    }
    return counts.isEmpty()
        ? Messages.text("interview.noItems")
        : counts.entrySet().stream()
            .map(one -> Messages.text("interview.competency", one.getKey(), one.getValue()))
            .collect(Collectors.joining(Messages.text("interview.brief.comma")));
  }
}
