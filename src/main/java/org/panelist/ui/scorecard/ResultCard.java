package org.panelist.ui.scorecard;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Interview;
import org.panelist.domain.Summary;
import org.panelist.interview.Evidence;
import org.panelist.scorecard.Scoring;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;

/** The numbers: composite, coverage and evidence, the competencies, the questions. */
final class ResultCard {
  private final Card card = new Card();
  private final JLabel composite = Labels.figure("", TextStyle.FIGURE);
  private final JLabel compositeMore = Labels.of("", TextStyle.SECONDARY);
  private final JLabel coverage = Labels.figure("", TextStyle.FIGURE);
  private final JLabel coverageMore = Labels.of("", TextStyle.SECONDARY);
  private final JLabel evidence = Labels.figure("", TextStyle.FIGURE);
  private final JLabel evidenceMore = Labels.of("", TextStyle.SECONDARY);
  private final CompetencyTable table = new CompetencyTable();
  private final ItemsSection items;
  private final WholeNotes whole;
  private final WrapUpPage page;

  ResultCard(WrapUpPage page) {
    items = new ItemsSection(page);
    whole = new WholeNotes(page);
    this.page = page;
    composite.setName(WrapUpPanel.COMPOSITE);
    compositeMore.setName(WrapUpPanel.POINTS);
    coverage.setName(WrapUpPanel.COVERAGE);
    evidence.setName(WrapUpPanel.EVIDENCE);
    var figures = new FigureRow();
    figures.add("scorecard.composite", composite, compositeMore);
    figures.add("scorecard.coverage", coverage, coverageMore);
    figures.add("scorecard.evidence", evidence, evidenceMore);
    JPanel body =
        Panels.clear(new MigLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
    body.add(figures, "wmin 0");
    body.add(table.component(), "gaptop 20, wmin 0");
    body.add(items.component(), "gaptop 20, wmin 0");
    body.add(whole.component(), "gaptop 16, wmin 0");
    card.withBody(body);
    card.getAccessibleContext().setAccessibleName(Messages.text("scorecard.result"));
  }

  JComponent component() {
    return card;
  }

  ItemsSection items() {
    return items;
  }

  void turn(Interview interview) {
    page.counted().ifPresent(this::numbers);
    items.turn(interview);
    whole.turn(interview);
  }

  void refresh(Interview interview) {
    page.counted().ifPresent(this::numbers);
    items.refresh(interview);
  }

  private void numbers(Interview interview) {
    Summary summary = Scoring.summarise(interview);
    double bar = interview.plan().bar();
    Double points = summary.points();
    composite.setText(Wording.mean(summary.composite()));
    compositeMore.setText(
        points == null
            ? Messages.text("scorecard.bar.nothing", Wording.mean(bar))
            : Messages.text("scorecard.bar.points", Wording.mean(bar), Math.round(points)));
    coverage.setText(Wording.percent(summary.coverage()));
    coverageMore.setText(Wording.asked(interview, summary));
    Evidence noted = Evidence.of(interview);
    evidence.setText(Messages.text("scorecard.asked", noted.noted(), noted.competencies()));
    evidenceMore.setText(Messages.text("scorecard.evidence.more", noted.competencies()));
    table.show(summary, bar, Scoring.added(interview));
  }
}
