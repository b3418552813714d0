package org.panelist.ui.plan;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Plan;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Paints a question of the bank with what it would cost, and a button that adds it. */
final class ShelfCells extends JPanel implements ListCellRenderer<QuestionSummary> {
  private final Supplier<Plan> plan;
  private final JLabel title = Labels.of("", TextStyle.BODY);
  private final JLabel detail = Labels.of("", TextStyle.SECONDARY);
  private final JLabel like = Labels.of("", TextStyle.SMALL);
  private final Chip level = new Chip("", Chip.Tone.NEUTRAL);
  private final JButton add = new JButton(Messages.text("plan.addShort"));

  /**
   * @param plan as it is now
   */
  ShelfCells(Supplier<Plan> plan) {
    super(
        new MigLayout(
            "insets 8 12 8 12, fillx, gap 8 1, hidemode 3", "[grow, fill, 0:0][][]", "[][][]"));
    this.plan = plan;
    add(title, "wmin 0");
    add(level, "spany 3, center");
    add(add, "spany 3, center, wrap");
    add(detail, "wmin 0, wrap");
    add(like, "wmin 0");
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
    boolean asked = Alike.isIn(plan.get(), question);
    Optional<String> alike = asked ? Optional.empty() : Alike.place(plan.get(), question);
    title.setText(question.title());
    title.setForeground(Theme.color(asked || alike.isPresent() ? Token.SECONDARY : Token.TEXT));
    detail.setText(
        Messages.text(
            asked ? "plan.offerAsked" : "plan.offer",
            Words.kind(question.kind()),
            question.minutes(),
            question.competency().name()));
    like.setVisible(alike.isPresent());
    like.setText(alike.orElse(""));
    level.set(Words.level(question.level()), Words.tone(question.level()));
    ChosenRow.show(this, list, selected);
    getAccessibleContext()
        .setAccessibleName(
            title.getText()
                + ", "
                + level.text()
                + ", "
                + detail.getText()
                + (like.isVisible() ? ", " + like.getText() : ""));
    return this;
  }
}
