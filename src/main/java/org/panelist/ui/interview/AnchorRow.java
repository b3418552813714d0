package org.panelist.ui.interview;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Tips;
import org.panelist.ui.kit.Token;

/** What an answer of one score sounds like; a click, Enter or the space bar gives that score. */
final class AnchorRow extends PickRow {
  private final int score;
  private final TextView words;
  private boolean chosen;

  AnchorRow(int score, String anchor, Runnable choose) {
    super(LivePanel.ANCHOR + score, choose);
    this.score = score;
    add(new ScoreBadge(Mark.of(score)));
    words = new TextView(anchor, TextStyle.BODY);
    add(words, "growx, wmin 0, aligny center");
    ToolTipManager.sharedInstance().registerComponent(this);
    show(false, true);
  }

  /**
   * @param lines 0 for as many as it takes
   */
  void setLines(int lines) {
    words.setMostLines(lines);
    setTight(lines > 0);
  }

  /** What is left out, as the tip; the focused row shows it at Ctrl+F1. */
  @Override
  public @Nullable String getToolTipText() {
    return words.isShortened() ? Tips.of(words.text()) : null;
  }

  @Override
  public JToolTip createToolTip() {
    return Labels.plain(super.createToolTip());
  }

  /**
   * @param isChosen whether this is the score
   * @param durable whether it is safe: only then it looks given, else there is a dashed line
   */
  void show(boolean isChosen, boolean durable) {
    boolean waits = isChosen && !durable;
    chosen = isChosen && durable;
    setColors(chosen ? Token.ACCENT_BEHIND : null, isChosen ? Token.ACCENT : Token.BORDER);
    setDashed(waits);
    String said = waits ? Messages.text("interview.anchorNotSaved", score) : "" + score;
    getAccessibleContext().setAccessibleName(said + ": " + words.text());
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJPanel() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.RADIO_BUTTON;
            }

            @Override
            public AccessibleStateSet getAccessibleStateSet() {
              AccessibleStateSet states = super.getAccessibleStateSet();
              if (chosen) {
                states.add(AccessibleState.CHECKED);
              }
              return states;
            }
          };
    }
    return accessibleContext;
  }
}
