package org.panelist.ui.plan;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Item;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Icons;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Paints the rows of a round: number, title, level, must ask, minutes. */
final class LineCells extends JPanel implements ListCellRenderer<Line> {
  private final JLabel grip = new JLabel(Icons.of(Feather.MENU, 12, Token.BORDER));
  private final JLabel number = Labels.figure("", TextStyle.SECONDARY);
  private final JLabel title = Labels.of("", TextStyle.BODY);
  private final Chip weight = new Chip("", Chip.Tone.NEUTRAL);
  private final Chip level = new Chip("", Chip.Tone.NEUTRAL);
  private final Chip must = new Chip(Messages.text("plan.mustAskChip"), Chip.Tone.NEUTRAL);
  private final JLabel minutes = Labels.figure("", TextStyle.BODY);

  LineCells() {
    super(
        new MigLayout(
            "insets 8 12 8 12, fillx, gap 8, hidemode 3",
            "[12!][20!, right][grow, fill, 0:0][][][]4[52!, fill]",
            "[center, 20::]"));
    // Named cells: the parts that are hidden must not move the others into their columns.
    add(grip, "cell 0 0");
    add(number, "cell 1 0");
    add(title, "cell 2 0, wmin 0");
    add(weight, "cell 3 0");
    add(level, "cell 4 0");
    add(must, "cell 5 0");
    add(minutes, "cell 6 0");
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Line> list, Line line, int index, boolean selected, boolean focused) {
    Item item = line.item();
    grip.setIcon(item == null ? null : Icons.of(Feather.MENU, 12, Token.SECONDARY));
    number.setText(item == null ? "" : Integer.toString(line.number()));
    title.setText(name(line));
    title.setForeground(Theme.color(item == null ? Token.SECONDARY : Token.TEXT));
    boolean unusual = item != null && item.weight() != 1;
    weight.setVisible(unusual);
    level.setVisible(item != null);
    must.setVisible(item != null && item.mustAsk());
    if (item != null) {
      weight.set(Messages.text("plan.weightChip", Words.weight(item.weight())), Chip.Tone.NEUTRAL);
      level.set(Words.level(item.question().level()), Words.tone(item.question().level()));
    }
    minutes.setText(Words.minutes(line.block().minutes()));
    minutes.setForeground(Theme.color(item == null ? Token.SECONDARY : Token.TEXT));
    ChosenRow.show(this, list, selected);
    getAccessibleContext().setAccessibleName(spoken(line));
    return this;
  }

  static String name(Line line) {
    Item item = line.item();
    if (item != null) {
      return item.question().title();
    }
    return switch (line.part()) {
      case OPENING -> withText("plan.opening", line.block().text());
      case CANDIDATE -> withText("plan.candidate", line.block().text());
      default -> withText("plan.closing", line.block().text());
    };
  }

  private static String withText(String key, String text) {
    return text.isBlank()
        ? Messages.text(key)
        : Messages.text(key) + ": " + text.strip().replace('\n', ' ');
  }

  /** A row in words, for screen readers. */
  static String spoken(Line line) {
    Item item = line.item();
    if (item == null) {
      return Messages.text("plan.spoken.part", name(line), line.block().minutes());
    }
    return Messages.text(
        item.mustAsk() ? "plan.spoken.must" : "plan.spoken.item",
        line.number(),
        item.question().title(),
        Words.level(item.question().level()),
        item.minutes());
  }
}
