package org.panelist.ui.bank;

import java.util.List;
import java.util.function.Supplier;
import org.panelist.bank.BankOrder.By;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Level;
import org.panelist.ui.kit.Cells;
import org.panelist.ui.kit.Column;
import org.panelist.ui.kit.Hits;
import org.panelist.ui.kit.TextStyle;

/** The columns of the table of questions. */
final class BankColumns {
  private static final int LEVEL = 84;
  private static final int COMPETENCY = 136;
  private static final int KIND = 102;
  private static final int MINUTES = 58;
  private static final int ASKED = 72;
  private static final int MEAN = 70;

  /** What a click on each heading orders by; one for each column. */
  static final List<By> ORDERS =
      List.of(By.TITLE, By.LEVEL, By.COMPETENCY, By.KIND, By.MINUTES, By.ASKED, By.MEAN);

  private BankColumns() {}

  static List<Column<QuestionSummary, ?>> of(Supplier<Hits> hits) {
    return List.of(
        new Column<>("bank.column.title", String.class, QuestionSummary::title)
            .shown(Cells.title(hits)),
        new Column<>("bank.column.level", Level.class, QuestionSummary::level)
            .wide(LEVEL)
            .shown(Cells.chip(Level.class, Names::of, Names::tone))
            .givesWay(6),
        new Column<QuestionSummary, String>(
                "bank.column.competency", String.class, row -> row.competency().name())
            .wide(COMPETENCY)
            .shown(Cells.lines(TextStyle.SECONDARY))
            .givesWay(4),
        new Column<QuestionSummary, String>(
                "bank.column.kind", String.class, row -> Names.of(row.kind()))
            .wide(KIND)
            .shown(Cells.text(TextStyle.SECONDARY))
            .givesWay(1),
        new Column<>("bank.column.minutes", Integer.class, QuestionSummary::minutes)
            .wide(MINUTES)
            .givesWay(5),
        new Column<>("bank.asked", Integer.class, QuestionSummary::asked).wide(ASKED).givesWay(3),
        new Column<>("bank.column.mean", Double.class, QuestionSummary::mean)
            .wide(MEAN)
            .givesWay(2));
  }
}
