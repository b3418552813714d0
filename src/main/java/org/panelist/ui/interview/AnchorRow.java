package org.panelist.ui.interview;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.ScoreBadge;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Token;

/** What an answer of one score sounds like; a click, Enter or the space bar gives that score. */
final class AnchorRow extends PickRow {
  private boolean chosen;

  AnchorRow(int score, String anchor, Runnable choose) {
    super(LivePanel.ANCHOR + score, choose);
    getAccessibleContext().setAccessibleName(score + ": " + anchor);
    add(new ScoreBadge(Mark.of(score)));
    add(new TextView(anchor, TextStyle.BODY), "growx, wmin 0, aligny center");
    show(false, true);
  }

  /**
   * @param isChosen whether this is the score
   * @param durable whether it is safe: only then it looks given
   */
  void show(boolean isChosen, boolean durable) {
    chosen = isChosen;
    setColors(
        isChosen && durable ? Token.ACCENT_BEHIND : null, isChosen ? Token.ACCENT : Token.BORDER);
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
