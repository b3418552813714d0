package org.panelist.ui.scorecard;

import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.scorecard.Scoring;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/**
 * Under the recommendation: what the composite says, or the sentence why one recommends otherwise.
 * The room is the same for both, so that nothing moves.
 */
final class OverrideSlot {
  private static final String QUIET = "quiet";
  private static final String SENTENCE = "sentence";

  private final CardLayout cards = new CardLayout();
  private final JPanel panel = Panels.clear(cards);
  private final JTextArea sentence = Fields.cleanArea(WrapUpPanel.OVERRIDE, 2);
  private final TextView quiet = new TextView("", TextStyle.SECONDARY);
  private final TextView why = new TextView("", TextStyle.WARNING);

  OverrideSlot() {
    JPanel quietly =
        Panels.clear(new MigLayout("insets 0, fillx, aligny top", "[grow, fill, 0:0]"));
    quietly.add(quiet, "wmin 0");
    JPanel asking =
        Panels.clear(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill, 0:0]"));
    asking.add(why, "wmin 0");
    asking.add(Fields.growing(sentence), "wmin 0");
    panel.add(quietly, QUIET);
    panel.add(asking, SENTENCE);
  }

  JComponent component() {
    return panel;
  }

  JTextArea field() {
    return sentence;
  }

  /**
   * @param interview as it counts
   */
  void show(Interview interview, boolean contradicts) {
    @Nullable Double composite = Scoring.summarise(interview).composite();
    double bar = interview.plan().bar();
    String says = says(composite, bar);
    quiet.setText(says);
    why.setText(Messages.text("scorecard.override.why", says));
    cards.show(panel, contradicts ? SENTENCE : QUIET);
  }

  private static String says(@Nullable Double composite, double bar) {
    String figure = Wording.mean(composite);
    if (composite == null) {
      return Messages.text("scorecard.says.nothing");
    }
    return composite < bar
        ? Messages.text("scorecard.says.below", figure, Wording.mean(bar))
        : Messages.text("scorecard.says.meets", figure, Wording.mean(bar));
  }
}
