package org.panelist.ui.interview;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Icons;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** One step of the agenda: number, title, what is special, score. */
final class AgendaRow extends JPanel {
  private static final int ICON = 16;

  /** Where there is no room for a word. */
  private static final String MUST = "*";

  private final String step;
  private final TextView plain;
  private final TextView strong;
  private final TextView state = new TextView("", TextStyle.SMALL);
  private final Chip chip = new Chip("", Chip.Tone.NEUTRAL);
  private final JLabel number;
  private final String figure;

  /** In place of the words of opening, candidate's questions and closing. */
  private final JLabel icon = new JLabel();

  private final ScoreBadge badge = new ScoreBadge(Mark.EMPTY);
  private final @Nullable Item item;
  private final AgendaRowLayout layout;
  private boolean current;
  private boolean narrow;
  private boolean left;

  /**
   * @param item null for opening, candidate's questions and closing
   * @param number from 1; ignored without an item
   */
  AgendaRow(String step, String title, @Nullable Item item, int number, Runnable chosen) {
    super(null); // its own needs the parts
    this.step = step;
    this.item = item;
    plain = new TextView(title, TextStyle.BODY);
    strong = new TextView(title, TextStyle.BODY_STRONG);
    setOpaque(false);
    setName(LivePanel.STEP + step);
    figure = item == null ? "" : Integer.toString(number);
    this.number = Labels.figure(figure, TextStyle.SECONDARY);
    icon.setIcon(iconOf(step));
    icon.setHorizontalAlignment(SwingConstants.CENTER);
    layout =
        new AgendaRowLayout(this.number, icon, List.of(plain, strong, state), List.of(chip, badge));
    setLayout(layout);
    add(item == null ? icon : this.number);
    add(plain);
    add(strong);
    add(state);
    if (item != null) {
      addMarks(item);
    }
    showParts();
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            chosen.run();
          }
        });
  }

  private static Icon iconOf(String step) {
    Feather ikon =
        switch (step) {
          case Progress.OPENING -> Feather.PLAY;
          case Progress.CANDIDATE_QUESTIONS -> Feather.MESSAGE_CIRCLE;
          default -> Feather.FLAG;
        };
    return Icons.of(ikon, ICON, Token.SECONDARY);
  }

  private void addMarks(Item marked) {
    if (marked.mustAsk()) {
      chip.set(Messages.text("interview.must"), Chip.Tone.NEUTRAL);
    } else if (marked.added()) {
      chip.set(Messages.text("interview.added"), Chip.Tone.ACCENT);
    }
    add(chip);
    add(badge);
  }

  private void showParts() {
    plain.setVisible(!narrow && !current);
    strong.setVisible(!narrow && current);
    state.setVisible(!narrow && left);
    icon.setVisible(narrow);
    chip.setVisible(!narrow && !chip.text().isEmpty());
  }

  /** Leaves title and chip of an item out; the tip has both, and a must-ask its star. */
  void setNarrow(boolean narrow) {
    this.narrow = narrow;
    layout.setNarrow(narrow);
    showParts();
    number.setText(narrow && isMustAsk() ? figure + MUST : figure);
    setToolTipText(narrow ? name() : null);
    revalidate();
  }

  private boolean isMustAsk() {
    return item != null && item.mustAsk();
  }

  private String name() {
    return isMustAsk() ? Messages.text("interview.mustAsk", plain.text()) : plain.text();
  }

  String step() {
    return step;
  }

  /**
   * @param mark of the badge; ignored without an item
   */
  void show(boolean isCurrent, Mark mark) {
    if (isCurrent != current) {
      current = isCurrent;
      repaint();
    }
    left = mark.state() == Mark.State.NOT_ASKED && item != null;
    plain.setColor(left ? Token.SECONDARY : Token.TEXT);
    strong.setColor(left ? Token.SECONDARY : Token.TEXT);
    state.setText(left ? Messages.text("interview.leftOut") : "");
    showParts();
    if (!badge.mark().equals(mark)) {
      badge.setMark(mark);
    }
    String name = item == null ? name() : name() + ", " + mark.words();
    getAccessibleContext().setAccessibleName(name);
  }

  @Override
  protected void paintComponent(Graphics g) {
    if (current) {
      g.setColor(Theme.color(Token.ACCENT_BEHIND));
      g.fillRect(0, 0, getWidth(), getHeight());
    }
    g.setColor(Theme.color(Token.BORDER));
    g.fillRect(0, getHeight() - Theme.px(1), getWidth(), Theme.px(1));
  }
}
