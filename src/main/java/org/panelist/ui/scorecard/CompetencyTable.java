package org.panelist.ui.scorecard;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.CompetencyResult;
import org.panelist.domain.Summary;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.MeterBar;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** One line for each competency: how much of it was asked, its mean against the bar. */
final class CompetencyTable {
  private static final String COLUMNS =
      "[grow, fill, 0:0]16[trailing, 56::]24[grow 60, fill, 60:110:240]16[trailing, 36::]";

  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
  private List<CompetencyResult> shown = List.of();
  private Map<String, Integer> shownAdded = Map.of();
  private double shownBar;

  CompetencyTable() {
    panel.setName(WrapUpPanel.COMPETENCIES);
    show(List.of(), 0, Map.of());
  }

  JComponent component() {
    return panel;
  }

  /**
   * @param added how many added items count, by competency id
   */
  void show(Summary summary, double bar, Map<String, Integer> added) {
    boolean same = summary.competencies().equals(shown) && added.equals(shownAdded);
    if (!same || bar != shownBar) {
      show(summary.competencies(), bar, added);
    }
  }

  private void show(List<CompetencyResult> results, double bar, Map<String, Integer> added) {
    shown = results;
    shownAdded = added;
    shownBar = bar;
    panel.removeAll();
    panel.add(heading());
    results.forEach(
        result -> panel.add(row(result, bar, added.getOrDefault(result.competency().id(), 0))));
    panel.revalidate();
    panel.repaint();
  }

  private static JComponent heading() {
    var row = new Line("insets 0 0 8 0, fillx");
    row.add(Labels.of(Messages.text("scorecard.column.competency"), TextStyle.SMALL), "wmin 0");
    row.add(Labels.of(Messages.text("scorecard.column.asked"), TextStyle.SMALL));
    row.add(Labels.of(Messages.text("scorecard.column.bar"), TextStyle.SMALL), "wmin 0");
    row.add(Labels.of(Messages.text("scorecard.column.mean"), TextStyle.SMALL));
    return row;
  }

  private static JComponent row(CompetencyResult result, double bar, int added) {
    Double mean = result.mean();
    String name = result.competency().name();
    String asked =
        Messages.text(
            added == 0 ? "scorecard.asked" : "scorecard.asked.added",
            result.counted(),
            result.planned(),
            added);
    String figure = Wording.mean(mean);
    var meter = new MeterBar();
    meter.show(mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean), bar);
    var row = new Line("insets 9 0 9 0, fillx");
    row.setName(WrapUpPanel.COMPETENCY + result.competency().id());
    row.getAccessibleContext()
        .setAccessibleName(Messages.text("scorecard.competency.row", name, asked, figure));
    String weighted =
        result.weight() == 1
            ? name
            : Messages.text("scorecard.weighted", name, Wording.weight(result.weight()));
    row.add(Labels.shortened(weighted, TextStyle.BODY), "wmin 0");
    row.add(Labels.figure(asked, TextStyle.BODY));
    row.add(meter);
    row.add(Labels.figure(figure, TextStyle.BODY_STRONG));
    return row;
  }

  /** A row with a thin line below. */
  private static final class Line extends JPanel {
    Line(String layout) {
      super(new MigLayout(layout, COLUMNS, "[center]"));
      setOpaque(false);
      line();
    }

    @Override
    public void updateUI() {
      super.updateUI();
      line();
    }

    private void line() {
      setBorder(BorderFactory.createMatteBorder(0, 0, Theme.px(1), 0, Theme.color(Token.BORDER)));
    }
  }
}
