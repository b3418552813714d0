package org.panelist.ui.interview;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.panelist.domain.Approach;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;
import org.panelist.ui.kit.WrapLayout;

/** One step of the approach: its digit, its title, and what is heard when it is done or missed. */
final class ApproachRow extends PickRow {
  private final int number;
  private final Approach.Step step;
  private final JLabel digit = Labels.figure("", TextStyle.BODY_STRONG);

  ApproachRow(int number, Approach.Step step, Runnable choose) {
    super(ApproachView.STEP + number, choose);
    this.number = number;
    this.step = step;
    add(digit);
    JPanel texts =
        new JPanel(
            new WrapLayout("insets 0, gap 6 1, fillx, wrap 2", "[]6[grow, fill, 0:0]", "[top]"));
    texts.setOpaque(false);
    texts.add(new TextView(step.title(), TextStyle.BODY_STRONG), "span, growx, wmin 0");
    addSigned(texts, "+", Token.ACCENT, step.done());
    addSigned(texts, "−", Token.ERROR, step.missed());
    add(texts, "growx, wmin 0");
    show(Optional.empty());
  }

  private static void addSigned(JPanel texts, String sign, Token color, String text) {
    var mark = new TextView(sign, TextStyle.BODY_STRONG);
    mark.setColor(color); // of the theme there is when it is painted
    texts.add(mark);
    texts.add(new TextView(text, TextStyle.SECONDARY), "growx, wmin 0");
  }

  /** Shows the sign that the notes have for the step. */
  void show(Optional<Character> sign) {
    boolean done = sign.filter(one -> one == '+').isPresent();
    Token line = sign.isEmpty() ? Token.BORDER : done ? Token.ACCENT : Token.ERROR;
    setColors(null, line);
    digit.setText(number + (sign.isEmpty() ? "" : done ? " +" : " −"));
    String state =
        sign.isEmpty()
            ? "interview.approach.open"
            : done ? "interview.approach.done" : "interview.approach.missed";
    getAccessibleContext()
        .setAccessibleName(
            step.title()
                + ". "
                + Messages.text(state)
                + " + "
                + step.done()
                + " − "
                + step.missed());
  }
}
