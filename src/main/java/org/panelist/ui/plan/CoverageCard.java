package org.panelist.ui.plan;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.plan.PanelCoverage;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Choice;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** Competencies against rounds, or against levels: how many questions ask about each. */
final class CoverageCard {
  private static final String NONE = "·";

  private enum Across {
    ROUNDS,
    LEVELS
  }

  private final Card card = Card.flush();
  private final JPanel matrix = Panels.clear(new MigLayout("insets 0, gap 0, fillx, hidemode 3"));
  private final TextView note = new TextView("", TextStyle.SECONDARY);
  private final Choice<Across> choice;
  private Across across = Across.ROUNDS;
  private PanelCoverage coverage = new PanelCoverage(List.of(), List.of());
  private int rounds = 1;

  CoverageCard() {
    card.setTitle(Messages.text("plan.coverage"), "");
    choice =
        new Choice<>(
            "plan.across",
            List.of(Across.values()),
            value ->
                Messages.text(value == Across.ROUNDS ? "plan.acrossRounds" : "plan.acrossLevels"));
    choice.setValue(Optional.of(across));
    choice.onChange(
        value -> {
          across = value;
          fill();
        });
    JPanel body =
        Panels.clear(
            new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]", "[][grow, fill]"));
    body.add(choice, "gapleft 15, gapright 15, gapbottom 8");
    JPanel all =
        Panels.clear(new MigLayout("insets 0 0 12 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
    all.add(matrix);
    all.add(note, "gap 15 15 12 0, wmin 0");
    body.add(Panels.scroll(all), "grow, hmin 0");
    matrix.setName(PlanEditorPage.COVERAGE);
    card.withBody(body);
  }

  JComponent component() {
    return card;
  }

  void show(Plan plan, PanelCoverage now) {
    if (now.equals(coverage) && plan.rounds().size() == rounds) {
      return;
    }
    coverage = now;
    rounds = plan.rounds().size();
    fill();
  }

  private void fill() {
    matrix.removeAll();
    heading();
    coverage.rows().forEach(this::row);
    note.setText(summary());
    matrix.getAccessibleContext().setAccessibleName(spoken());
    matrix.revalidate();
    matrix.repaint();
  }

  private void heading() {
    matrix.add(
        Labels.of(Messages.text("plan.competency"), TextStyle.SMALL), "gap 15 8 4 8, growx, pushx");
    for (int i = 0; i < columns(); i++) {
      String text =
          across == Across.ROUNDS ? Integer.toString(i + 1) : Words.level(Level.values()[i]);
      cell(text, TextStyle.SMALL, i);
    }
  }

  private int columns() {
    return across == Across.ROUNDS ? rounds : Level.values().length;
  }

  private void row(PanelCoverage.Row row) {
    TextStyle style =
        row.isGap() ? TextStyle.WARNING : row.total() == 0 ? TextStyle.SECONDARY : TextStyle.BODY;
    matrix.add(new Rule(), "span, growx, h 1!");
    JLabel name = Labels.of(row.competency().name(), style);
    name.setToolTipText(row.competency().name());
    matrix.add(name, "gap 15 8 8 8, growx, pushx, wmin 60");
    for (int i = 0; i < columns(); i++) {
      int count = across == Across.ROUNDS ? row.byRound().get(i) : row.at(Level.values()[i]);
      String none = row.isGap() ? "0" : NONE;
      cell(
          count == 0 ? none : Integer.toString(count),
          count == 0 && !row.isGap() ? TextStyle.SECONDARY : style,
          i);
    }
  }

  private void cell(String text, TextStyle style, int column) {
    JLabel label = Labels.figure(text, style);
    label.setHorizontalAlignment(SwingConstants.TRAILING);
    boolean last = column == columns() - 1;
    String width = across == Across.ROUNDS ? "w 28!" : "w 46!";
    matrix.add(label, width + (last ? ", gapright 15, wrap" : ""));
  }

  private String summary() {
    for (int i = 0; i < rounds; i++) {
      int asked = coverage.coveredIn(i);
      if (asked > PanelCoverage.MANY_COMPETENCIES) {
        return Messages.text("plan.manyCompetencies", i + 1, asked);
      }
    }
    return Messages.text("plan.covered", coverage.covered(), coverage.rows().size());
  }

  private String spoken() {
    var text = new StringBuilder(Messages.text("plan.coverage"));
    for (PanelCoverage.Row row : coverage.rows()) {
      text.append("; ").append(row.competency().name()).append(' ').append(row.total());
    }
    return text.toString();
  }
}
