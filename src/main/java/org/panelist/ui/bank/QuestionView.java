package org.panelist.ui.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.bank.QuestionDetail;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Anchors;
import org.panelist.domain.Question;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Hits;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** One question in full, to be read from top to bottom; the hits of a search are marked. */
final class QuestionView {
  private static final String ROWS = "insets 16 16 12 8, gap 0, fillx, wrap 1";
  private static final String WIDE = "[grow, fill, 0:0]";

  private final List<TextView> texts = new ArrayList<>();
  private final JPanel panel = Panels.clear(new MigLayout(ROWS, WIDE));

  JComponent component() {
    return panel;
  }

  /** Shows nothing. */
  void clear() {
    texts.clear();
    panel.removeAll();
    panel.revalidate();
    panel.repaint();
  }

  /**
   * Shows a question in place of the one before.
   *
   * @param row the same question in the list
   * @param variants the others of its group
   */
  void show(QuestionDetail detail, QuestionSummary row, List<QuestionSummary> variants) {
    clear();
    Question question = detail.question();
    panel.add(text(question.competency().name(), TextStyle.SECONDARY));
    panel.add(text(question.title(), TextStyle.CARD_TITLE), "gaptop 2");
    panel.add(chips(question), "gaptop 8");
    panel.add(text(question.prompt(), TextStyle.PROMPT), "gaptop 10");
    points("bank.section.covers", question.covers());
    points("bank.section.followUps", question.followUps());
    section("bank.section.anchors");
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      panel.add(anchor(score, question.anchors().text(score)), "gapbottom 6");
    }
    points("bank.section.redFlags", question.redFlags());
    if (!variants.isEmpty()) {
      String titles =
          variants.stream().map(QuestionSummary::title).collect(Collectors.joining(" · "));
      line("bank.section.variants", Messages.text("bank.variants", titles));
    }
    line("bank.section.tags", String.join(" · ", question.tags()));
    line("bank.section.usage", usage(row));
    line(
        "bank.section.plans",
        detail.plans().isEmpty()
            ? Messages.text("bank.plans.none")
            : String.join(" · ", detail.plans()));
    line(
        "bank.section.origin",
        question.sources().stream().map(Names::source).collect(Collectors.joining(" · ")));
  }

  /** Marks {@code hits} in all texts. */
  void mark(Hits hits) {
    texts.forEach(text -> text.setHits(hits));
  }

  private static JComponent chips(Question question) {
    JPanel chips = Panels.clear(new MigLayout("insets 0, gap 6"));
    chips.add(new Chip(Names.of(question.level()), Names.tone(question.level())));
    chips.add(chip(Names.of(question.kind())));
    chips.add(chip(Messages.text("bank.detail.minutes", question.minutes())));
    if (question.version() > 1) {
      chips.add(chip(Messages.text("bank.detail.version", question.version())));
    }
    return chips;
  }

  private static Chip chip(String text) {
    return new Chip(text, Chip.Tone.NEUTRAL);
  }

  private static String usage(QuestionSummary row) {
    Double mean = row.mean();
    if (row.asked() == 0) {
      return Messages.text("bank.asked.never");
    }
    return mean == null
        ? Messages.text("bank.asked.unscored", row.asked())
        : Messages.text("bank.asked.times", row.asked(), mean);
  }

  private void section(String key) {
    panel.add(new SectionLabel(key), "gap 0 0 18 6");
  }

  /** A section with a bullet for each of {@code points}; nothing if there are none. */
  private void points(String key, List<String> points) {
    if (points.isEmpty()) {
      return;
    }
    section(key);
    JPanel list =
        Panels.clear(new MigLayout("insets 0, gap 8 4, fillx, wrap 2", "[]" + WIDE, "[top]"));
    for (String point : points) {
      list.add(Labels.of("•", TextStyle.SECONDARY));
      list.add(text(point, TextStyle.BODY));
    }
    panel.add(list);
  }

  /** A section of one paragraph; nothing if it is empty. */
  private void line(String key, String text) {
    if (!text.isEmpty()) {
      section(key);
      panel.add(text(text, TextStyle.SECONDARY));
    }
  }

  private JComponent anchor(int score, String text) {
    AnchorBox box = new AnchorBox();
    box.add(new ScoreBadge(Mark.of(score)));
    box.add(text(text, TextStyle.BODY));
    return box;
  }

  private TextView text(String text, TextStyle style) {
    TextView view = new TextView(text, style);
    texts.add(view);
    return view;
  }
}
