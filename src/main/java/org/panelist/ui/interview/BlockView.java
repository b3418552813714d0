package org.panelist.ui.interview;

import javax.swing.JPanel;
import org.panelist.domain.Block;
import org.panelist.domain.Interview;
import org.panelist.domain.Progress;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/** A part that asks nothing: the words for it, and in the opening what to know before. */
final class BlockView extends JPanel {
  /**
   * @param more for the brief
   */
  BlockView(Interview interview, String step, BriefFacts more) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    setOpaque(false);
    Block block = block(interview, step);
    String words = block.text().isBlank() ? Messages.text("interview.noWords") : block.text();
    add(new TextView(words, block.text().isBlank() ? TextStyle.SECONDARY : TextStyle.PROMPT));
    if (step.equals(Progress.OPENING)) {
      add(new BriefView(interview, more), "growx, wmin 0, gaptop 16");
    }
  }

  static Block block(Interview interview, String step) {
    return switch (step) {
      case Progress.OPENING -> interview.round().opening();
      case Progress.CANDIDATE_QUESTIONS -> interview.round().candidateQuestions();
      default -> interview.round().closing();
    };
  }
}
