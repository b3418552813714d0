package org.panelist.ui.interview;

import java.util.Collection;
import java.util.LinkedHashMap;
import javax.swing.JPanel;
import org.panelist.domain.Block;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** A part that asks nothing: the words for it, and in the opening what to know before. */
final class BlockView extends JPanel {
  BlockView(Interview interview, String step) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    setOpaque(false);
    Block block = block(interview, step);
    String words = block.text().isBlank() ? Messages.text("interview.noWords") : block.text();
    add(new TextView(words, block.text().isBlank() ? TextStyle.SECONDARY : TextStyle.PROMPT));
    if (step.equals(Progress.OPENING)) {
      addBrief(interview);
    }
  }

  static Block block(Interview interview, String step) {
    return switch (step) {
      case Progress.OPENING -> interview.round().opening();
      case Progress.CANDIDATE_QUESTIONS -> interview.round().candidateQuestions();
      default -> interview.round().closing();
    };
  }

  private void addBrief(Interview interview) {
    if (!interview.round().brief().isBlank()) {
      section("interview.brief", interview.round().brief());
    }
    section(
        "interview.thisRound",
        Messages.text(
            "interview.thisRound.text",
            interview.plan().round(),
            interview.plan().rounds(),
            interview.round().items().size(),
            interview.round().minutes(),
            interview.interviewer()));
    if (!interview.shadow().isBlank()) {
      section("interview.shadow", interview.shadow());
    }
    section("interview.coversHere", competencies(interview.round().items()));
  }

  private void section(String key, String text) {
    add(new SectionLabel(key), "gaptop 20, gapbottom 6");
    add(new TextView(text, TextStyle.BODY));
  }

  /** Each competency with the number of its items, a line each. */
  private static String competencies(Collection<Item> items) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Item item : items) {
      counts.merge(item.question().competency().name(), 1, Integer::sum);
    }
    var lines = new StringBuilder();
    counts.forEach(
        (name, count) ->
            lines
                .append(lines.isEmpty() ? "" : "\n")
                .append(Messages.text("interview.competency", name, count)));
    return lines.isEmpty() ? Messages.text("interview.noItems") : lines.toString();
  }
}
