package org.panelist.ui.plan;

import java.awt.Component;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.panelist.bank.QuestionSummary;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Paints a question of the bank with what it would cost, and a button that adds it. */
final class ShelfCells extends JPanel implements ListCellRenderer<QuestionSummary> {
  private final Supplier<Set<String>> planned;
  private final JLabel title = Labels.of("", TextStyle.BODY);
  private final JLabel detail = Labels.of("", TextStyle.SECONDARY);
  private final Chip level = new Chip("", Chip.Tone.NEUTRAL);
  private final JButton add = new JButton(Messages.text("plan.addShort"));

  /**
   * @param planned variant groups that the plan asks already
   */
  ShelfCells(Supplier<Set<String>> planned) {
    super(new MigLayout("insets 8 12 8 12, fillx, gap 8 1", "[grow, fill, 0:0][][]", "[][]"));
    this.planned = planned;
    add(title, "wmin 0");
    add(level, "spany 2, center");
    add(add, "spany 2, center, wrap");
    add(detail, "wmin 0");
  }

  /** Width at the trailing edge in which a click means the button. */
  int addWidth() {
    return add.getPreferredSize().width + Theme.px(16);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends QuestionSummary> list,
      QuestionSummary question,
      int index,
      boolean selected,
      boolean focused) {
    boolean asked = planned.get().contains(question.variants());
    title.setText(question.title());
    title.setForeground(Theme.color(asked ? Token.SECONDARY : Token.TEXT));
    detail.setText(
        Messages.text(
            asked ? "plan.offerAsked" : "plan.offer",
            Words.kind(question.kind()),
            question.minutes(),
            question.competency().name()));
    level.set(Words.level(question.level()), Words.tone(question.level()));
    ChosenRow.show(this, list, selected);
    getAccessibleContext()
        .setAccessibleName(title.getText() + ", " + level.text() + ", " + detail.getText());
    return this;
  }
}
